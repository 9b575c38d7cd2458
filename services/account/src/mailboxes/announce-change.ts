import { mailboxChanged, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Member, MemberRole } from '../members/member.entity';
import { Mailbox } from './mailbox.entity';

/** True when somebody may open the mailbox and answers for its members. */
export const hasManager = (tx: EntityManager, mailboxId: string): Promise<boolean> =>
  tx.existsBy(Member, { mailboxId, role: MemberRole.MANAGER, present: true });

/** Tells the directory what the mailbox has become, as a version of its own. */
export async function announceChange(tx: EntityManager, mailboxId: string): Promise<void> {
  await tx.update(Mailbox, mailboxId, { version: () => 'version + 1' });
  const mailbox = await tx.findOneByOrFail(Mailbox, { id: mailboxId });
  const { version, description, service, phone, dematerialisation } = mailbox;
  const { visibleInDirectory, listeRouge, decidedStatus } = mailbox;
  await recordEvent(
    tx,
    mailboxChanged,
    {
      mailboxId,
      version,
      description,
      service,
      phone,
      dematerialisation,
      visibleInDirectory,
      listeRouge,
      hasManager: await hasManager(tx, mailboxId),
      status: `${decidedStatus}`,
    },
    { subjectId: mailboxId },
  );
}
