import { registerEnumType } from 'type-graphql';

export enum MailKind {
  SIGN_IN_CODE = 'SIGN_IN_CODE',
  LINK_CODE = 'LINK_CODE',
  EMAIL_CODE = 'EMAIL_CODE',
  PASSWORD_RESET = 'PASSWORD_RESET',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  ACCOUNT_OPENED = 'ACCOUNT_OPENED',
  ACCOUNT_DISABLED = 'ACCOUNT_DISABLED',
  ACCOUNT_ENABLED = 'ACCOUNT_ENABLED',
  RIGHT_ENTRUSTED = 'RIGHT_ENTRUSTED',
  RIGHT_WITHDRAWN = 'RIGHT_WITHDRAWN',
  REQUEST_RECEIVED = 'REQUEST_RECEIVED',
  REQUEST_REOPENED = 'REQUEST_REOPENED',
  TRACKING_LINK = 'TRACKING_LINK',
  CORRECTION_ASKED = 'CORRECTION_ASKED',
  REQUEST_REFUSED = 'REQUEST_REFUSED',
  REQUEST_WITHDRAWN = 'REQUEST_WITHDRAWN',
  REQUEST_EXPIRED = 'REQUEST_EXPIRED',
  MAILBOX_OPENED = 'MAILBOX_OPENED',
  MAILBOX_VISIBLE = 'MAILBOX_VISIBLE',
  MAILBOX_SUSPENDED = 'MAILBOX_SUSPENDED',
  MAILBOX_REACTIVATED = 'MAILBOX_REACTIVATED',
  MAILBOX_CLOSED = 'MAILBOX_CLOSED',
  MEMBER_ADDED = 'MEMBER_ADDED',
  MEMBER_CHANGED = 'MEMBER_CHANGED',
  MEMBER_REMOVED = 'MEMBER_REMOVED',
  MEMBER_INVITED = 'MEMBER_INVITED',
  JOIN_ASKED = 'JOIN_ASKED',
  JOIN_REFUSED = 'JOIN_REFUSED',
}
registerEnumType(MailKind, { name: 'MailKind' });

export enum MailStatus {
  /** Waits for its first or its next try. */
  QUEUED = 'QUEUED',
  /** The relay took it. */
  ACCEPTED = 'ACCEPTED',
  /** The relay refused it for good: unknown address, message refused. */
  REFUSED = 'REFUSED',
  /** Not sent any more: its time was over before the relay took it. */
  GIVEN_UP = 'GIVEN_UP',
}
registerEnumType(MailStatus, { name: 'MailStatus' });

export const LANES = ['ordinary', 'fast'] as const;
export type Lane = (typeof LANES)[number];
