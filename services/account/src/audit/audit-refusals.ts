import { DomainError, type Actor, type ErrorCode } from '@balorg/common';
import { db } from '../db';
import { recordRefusal, type Act } from './record-audit';

/** Refusals that say something about who tried; the others are ordinary working life. */
const WORTH_A_TRACE: ErrorCode[] = ['FORBIDDEN', 'NOT_FOUND', 'OWN_ACCOUNT', 'OWN_REQUEST'];

/**
 * Does `work`; a refusal that says something about who tried is audited as one of `act`, and goes on to him. The
 * region is given only where the caller's wish names it.
 */
export async function auditRefusals<Result>(
  actor: Actor,
  act: Omit<Act, 'regionCode'> & Partial<Pick<Act, 'regionCode'>>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && WORTH_A_TRACE.includes(error.code))
      await recordRefusal(db, actor, { regionCode: null, ...act }, error);
    throw error;
  }
}
