import { UUID, type Actor } from '@balorg/common';
import DataLoader from 'dataloader';
import { In, type ObjectLiteral } from 'typeorm';
import { onlyVisible as onlyVisibleAccounts } from './accounts/account.access';
import { Account } from './accounts/account.entity';
import { onlyVisibleRights } from './accounts/entrusted-right.access';
import { EntrustedRight } from './accounts/entrusted-right.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { db } from './db';
import { JoinRequest } from './join-requests/join-request.entity';
import { Correction } from './mailbox-requests/correction.entity';
import { onlyVisible as onlyVisibleRequests } from './mailbox-requests/mailbox-request.access';
import { MailboxRequest } from './mailbox-requests/mailbox-request.entity';
import { Note } from './mailbox-requests/note.entity';
import { onlyVisible as onlyVisibleMailboxes } from './mailboxes/mailbox.access';
import { Mailbox } from './mailboxes/mailbox.entity';
import { Invitation } from './members/invitation.entity';
import { Member } from './members/member.entity';

/** One row an id, in the ids' order; null where there is none, and for a text that is no id. */
const oneEach = <Row extends ObjectLiteral>(
  keyOf: (row: Row) => string,
  find: (keys: string[]) => Promise<Row[]>,
) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await find(keys.filter((key) => UUID.test(key)))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** All rows of a key, in the order they were found. */
const manyEach = <Row extends ObjectLiteral>(
  keyOf: (row: Row) => string,
  find: (keys: string[]) => Promise<Row[]>,
) =>
  new DataLoader<string, Row[]>(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await find([...keys])) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per call, so that a page of rows costs one query for each kind of thing that hangs on them. */
export function createLoaders(actor: Actor) {
  return {
    /** For names on what the actor may see, colleagues of other regions included. */
    account: oneEach<Account>(
      ({ id }) => id,
      (ids) => db.getRepository(Account).findBy({ id: In(ids) }),
    ),
    /** For accounts as such: those that the actor administers. */
    visibleAccount: oneEach<Account>(
      ({ id }) => id,
      (ids) =>
        onlyVisibleAccounts(db.getRepository(Account).createQueryBuilder('account'), actor)
          .andWhere({ id: In(ids) })
          .getMany(),
    ),
    visibleRights: manyEach<EntrustedRight>(
      ({ accountId }) => accountId,
      (ids) =>
        onlyVisibleRights(db.getRepository(EntrustedRight).createQueryBuilder('entrusted'), actor)
          .andWhere({ accountId: In(ids) })
          .orderBy('entrusted.id')
          .getMany(),
    ),
    /** Of an account, in the mailboxes of the actor's regions. */
    visibleMemberships: manyEach<Member>(
      ({ accountId }) => accountId,
      (ids) =>
        db
          .getRepository(Member)
          .createQueryBuilder('member')
          .innerJoin(Mailbox, 'mailbox', 'mailbox.id = member.mailboxId')
          .where({ accountId: In(ids), present: true })
          .andWhere('mailbox.regionCode IN (:...regions)', { regions: ['', ...actor.regions] })
          .orderBy('mailbox.address')
          .getMany(),
    ),
    mailboxRequest: oneEach<MailboxRequest>(
      ({ id }) => id,
      (ids) =>
        onlyVisibleRequests(db.getRepository(MailboxRequest).createQueryBuilder('request'), actor)
          .andWhere({ id: In(ids) })
          .getMany(),
    ),
    mailbox: oneEach<Mailbox>(
      ({ id }) => id,
      (ids) =>
        onlyVisibleMailboxes(db.getRepository(Mailbox).createQueryBuilder('mailbox'), actor)
          .andWhere({ id: In(ids) })
          .getMany(),
    ),
    mailboxOfRequest: oneEach<Mailbox>(
      ({ requestId }) => requestId,
      (ids) => db.getRepository(Mailbox).findBy({ requestId: In(ids) }),
    ),
    members: manyEach<Member>(
      ({ mailboxId }) => mailboxId,
      (ids) =>
        db
          .getRepository(Member)
          .find({ where: { mailboxId: In(ids), present: true }, order: { addedAt: 'ASC' } }),
    ),
    invitations: manyEach<Invitation>(
      ({ mailboxId }) => mailboxId,
      (ids) =>
        db.getRepository(Invitation).find({ where: { mailboxId: In(ids) }, order: { sentAt: 'DESC' } }),
    ),
    joinRequests: manyEach<JoinRequest>(
      ({ mailboxId }) => mailboxId,
      (ids) =>
        db
          .getRepository(JoinRequest)
          .find({ where: { mailboxId: In(ids) }, order: { waits: 'DESC', askedAt: 'DESC' } }),
    ),
    corrections: manyEach<Correction>(
      ({ requestId }) => requestId,
      (ids) =>
        db.getRepository(Correction).find({ where: { requestId: In(ids) }, order: { askedAt: 'ASC' } }),
    ),
    notes: manyEach<Note>(
      ({ requestId }) => requestId,
      (ids) =>
        db.getRepository(Note).find({ where: { requestId: In(ids) }, order: { at: 'DESC', id: 'DESC' } }),
    ),
    history: manyEach<AuditEntry>(
      ({ subjectId }) => subjectId,
      (ids) =>
        db.getRepository(AuditEntry).find({ where: { subjectId: In(ids) }, order: { sequence: 'DESC' } }),
    ),
  };
}
