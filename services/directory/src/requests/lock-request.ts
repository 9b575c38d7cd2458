import type { EntityManager } from 'typeorm';
import { SubmittedRequest } from './submitted-request.entity';

/** The row of a request, made if need be and locked: what is heard of it may come in any order. */
export async function lockRequest(tx: EntityManager, requestId: string): Promise<SubmittedRequest> {
  await tx.createQueryBuilder().insert().into(SubmittedRequest).values({ requestId }).orIgnore().execute();
  return tx.findOneOrFail(SubmittedRequest, { where: { requestId }, lock: { mode: 'pessimistic_write' } });
}
