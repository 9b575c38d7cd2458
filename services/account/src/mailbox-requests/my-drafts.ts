import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { draftFor } from './find-draft';
import { FORM_FIELDS } from './form-fields';
import type { MailboxRequestDraft } from './mailbox-request-draft';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

/** What the account's owner typed and has not sent, wherever he began it; the last one saved comes first. */
export async function listMyDrafts(accountId: string | null): Promise<MailboxRequestDraft[]> {
  const account = accountId && (await db.getRepository(Account).findOneBy({ id: accountId }));
  if (!account) return [];
  const drafts = await db.getRepository(MailboxRequest).find({
    where: { linkedAccountId: account.id, status: MailboxRequestStatus.DRAFT },
    order: { changedAt: 'DESC', id: 'DESC' },
  });
  return drafts.filter(isBegun).map((draft) => draftFor(draft, account.email));
}

const isBegun = (draft: MailboxRequest) => FORM_FIELDS.some((field) => draft[field] !== null);
