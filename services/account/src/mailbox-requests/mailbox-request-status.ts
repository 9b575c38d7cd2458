import { registerEnumType } from 'type-graphql';

export enum MailboxRequestStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  /** From the first claim on. */
  IN_REVIEW = 'IN_REVIEW',
  CORRECTION_ASKED = 'CORRECTION_ASKED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(MailboxRequestStatus, { name: 'MailboxRequestStatus' });

const { DRAFT, SUBMITTED, IN_REVIEW, CORRECTION_ASKED, APPROVED, REFUSED, WITHDRAWN, EXPIRED } =
  MailboxRequestStatus;

/** The one table of what may follow what. An approval goes back to review only within its cancel window. */
export const TRANSITIONS: Record<MailboxRequestStatus, readonly MailboxRequestStatus[]> = {
  [DRAFT]: [SUBMITTED],
  [SUBMITTED]: [IN_REVIEW, APPROVED, REFUSED, CORRECTION_ASKED, WITHDRAWN, EXPIRED],
  [IN_REVIEW]: [APPROVED, REFUSED, CORRECTION_ASKED, WITHDRAWN, EXPIRED],
  [CORRECTION_ASKED]: [SUBMITTED, WITHDRAWN, EXPIRED],
  [APPROVED]: [IN_REVIEW],
  [REFUSED]: [IN_REVIEW],
  [WITHDRAWN]: [IN_REVIEW],
  [EXPIRED]: [IN_REVIEW],
};

/** States in which a request waits for a reviewer. */
export const UNDECIDED = [SUBMITTED, IN_REVIEW] as const;

/** States from which a new round can begin. An approval is ended through its mailbox. */
export const REOPENABLE = [REFUSED, WITHDRAWN, EXPIRED] as const;
