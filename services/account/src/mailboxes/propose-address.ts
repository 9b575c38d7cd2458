import { DomainError, UUID, type Actor } from '@balorg/common';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Like, type EntityManager } from 'typeorm';
import { db } from '../db';
import { onlyVisible } from '../mailbox-requests/mailbox-request.access';
import { MailboxRequest } from '../mailbox-requests/mailbox-request.entity';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import {
  joinParts,
  localPartProblem,
  proposalProblem,
  proposeParts,
  type AddressPart,
  type AddressProblem,
} from './address-rule';
import { domainOf } from './domain-of';
import { Mailbox } from './mailbox.entity';

const keysOf = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>;

const AddressProblems = keysOf<AddressProblem>(
  'NAME_MISSING',
  'POSTCODE_MISSING',
  'TOWN_MISSING',
  'CHARACTER',
  'SHAPE',
  'TOO_LONG',
  'RESERVED',
  'NO_DOMAIN',
  'TAKEN',
);
registerEnumType(AddressProblems, { name: 'AddressProblem' });
const AddressSources = keysOf<AddressPart['source']>('NAME', 'POSTCODE', 'TOWN');
registerEnumType(AddressSources, { name: 'AddressSource' });
const DropReasons = keysOf<AddressPart['dropped'][number]['reason']>('REPEATED', 'TOO_LONG', 'CHARACTER');
registerEnumType(DropReasons, { name: 'DropReason' });

@ObjectType('DroppedText')
class DroppedText {
  @Field(() => String)
  text!: string;

  @Field(() => DropReasons)
  reason!: keyof typeof DropReasons;
}

@ObjectType('AddressPart')
class ProposedPart {
  @Field(() => AddressSources)
  source!: keyof typeof AddressSources;

  @Field(() => String)
  typed!: string;

  @Field(() => String)
  kept!: string;

  @Field(() => [DroppedText])
  dropped!: DroppedText[];
}

/** The address as it would be, where each piece comes from, and what stands near it. */
@ObjectType()
export class AddressProposal {
  @Field(() => String)
  localPart!: string;

  @Field(() => String, { nullable: true })
  domain!: string | null;

  @Field(() => String)
  address!: string;

  @Field(() => [ProposedPart])
  parts!: AddressPart[];

  /** Addresses of the same domain that could be taken for it. */
  @Field(() => [String])
  nearby!: string[];

  @Field(() => AddressProblems, { nullable: true })
  problem!: AddressProblem | null;
}

/**
 * Rehearses the address of a request: by the rule, or the local part that the reviewer typed.
 * @throws NOT_FOUND for a request that the actor may not see.
 */
export async function proposeAddress(
  actor: Actor,
  requestId: string,
  typed: string | null,
): Promise<AddressProposal> {
  if (!UUID.test(requestId)) throw new DomainError('NOT_FOUND');
  const request = await onlyVisible(db.getRepository(MailboxRequest).createQueryBuilder('request'), actor)
    .andWhere('request.id = :requestId', { requestId })
    .getOne();
  if (!request) throw new DomainError('NOT_FOUND');
  const source = {
    name: request.socialName ?? request.description,
    postcode: request.postcode,
    town: request.town,
  };
  const parts = proposeParts(source);
  const localPart = typed ?? joinParts(parts);
  const settings = (await findRegionProfile(db, request.regionCode))?.settings;
  const domain = settings ? domainOf(settings, request.managerProfessionKey) : null;
  const fits = localPartProblem(localPart) === null;
  const nearby = domain && fits ? await nearbyAddresses(db.manager, localPart, domain, request.postcode) : [];
  const address = domain ? `${localPart}@${domain}` : localPart;
  const taken = fits && (await db.manager.existsBy(Mailbox, { address: address.toLowerCase() }));
  const wrong = typed === null ? proposalProblem(source, parts) : localPartProblem(typed);
  return {
    localPart,
    domain,
    address,
    parts,
    nearby,
    problem: wrong ?? (domain ? (taken ? 'TAKEN' : null) : 'NO_DOMAIN'),
  };
}

const MOST_NEARBY = 10;

/** Same domain, and the same beginning or the same postcode: what a reader could take for one another. */
async function nearbyAddresses(
  tx: EntityManager,
  localPart: string,
  domain: string,
  postcode: string | null,
): Promise<string[]> {
  const start = localPart.toLowerCase().split(/[.-]/).slice(0, 3).join('.');
  const found = await tx.find(Mailbox, {
    where: [
      { address: Like(`${start}%@${domain}`) },
      ...(postcode ? [{ address: Like(`%.${postcode}.%@${domain}`) }] : []),
    ],
    order: { address: 'ASC' },
    take: MOST_NEARBY,
  });
  return found.map(({ displayAddress }) => displayAddress);
}
