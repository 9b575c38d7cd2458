import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { JoinRequest, type JoinRequestStatus } from './join-request.entity';

/** Gives waiting requests to join their answer. */
export async function answerWaiting(
  tx: EntityManager,
  which: Pick<FindOptionsWhere<JoinRequest>, 'id' | 'mailboxId' | 'accountId'>,
  status: Exclude<JoinRequestStatus, JoinRequestStatus.PENDING>,
  {
    answeredById,
    refusalReason = null,
  }: Pick<JoinRequest, 'answeredById'> & { refusalReason?: string | null },
): Promise<void> {
  await tx.update(
    JoinRequest,
    { ...which, waits: true },
    { status, answeredById, refusalReason, answeredAt: () => 'UTC_TIMESTAMP(3)', waits: null },
  );
}
