import type { PublicationStatus } from '../../graph/operations.generated';

const NEVER_SHOWN: readonly PublicationStatus[] = ['WITHHELD', 'TO_WITHDRAW', 'WITHDRAWN'];

/** Whether the directory is to show the mailbox: a term says nothing for one that is kept or taken out of it. */
export const isExpected = (status: PublicationStatus) => !NEVER_SHOWN.includes(status);
