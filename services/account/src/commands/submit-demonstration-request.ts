import { anonymous, newId, Role } from '@balorg/common';
import { linkMyAccount } from '../mailbox-requests/link-account';
import { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';
import { startMailboxRequest } from '../mailbox-requests/start-mailbox-request';
import { submitMailboxRequest } from '../mailbox-requests/submit-mailbox-request';

/** A request of the demonstration, by the same verbs as anybody's: begun, linked, handed in. */
export async function submitDemonstrationRequest(
  accountId: string,
  regionCode: string,
  form: Partial<MailboxRequestForm>,
) {
  const visitor = anonymous('demonstration');
  const { id } = await startMailboxRequest(visitor, { regionCode });
  const writer = {
    ...visitor,
    accountId,
    draftId: id,
    roles: [...visitor.roles, Role.ACCOUNT_HOLDER, Role.APPLICANT],
  };
  await linkMyAccount(writer);
  await submitMailboxRequest(writer, {
    form: Object.assign(new MailboxRequestForm(), form),
    withoutAccount: false,
    idempotencyKey: newId(),
  });
}
