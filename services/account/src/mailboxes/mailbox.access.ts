import { DomainError, Role, type Actor } from '@balorg/common';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Member, MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

/**
 * GRADeS administrators see the mailboxes of their regions, structure administrators those of their structures,
 * everybody those that he may open. A mailbox of others is not there.
 */
export function onlyVisible(query: SelectQueryBuilder<Mailbox>, { accountId, regions, structures }: Actor) {
  const own = structures.map(({ identifierType, identifier }) => `${identifierType}:${identifier}`);
  return query.andWhere(
    new Brackets((either) => {
      either.where(
        `mailbox.openedAt <= UTC_TIMESTAMP(3) AND mailbox.decidedStatus = 'ACTIVE' AND EXISTS (SELECT 1 FROM member
         WHERE member.mailboxId = mailbox.id AND member.accountId = :accountId AND member.present = 1)`,
        { accountId },
      );
      if (regions.length > 0) either.orWhere('mailbox.regionCode IN (:...regions)', { regions });
      if (own.length > 0)
        either.orWhere("CONCAT(mailbox.identifierType, ':', mailbox.identifier) IN (:...own)", { own });
    }),
  );
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

const ALL_ROLES = [MemberRole.MANAGER, MemberRole.DEPUTY, MemberRole.MEMBER, MemberRole.READER];

/** The roles that somebody may give in a mailbox: its managers and its region's GRADeS all of them, a deputy the lesser ones. */
export function assignableRoles(
  actor: Actor,
  mailbox: Pick<Mailbox, 'regionCode'>,
  own: MemberRole | null,
): MemberRole[] {
  const reviews =
    actor.roles.includes(Role.GRADES_ADMINISTRATOR) && actor.regions.includes(mailbox.regionCode);
  if (reviews || own === MemberRole.MANAGER) return ALL_ROLES;
  return own === MemberRole.DEPUTY ? [MemberRole.MEMBER, MemberRole.READER] : [];
}
