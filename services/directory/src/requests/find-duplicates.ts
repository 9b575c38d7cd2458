import { In, type EntityManager, type EntityTarget } from 'typeorm';
import { DirectoryEntry, EntryStatus } from '../entries/directory-entry.entity';
import { likenessExpression } from '../text-search/indexed-text';
import type { ComparedRequest } from './compared-request';
import type { Duplicate } from './duplicate';
import { duplicateReason } from './likeness';
import { SubmittedRequest } from './submitted-request.entity';

/** Descriptions that the index holds for closest, to be compared letter by letter. */
const NEAREST = 30;
const MOST = 20;

/**
 * What looks like a request among the mailboxes of its region and its pending requests. Other regions' files are not
 * looked at: their administrators alone may know of them.
 */
export async function findDuplicates(tx: EntityManager, request: ComparedRequest): Promise<Duplicate[]> {
  const sameContact = await requestsOfContact(tx, request);
  const mailboxes = (await findLike(tx, DirectoryEntry, request, sameContact)).filter(
    ({ openedAt, status }) => openedAt !== null && status !== EntryStatus.CLOSED,
  );
  const requests = await findLike(tx, SubmittedRequest, request, sameContact);
  const opened = await tx.find(DirectoryEntry, {
    select: { requestId: true },
    where: { requestId: In(requests.map(({ requestId }) => requestId)) },
  });
  const pending = requests.filter(
    ({ requestId, round, endedRound }) =>
      endedRound < round && !opened.some((entry) => entry.requestId === requestId),
  );
  const others = [
    ...mailboxes.map((mailbox) => ({ ...mailbox, contactHash: hashOf(mailbox.requestId) })),
    ...pending.map((waiting) => ({ ...waiting, mailboxId: null, displayAddress: null })),
  ];
  return others
    .flatMap((other) => {
      const reason = duplicateReason(request, other);
      const { mailboxId, requestId, displayAddress: address, description } = other;
      return reason === null ? [] : [{ reason, mailboxId, requestId, address, description }];
    })
    .slice(0, MOST);

  function hashOf(requestId: string | null): string | null {
    return requestId !== null && sameContact.includes(requestId) ? request.contactHash : null;
  }
}

async function requestsOfContact(tx: EntityManager, { contactHash }: ComparedRequest): Promise<string[]> {
  if (contactHash === null) return [];
  const found = await tx.find(SubmittedRequest, { select: { requestId: true }, where: { contactHash } });
  return found.map(({ requestId }) => requestId);
}

async function findLike<Row extends DirectoryEntry | SubmittedRequest>(
  tx: EntityManager,
  table: EntityTarget<Row>,
  { requestId, regionCode, identifierType, identifier, phone, description }: ComparedRequest,
  sameContact: string[],
): Promise<Row[]> {
  const rows = () =>
    tx
      .createQueryBuilder(table, 'row')
      .where('row.regionCode = :regionCode AND row.requestId <> :requestId', { regionCode, requestId });
  const alike = await rows()
    .andWhere(
      `((row.identifierType = :identifierType AND row.identifier = :identifier) OR row.phone = :phone
        OR row.requestId IN (:...sameContact))`,
      { identifierType, identifier, phone, sameContact: [...sameContact, ''] },
    )
    .limit(100)
    .getMany();
  const near = await rows()
    .addSelect('MATCH(row.searchText) AGAINST (:words)', 'nearness')
    .andWhere('MATCH(row.searchText) AGAINST (:words)', { words: likenessExpression(description) })
    .orderBy('nearness', 'DESC')
    .limit(NEAREST)
    .getMany();
  const known = new Set(alike.map((row) => row.requestId));
  return [...alike, ...near.filter((row) => !known.has(row.requestId))];
}
