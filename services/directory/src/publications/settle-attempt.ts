import { databaseNow, inTransaction } from '@balorg/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DirectoryEntry } from '../entries/directory-entry.entity';
import { afterWithdrawal } from './after-withdrawal';
import type { Finding } from './advance-publication';
import { delayAfter } from './attempts';
import { movePublication, noteStep } from './move-publication';
import { Publication } from './publication.entity';

/** Writes down what a try brought. When somebody moved the publication meanwhile, his move stands and goes on. */
export function settleAttempt(db: DataSource, tried: Publication, finding: Finding): Promise<void> {
  return inTransaction(db, async (tx) => {
    const publication = await tx.findOneOrFail(Publication, {
      where: { id: tried.id },
      lock: { mode: 'pessimistic_write' },
    });
    publication.leasedUntil = null;
    if (publication.step !== tried.step) {
      await tx.save(publication);
      return;
    }
    publication.entry = await tx.findOneByOrFail(DirectoryEntry, { mailboxId: publication.mailboxId });
    const { to, answer, raw } = finding;
    if (to === null) return tryLater(tx, publication, finding);
    await movePublication(tx, publication, {
      to: to === 'GONE' ? afterWithdrawal(publication) : to,
      answer,
      raw,
    });
  });
}

/** The track gets a line when the answer is another than the last one: an outage of a day is one line. */
async function tryLater(
  tx: EntityManager,
  publication: Publication,
  { answer, raw, retryAfterS }: Finding,
): Promise<void> {
  const at = await databaseNow(tx);
  const isNew = publication.lastAnswer !== answer;
  const { status, attempts } = publication;
  Object.assign(publication, {
    lastAnswer: answer,
    lastAnswerRaw: raw,
    nextAttemptAt: new Date(at.getTime() + delayAfter(status, attempts, retryAfterS)),
  });
  await tx.save(publication);
  if (isNew) await noteStep(tx, publication, { answer, raw, actorId: null, at });
}
