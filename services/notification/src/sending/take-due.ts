import { databaseNow, inTransaction } from '@balorg/common';
import { In, type DataSource } from 'typeorm';
import { MailStatus, type Lane } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';
import { LANE_RULES } from './attempt-rules';

export interface Taken {
  mail: Mail;
  /** The database's clock when it was taken. */
  takenAt: Date;
}

/**
 * Leases the lane's due mails to this process, the longest waiting first. `underWay` are those that this process is
 * still sending or still marking: it never sends one of them beside itself.
 */
export function takeDue(db: DataSource, lane: Lane, count: number, underWay: string[]): Promise<Taken[]> {
  return inTransaction(db, async (tx) => {
    const takenAt = await databaseNow(tx);
    const due = tx
      .createQueryBuilder(Mail, 'mail')
      .where('mail.lane = :lane AND mail.status = :status AND mail.nextAttemptAt <= :takenAt', {
        lane,
        status: MailStatus.QUEUED,
        takenAt,
      })
      .orderBy('mail.nextAttemptAt')
      .limit(count)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked');
    if (underWay.length > 0) due.andWhere('mail.id NOT IN (:...underWay)', { underWay });
    const mails = await due.getMany();
    if (mails.length > 0) {
      await tx.update(
        Mail,
        { id: In(mails.map(({ id }) => id)) },
        {
          attempts: () => 'attempts + 1',
          nextAttemptAt: () => `UTC_TIMESTAMP(3) + INTERVAL ${LANE_RULES[lane].lease} SECOND`,
        },
      );
    }
    return mails.map((mail) => ({ mail: Object.assign(mail, { attempts: mail.attempts + 1 }), takenAt }));
  });
}
