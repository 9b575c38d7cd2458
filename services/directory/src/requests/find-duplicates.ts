import { In, type EntityManager } from 'typeorm';
import { DirectoryEntry, EntryStatus } from '../entries/directory-entry.entity';
import type { ComparedRequest } from './compared-request';
import type { Duplicate } from './duplicate';
import { findLike, requestsOfContact } from './find-like';
import { duplicateReason } from './likeness';
import { SubmittedRequest } from './submitted-request.entity';

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
