import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { MemberRole } from '../members/member.entity';
import { peopleOf } from '../members/people-of';
import type { JoinRequest } from './join-request.entity';

/** Those who may answer who asks to join a mailbox. */
export const keepersOf = (tx: EntityManager, mailboxId: string) =>
  peopleOf(tx, mailboxId, [MemberRole.MANAGER, MemberRole.DEPUTY]);

/** What every event about a request to join says. */
export const joinFacts = (
  { id: mailboxId, regionCode, displayAddress }: Mailbox,
  { id: joinRequestId, description }: Pick<JoinRequest, 'id' | 'description'>,
) => ({ joinRequestId, mailboxId, regionCode, displayAddress, description });

/** Who asks, as those who answer read it. */
export const askerOf = ({ givenName, familyName, email }: Account) => ({
  name: `${givenName} ${familyName}`,
  email,
});
