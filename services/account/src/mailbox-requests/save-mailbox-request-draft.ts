import { inTransaction, type Actor } from '@balorg/common';
import { db } from '../db';
import { requireOpenRegion } from '../region-profiles/find-region-profile';
import { lockDraft } from './find-draft';
import { preferencesOf, typedValues, type MailboxRequestForm } from './mailbox-request-form';
import { MailboxRequest } from './mailbox-request.entity';

/**
 * Keeps what was typed so far, as it was typed: incomplete is fine.
 * @throws MAILBOX_REQUEST_NOT_EDITABLE; REGION_CLOSED when another region was chosen that is not open.
 */
export function saveMailboxRequestDraft(actor: Actor, form: MailboxRequestForm): Promise<string> {
  return inTransaction(db, async (tx) => {
    const draft = await lockDraft(tx, actor);
    const regionCode = form.regionCode ?? draft.regionCode;
    if (regionCode !== draft.regionCode) await requireOpenRegion(tx, regionCode);
    await tx.update(MailboxRequest, draft.id, {
      ...typedValues(form),
      ...preferencesOf(form),
      regionCode,
      changedAt: () => 'UTC_TIMESTAMP(3)',
    });
    return draft.id;
  });
}
