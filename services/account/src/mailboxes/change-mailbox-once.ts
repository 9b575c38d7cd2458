import { DomainError, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { AuditFacts } from '../audit/audit-entry.entity';
import { auditRefusals } from '../audit/audit-refusals';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { roleOf } from '../members/role-of';
import { isEntitled, type MailboxAction } from './allowed-actions';
import { announceChange } from './announce-change';
import { getVisibleMailbox } from './mailbox.access';
import type { Mailbox } from './mailbox.entity';

@InputType()
export abstract class MailboxChangeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  /** Of the mailbox as the actor read it. */
  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * One change of a mailbox: locked, on the version it was taken on, once per key, announced under the next version,
 * audited with what `change` tells of it. Where `change` gives null nothing has changed, and nothing is told.
 * @throws NOT_FOUND; FORBIDDEN for who sees it and may not do that; STALE_VERSION; what `change` throws.
 */
export async function changeMailboxOnce<Input extends MailboxChangeInput>(
  actor: Actor,
  action: MailboxAction,
  input: Input,
  change: (tx: EntityManager, mailbox: Mailbox) => Promise<AuditFacts | null>,
): Promise<Mailbox> {
  const act = { action: `mailbox.${action.toLowerCase()}`, subjectType: 'mailbox', subjectId: input.id };
  const changed = () =>
    oncePerKey(db, actor, act.action, input, async (tx) => {
      const mailbox = await findForChange(tx, actor, action, input);
      const { version, regionCode } = mailbox;
      const facts = await change(tx, mailbox);
      if (facts) {
        await announceChange(tx, mailbox.id);
        await recordAudit(tx, actor, { ...act, regionCode, facts: { version, ...facts } });
      }
      return mailbox.id;
    });
  return getVisibleMailbox(db.manager, actor, await auditRefusals(actor, act, changed));
}

async function findForChange(
  tx: EntityManager,
  actor: Actor,
  action: MailboxAction,
  { id, version }: MailboxChangeInput,
): Promise<Mailbox> {
  const mailbox = await getVisibleMailbox(tx, actor, id, { lock: true });
  const own = await roleOf(tx, id, actor.accountId);
  if (!isEntitled(actor, mailbox, own, action)) throw new DomainError('FORBIDDEN');
  if (version !== mailbox.version) throw new DomainError('STALE_VERSION', { status: mailbox.status() });
  return mailbox;
}
