import { DomainError, orOfStructures, Role, type Actor } from '@balorg/common';
import { Brackets, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { isReviewer } from '../accounts/is-reviewer';
import { Member, MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

/**
 * GRADeS administrators see the mailboxes of their regions, structure administrators those of their structures,
 * everybody those that he may open. A mailbox of others is not there. For a query of mailboxes, and of what hangs on
 * one that it joins as `mailbox`.
 */
export function onlyVisible<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { accountId, regions, structures }: Pick<Actor, 'accountId' | 'regions' | 'structures'>,
) {
  return query.andWhere(
    new Brackets((either) => {
      either.where(
        `mailbox.openedAt <= UTC_TIMESTAMP(3) AND mailbox.decidedStatus = 'ACTIVE' AND EXISTS (SELECT 1 FROM member
         WHERE member.mailboxId = mailbox.id AND member.accountId = :accountId AND member.present = 1)`,
        { accountId },
      );
      if (regions.length > 0) either.orWhere('mailbox.regionCode IN (:...regions)', { regions });
      orOfStructures(either, 'mailbox', structures);
    }),
  );
}

/**
 * A mailbox that the actor sees; with `lock`, so that two changes of it or of its members never cross.
 * @throws NOT_FOUND
 */
export async function getVisibleMailbox(
  tx: EntityManager,
  actor: Actor,
  mailboxId: string,
  { lock = false } = {},
): Promise<Mailbox> {
  const query = onlyVisible(tx.createQueryBuilder(Mailbox, 'mailbox'), actor);
  query.andWhere('mailbox.id = :mailboxId', { mailboxId });
  if (lock) query.setLock('pessimistic_write');
  const mailbox = await query.getOne();
  if (!mailbox) throw new DomainError('NOT_FOUND');
  return mailbox;
}

export interface Openable {
  mailbox: Mailbox;
  role: MemberRole;
}

/** The mailboxes that a person may open now, by address. */
export async function openableBy(tx: EntityManager, accountId: string): Promise<Openable[]> {
  const { entities, raw } = await tx
    .createQueryBuilder(Mailbox, 'mailbox')
    .innerJoin(Member, 'member', 'member.mailboxId = mailbox.id AND member.present = 1')
    .addSelect('member.role', 'memberRole')
    .where('member.accountId = :accountId', { accountId })
    .andWhere('mailbox.decidedStatus = :active AND mailbox.openedAt <= UTC_TIMESTAMP(3)', {
      active: MailboxStatus.ACTIVE,
    })
    .orderBy('mailbox.address')
    .getRawAndEntities<{ memberRole: MemberRole }>();
  return entities.map((mailbox, index) => ({ mailbox, role: raw[index]?.memberRole ?? MemberRole.READER }));
}

/** The mailboxes that a person cannot open for as long as they are suspended, by address. */
export const suspendedFor = (tx: EntityManager, accountId: string): Promise<Mailbox[]> =>
  tx
    .createQueryBuilder(Mailbox, 'mailbox')
    .innerJoin(Member, 'member', 'member.mailboxId = mailbox.id AND member.present = 1')
    .where('member.accountId = :accountId', { accountId })
    .andWhere('mailbox.decidedStatus = :suspended', { suspended: MailboxStatus.SUSPENDED })
    .orderBy('mailbox.address')
    .getMany();

/** @throws NOT_FOUND for a mailbox that the person may not open. */
export async function findOpenableMailbox(
  tx: EntityManager,
  accountId: string,
  mailboxId: string,
): Promise<Openable> {
  const found = (await openableBy(tx, accountId)).find(({ mailbox }) => mailbox.id === mailboxId);
  if (!found) throw new DomainError('NOT_FOUND');
  return found;
}

type Place = Pick<Mailbox, 'regionCode' | 'identifierType' | 'identifier'>;

const administers = (actor: Actor, mailbox: Place) =>
  actor.roles.includes(Role.STRUCTURE_ADMINISTRATOR) &&
  actor.structures.some(
    ({ regionCode, identifierType, identifier }) =>
      regionCode === mailbox.regionCode &&
      identifierType === mailbox.identifierType &&
      identifier === mailbox.identifier,
  );

/** Who answers for what a mailbox says and for all its members: its region's GRADeS, its structure, its managers. */
export const mayChange = (actor: Actor, mailbox: Place, own: MemberRole | null): boolean =>
  own === MemberRole.MANAGER || isReviewer(actor, mailbox) || administers(actor, mailbox);

const ALL_ROLES = [MemberRole.MANAGER, MemberRole.DEPUTY, MemberRole.MEMBER, MemberRole.READER];

/** The roles that somebody may give in a mailbox: who may change it all of them, a deputy the lesser ones. */
export function assignableRoles(actor: Actor, mailbox: Place, own: MemberRole | null): MemberRole[] {
  if (mayChange(actor, mailbox, own)) return ALL_ROLES;
  return own === MemberRole.DEPUTY ? [MemberRole.MEMBER, MemberRole.READER] : [];
}
