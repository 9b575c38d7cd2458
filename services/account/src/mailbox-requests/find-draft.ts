import { DomainError, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { MailboxRequestStatus } from './mailbox-request-status';
import type { MailboxRequestDraft } from './mailbox-request-draft';
import { MailboxRequest } from './mailbox-request.entity';

/** The draft with this id as its writer sees it; null when there is none or when it was handed in. */
export async function findDraft(id: string | null): Promise<MailboxRequestDraft | null> {
  if (!id) return null;
  const request = await db
    .getRepository(MailboxRequest)
    .findOneBy({ id, status: MailboxRequestStatus.DRAFT });
  if (!request) return null;
  const { linkedAccountId } = request;
  const linked = linkedAccountId ? await db.getRepository(Account).findOneBy({ id: linkedAccountId }) : null;
  return draftFor(request, linked?.email ?? null);
}

/** What the writer of a draft sees of its row. */
export const draftFor = (
  request: MailboxRequest,
  linkedAccountEmail: string | null,
): MailboxRequestDraft => ({
  id: request.id,
  regionCode: request.regionCode,
  withoutAccount: request.withoutAccount,
  linkedAccountEmail,
  form: request,
  savedAt: request.changedAt,
});

/** @throws MAILBOX_REQUEST_NOT_EDITABLE when this browser writes no draft, or handed it in already. */
export async function lockDraft(
  tx: EntityManager,
  { draftId }: Pick<Actor, 'draftId'>,
): Promise<MailboxRequest> {
  const draft = draftId
    ? await tx.findOne(MailboxRequest, {
        where: { id: draftId, status: MailboxRequestStatus.DRAFT },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!draft) throw new DomainError('MAILBOX_REQUEST_NOT_EDITABLE');
  return draft;
}
