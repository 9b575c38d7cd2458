import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { DirectoryEntry } from '../entries/directory-entry.entity';
import { likenessExpression } from '../text-search/indexed-text';
import type { ComparedRequest } from './compared-request';
import { SubmittedRequest } from './submitted-request.entity';

/** Descriptions that the index holds for closest, to be compared letter by letter. */
const NEAREST = 30;

/** The requests that were made with a contact address; a mailbox is compared by the one it was asked for with. */
export async function requestsOfContact(
  tx: EntityManager,
  { contactHash }: ComparedRequest,
): Promise<string[]> {
  if (contactHash === null) return [];
  const found = await tx.find(SubmittedRequest, { select: { requestId: true }, where: { contactHash } });
  return found.map(({ requestId }) => requestId);
}

/** What may look like a request in its region: the same number, telephone or contact, or a description that is near. */
export async function findLike<Row extends DirectoryEntry | SubmittedRequest>(
  tx: EntityManager,
  table: EntityTarget<Row>,
  { requestId, regionCode, identifierType, identifier, phone, description }: ComparedRequest,
  sameContact: string[],
  only?: ObjectLiteral,
): Promise<Row[]> {
  const rows = () => {
    const query = tx
      .createQueryBuilder(table, 'row')
      .where('row.regionCode = :regionCode AND row.requestId <> :requestId', { regionCode, requestId });
    return only ? query.andWhere(only) : query;
  };
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
