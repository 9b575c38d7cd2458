import {
  databaseNow,
  DomainError,
  IsTypedText,
  mailboxOpened,
  newId,
  orConflict,
  recordEvent,
  type Actor,
} from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { localPartProblem } from '../mailboxes/address-rule';
import { domainOf } from '../mailboxes/domain-of';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from '../members/member.entity';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import { decideOnce } from './decide-once';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { recipientOf } from './recipient-of';

@InputType()
export class ApproveMailboxRequestInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @IsTypedText({ max: 64 })
  localPart!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Approving a request brings the mailbox into being: from here on its address is taken, for ever once the cancel
 * window is over. Until then nothing is told to anybody.
 * @throws NOT_FOUND, OWN_REQUEST, STALE_VERSION, CLAIMED_BY_ANOTHER, MAILBOX_REQUEST_NOT_DECIDABLE,
 * ADDRESS_INVALID, ADDRESS_RESERVED, ADDRESS_ALREADY_TAKEN.
 */
export function approveMailboxRequest(
  actor: Actor,
  input: ApproveMailboxRequestInput,
): Promise<MailboxRequest> {
  return decideOnce(actor, 'mailbox-request.approve', input, async (tx, request) => {
    request.moveTo(MailboxRequestStatus.APPROVED);
    const mailbox = await openedFor(tx, request, input.localPart);
    await tx.update(MailboxRequest, request.id, {
      status: request.status,
      decidedAt: mailbox.approvedAt,
      decidedById: actor.accountId,
      cancellableUntil: mailbox.openedAt,
    });
    await orConflict('ADDRESS_ALREADY_TAKEN', tx.insert(Mailbox, mailbox));
    if (request.linkedAccountId) {
      await tx.insert(Member, {
        id: newId(),
        mailboxId: mailbox.id,
        accountId: request.linkedAccountId,
        role: MemberRole.MANAGER,
        addedById: actor.accountId,
      });
    }
    await announce(tx, request, mailbox);
    return { regionCode: request.regionCode, facts: { mailboxId: mailbox.id } };
  });
}

async function openedFor(tx: EntityManager, request: MailboxRequest, localPart: string) {
  const problem = localPartProblem(localPart);
  if (problem) throw new DomainError(problem === 'RESERVED' ? 'ADDRESS_RESERVED' : 'ADDRESS_INVALID');
  const settings = (await findRegionProfile(tx, request.regionCode))?.settings;
  const domain = settings && domainOf(settings, request.managerProfessionKey);
  if (!domain) throw new DomainError('ADDRESS_INVALID', { reason: 'NO_DOMAIN' });

  const approvedAt = await databaseNow(tx);
  const later = (minutes: number) => new Date(approvedAt.getTime() + minutes * 60_000);
  const displayAddress = `${localPart}@${domain}`;
  return {
    id: newId(),
    requestId: request.id,
    regionCode: request.regionCode,
    address: displayAddress.toLowerCase(),
    displayAddress,
    description: request.description ?? '',
    service: request.service,
    phone: request.phone,
    identifierType: request.identifierType ?? ('FINESS' as const),
    identifier: request.identifier ?? '',
    structureName: request.socialName,
    postcode: request.postcode,
    town: request.town,
    departmentCode: request.departmentCode,
    professionKey: request.managerProfessionKey ?? '',
    managerFamilyName: request.managerFamilyName ?? '',
    managerGivenName: request.managerGivenName ?? '',
    managerRpps: request.managerRpps,
    dematerialisation: request.dematerialisation,
    visibleInDirectory: request.visibleInDirectory,
    listeRouge: request.listeRouge,
    approvedAt,
    openedAt: later(settings.cancelWindowMinutes),
    publishBefore: later(settings.publicationHours * 60),
  };
}

async function announce(
  tx: EntityManager,
  request: MailboxRequest,
  mailbox: Awaited<ReturnType<typeof openedFor>>,
) {
  const { structureName, postcode, town, departmentCode, identifierType, identifier } = mailbox;
  await recordEvent(
    tx,
    mailboxOpened,
    {
      mailboxId: mailbox.id,
      requestId: request.id,
      round: request.round,
      reference: request.reference,
      regionCode: mailbox.regionCode,
      address: mailbox.address,
      displayAddress: mailbox.displayAddress,
      description: mailbox.description,
      service: mailbox.service,
      phone: mailbox.phone,
      structure: { identifierType, identifier, name: structureName, postcode, town, departmentCode },
      professionKey: mailbox.professionKey,
      dematerialisation: mailbox.dematerialisation,
      visibleInDirectory: mailbox.visibleInDirectory,
      listeRouge: mailbox.listeRouge,
      hasManager: request.linkedAccountId !== null,
      publishBefore: mailbox.publishBefore,
      recipient: await recipientOf(tx, request),
    },
    { subjectId: mailbox.id, notBefore: mailbox.openedAt },
  );
}
