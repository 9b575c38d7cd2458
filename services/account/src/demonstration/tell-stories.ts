import { anonymous, newId, Role } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { linkMyAccount } from '../mailbox-requests/link-account';
import { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';
import { startMailboxRequest } from '../mailbox-requests/start-mailbox-request';
import { submitMailboxRequest } from '../mailbox-requests/submit-mailbox-request';
import { atMoment } from './at-moment';
import { formOf } from './form-of';
import { momentOf } from './moment-of';
import type { Story, Told } from './story';

interface Due {
  at: Date;
  tell: () => Promise<unknown>;
}

/** Tells the stories of all regions in the order of time, each act by the verb that the graph calls, at its own moment. */
export async function tellStories(
  db: DataSource,
  stories: Record<string, Story[]>,
  accounts: Map<string, string>,
): Promise<void> {
  const accountOf = (email: string) => {
    const accountId = accounts.get(email);
    if (!accountId) throw new Error(`nobody of the demonstration is ${email}`);
    return accountId;
  };
  const due = Object.entries(stories).flatMap(([regionCode, told]) =>
    told.flatMap((story) => actsOf(story, regionCode, accountOf)),
  );
  due.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, tell } of due) await atMoment(db, at, tell);
}

function actsOf(story: Story, regionCode: string, accountOf: Told['accountOf']): Due[] {
  let told: Told;
  const handIn = async () => {
    told = await handedIn(story, regionCode, accountOf);
  };
  const then = (story.then ?? []).map(([named, act]) => ({ at: momentOf(named), tell: () => act(told) }));
  return [{ at: momentOf(story.handedIn), tell: handIn }, ...then];
}

/** Begun, linked and handed in as anybody would; the browser then follows the request. */
async function handedIn(story: Story, regionCode: string, accountOf: Told['accountOf']): Promise<Told> {
  const visitor = anonymous('demonstration');
  const { id } = await startMailboxRequest(visitor, { regionCode });
  const roles = [...visitor.roles, Role.APPLICANT];
  const writer = { ...visitor, draftId: id, roles };
  if (story.applicant) {
    const accountId = accountOf(story.applicant);
    await linkMyAccount({ ...writer, accountId, roles: [...roles, Role.ACCOUNT_HOLDER] });
  }
  const form = Object.assign(new MailboxRequestForm(), formOf(story));
  await submitMailboxRequest(writer, {
    form,
    withoutAccount: story.applicant === null,
    idempotencyKey: newId(),
  });
  return { requestId: id, applicant: { ...visitor, trackedRequestId: id, roles }, form, accountOf };
}
