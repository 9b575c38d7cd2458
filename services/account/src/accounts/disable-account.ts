import { IsTypedText, Role, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { In, type EntityManager } from 'typeorm';
import { reasonOf } from '../mailbox-requests/reason-of';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { keepOneManager } from '../members/keep-one-manager';
import { Member, MemberRole } from '../members/member.entity';
import { Session } from '../sessions/session.entity';
import { type Account, AccountStatus } from './account.entity';
import { AccountAction } from './allowed-actions';
import { changeAccountStatus } from './change-account-status';
import { EntrustedRight } from './entrusted-right.entity';
import { keepOneAdministrator } from './keep-one-administrator';
import { AccountActInput, overAccount } from './over-account';

@InputType()
export class DisableAccountInput extends AccountActInput {
  /** Read by the owner of the account. */
  @Field(() => String)
  @IsTypedText({ max: 1_000, multiline: true })
  reason!: string;
}

/**
 * Disables an account: from here on nobody signs in with it, its sessions are over, and its owner is told why. It
 * keeps its rights and mailboxes, for the day it is enabled again.
 * @throws as `overAccount`; INVALID_INPUT for a reason that says nothing; LAST_ADMINISTRATOR of a region, LAST_MANAGER
 * of a mailbox: somebody else must be named first.
 */
export async function disableAccount(actor: Actor, input: DisableAccountInput): Promise<Account> {
  const reason = reasonOf(input);
  return overAccount(actor, AccountAction.DISABLE, input, async (tx, account) => {
    await keepRegionsAdministered(tx, account.id);
    await keepMailboxesManaged(tx, account.id);
    await changeAccountStatus(tx, account, AccountStatus.DISABLED, reason);
    await tx.delete(Session, { accountId: account.id });
    // A code that is on its way opens nothing any more, not even after the account is enabled again.
    await tx.query('UPDATE challenge SET usedAt = UTC_TIMESTAMP(3) WHERE accountId = ? AND usedAt IS NULL', [
      account.id,
    ]);
  });
}

async function keepRegionsAdministered(tx: EntityManager, accountId: string) {
  const entrusted = await tx.find(EntrustedRight, {
    where: { accountId, role: Role.GRADES_ADMINISTRATOR },
    order: { regionCode: 'ASC' },
  });
  for (const { regionCode } of entrusted) await keepOneAdministrator(tx, regionCode, accountId);
}

/** Locked by the mailboxes, as each change of their members is, so that two managers cannot both go at once. */
async function keepMailboxesManaged(tx: EntityManager, accountId: string) {
  const managed = await tx.findBy(Member, { accountId, role: MemberRole.MANAGER, present: true });
  const mailboxes = await tx.find(Mailbox, {
    where: { id: In(managed.map(({ mailboxId }) => mailboxId)), decidedStatus: MailboxStatus.ACTIVE },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const { id } of mailboxes) await keepOneManager(tx, id, accountId);
}
