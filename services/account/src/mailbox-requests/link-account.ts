import { DomainError, inTransaction, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { lockDraft } from './find-draft';
import { MailboxRequest } from './mailbox-request.entity';

/** Binds a proven individual account to the draft: its owner becomes the mailbox's first manager. */
export async function linkAccount(tx: EntityManager, draftId: string, accountId: string): Promise<void> {
  const { regionCode } = await lockDraft(tx, { draftId });
  await tx.update(MailboxRequest, draftId, { linkedAccountId: accountId, withoutAccount: false });
  await recordAudit(
    tx,
    { accountId, draftId, trackedRequestId: null },
    {
      action: 'mailbox-request.link-account',
      subjectType: 'mailbox-request',
      subjectId: draftId,
      regionCode,
    },
  );
}

/** Somebody who is signed in has proven the same already: password and code of this very session. */
export async function linkMyAccount({ accountId, draftId }: Actor): Promise<string> {
  if (!accountId) throw new DomainError('SIGN_IN_NEEDED');
  if (!draftId) throw new DomainError('MAILBOX_REQUEST_NOT_EDITABLE');
  await inTransaction(db, (tx) => linkAccount(tx, draftId, accountId));
  return draftId;
}
