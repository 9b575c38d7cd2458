import { DomainError, inTransaction, IsTypedText, newId, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { db } from '../db';
import { requireOpenRegion } from '../region-profiles/find-region-profile';
import { countAttempt, draftsBegun } from '../sessions/attempts';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { MailboxRequest } from './mailbox-request.entity';
import { newReference } from './reference-number';

@InputType()
export class StartMailboxRequestInput {
  @Field(() => String)
  @IsTypedText({ max: 3 })
  regionCode!: string;
}

/**
 * "Nous créons un compte partagé": begins a draft that this browser may go on writing for thirty days.
 * @throws REGION_CLOSED; TOO_MANY_ATTEMPTS for the network address.
 */
export async function startMailboxRequest(actor: Actor, { regionCode }: StartMailboxRequestInput) {
  await requireOpenRegion(db, regionCode);
  if (!(await countAttempt(db, draftsBegun(actor.source)))) throw new DomainError('TOO_MANY_ATTEMPTS');
  return inTransaction(db, async (tx) => {
    const id = newId();
    await tx.insert(MailboxRequest, { id, reference: newReference(), regionCode });
    const { cookie } = await openSession(tx, { kind: SessionKind.DRAFT, requestId: id });
    return { id, cookie };
  });
}
