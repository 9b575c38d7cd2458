import type { Handler } from '@balorg/common';
import { onAccountOpened } from './account-opened/handler';
import { onAccountStatusChanged } from './account-status-changed/handler';
import { onCodeNeeded } from './code-needed/handler';
import { onCorrectionAsked } from './correction-asked/handler';
import { onJoinAsked } from './join-asked/handler';
import { onJoinEnded } from './join-ended/handler';
import { onJoinRefused } from './join-refused/handler';
import { onJoinReminded } from './join-reminded/handler';
import { onMailboxBecameVisible } from './mailbox-became-visible/handler';
import { onMailboxOpened } from './mailbox-opened/handler';
import { onMailboxRequestEnded } from './mailbox-request-ended/handler';
import { onMailboxRequestSubmitted } from './mailbox-request-submitted/handler';
import { onMailboxStatusChanged } from './mailbox-status-changed/handler';
import { onMemberAdded } from './member-added/handler';
import { onMemberChanged } from './member-changed/handler';
import { onMemberInvited } from './member-invited/handler';
import { onMemberRemoved } from './member-removed/handler';
import { onPasswordChanged } from './password-changed/handler';
import { onPasswordResetAsked } from './password-reset-asked/handler';
import { onRegionProfilePublished } from './region-profiles/handler';
import { onRightChanged } from './right-changed/handler';
import { onTrackingLinkAsked } from './tracking-link-asked/handler';

/** Each of these events owes one mail, or one to each of its recipients. */
export const mailHandlers: Handler[] = [
  onAccountOpened,
  onAccountStatusChanged,
  onCodeNeeded,
  onCorrectionAsked,
  onJoinAsked,
  onJoinEnded,
  onJoinRefused,
  onJoinReminded,
  onMailboxBecameVisible,
  onMailboxOpened,
  onMailboxRequestEnded,
  onMailboxRequestSubmitted,
  onMailboxStatusChanged,
  onMemberAdded,
  onMemberChanged,
  onMemberInvited,
  onMemberRemoved,
  onPasswordChanged,
  onPasswordResetAsked,
  onRightChanged,
  onTrackingLinkAsked,
];

export const handlers: Handler[] = [...mailHandlers, onRegionProfilePublished];
