import { isDeepStrictEqual } from 'node:util';
import { sameAddress, type Mailbox } from '../directory/mailbox';
import { Refusal } from '../fhir/refusal';
import type { Operation } from './read-patch';

interface Surroundings {
  /** Elements of Organization.telecom that precede the mailboxes: the register's telephone and fax. */
  before: number;
  /** FINESS number of another organisation that holds the address, if any. */
  holderElsewhere: (address: string) => string | null;
}

type Insert = Extract<Operation, { kind: 'insert' }>;

function insert(mailboxes: readonly Mailbox[], { index, mailbox }: Insert, around: Surroundings): Mailbox[] {
  const holder = around.holderElsewhere(mailbox.address);
  if (holder) {
    throw new Refusal(409, 'duplicate', `${mailbox.address} belongs to the organisation ${holder}`);
  }
  const known = mailboxes.find(({ address }) => sameAddress(address, mailbox.address));
  if (known && isDeepStrictEqual(known, { ...mailbox, address: known.address })) return [...mailboxes];
  if (known) {
    throw new Refusal(
      409,
      'duplicate',
      `${mailbox.address} is there already with another content: replace it`,
    );
  }
  if (index > around.before + mailboxes.length) {
    throw new Refusal(422, 'invalid', `The index ${index} lies beyond the end of Organization.telecom`);
  }
  return mailboxes.toSpliced(Math.max(0, index - around.before), 0, mailbox);
}

function find(mailboxes: readonly Mailbox[], address: string): [position: number, mailbox: Mailbox] {
  const position = mailboxes.findIndex((mailbox) => mailbox.address === address);
  const mailbox = mailboxes[position];
  if (!mailbox) throw new Refusal(422, 'not-found', `This organisation holds no mailbox ${address}`);
  return [position, mailbox];
}

function replace(mailboxes: readonly Mailbox[], address: string, mailbox: Mailbox): Mailbox[] {
  const [position, known] = find(mailboxes, address);
  if (mailbox.address !== known.address) {
    throw new Refusal(422, 'business-rule', 'The address of a mailbox cannot change after its creation');
  }
  if (mailbox.type !== known.type) {
    throw new Refusal(422, 'business-rule', 'The type of a mailbox cannot change after its creation');
  }
  return mailboxes.with(position, mailbox);
}

function rewrite(mailboxes: readonly Mailbox[], address: string, detail: Partial<Mailbox>): Mailbox[] {
  const [position, known] = find(mailboxes, address);
  return mailboxes.with(position, { ...known, ...detail });
}

function step(mailboxes: readonly Mailbox[], operation: Operation, around: Surroundings): Mailbox[] {
  switch (operation.kind) {
    case 'insert':
      return insert(mailboxes, operation, around);
    case 'replace':
      return replace(mailboxes, operation.address, operation.mailbox);
    case 'rewrite':
      return rewrite(mailboxes, operation.address, operation.detail);
    case 'delete':
      // FHIRPath Patch deletes "if found": a second delete is no error.
      return mailboxes.filter(({ address }) => address !== operation.address);
  }
}

/** Mailboxes after every step of the patch, in order; throws a Refusal and changes nothing when one fails. */
export function applyPatch(
  mailboxes: readonly Mailbox[],
  operations: readonly Operation[],
  around: Surroundings,
): Mailbox[] {
  return operations.reduce<Mailbox[]>((now, operation) => step(now, operation, around), [...mailboxes]);
}
