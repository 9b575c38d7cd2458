import type { EntityManager, FindOptionsOrder, FindOptionsWhere } from 'typeorm';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { JoinRequest } from './join-request.entity';

/** Which waiting requests to join are due for something, and which of them first. */
export interface Due {
  where: FindOptionsWhere<JoinRequest>;
  order: FindOptionsOrder<JoinRequest>;
}

export async function findDueIds({ where, order }: Due): Promise<string[]> {
  const requests = await db
    .getRepository(JoinRequest)
    .find({ where: { ...where, waits: true }, order, take: 500 });
  return requests.map(({ id }) => id);
}

/**
 * A request that is due still, behind its mailbox's lock, as every answer is given. Null for one that was answered
 * meanwhile.
 */
export async function lockDue(tx: EntityManager, id: string, { where }: Due) {
  const found = await tx.findOneBy(JoinRequest, { id });
  if (!found) return null;
  const mailbox = await tx.findOneOrFail(Mailbox, {
    where: { id: found.mailboxId },
    lock: { mode: 'pessimistic_write' },
  });
  const request = await tx.findOneBy(JoinRequest, { ...where, id, waits: true });
  return request && { mailbox, request };
}
