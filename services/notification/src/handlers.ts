import type { Handler } from '@balorg/common';
import { onCodeNeeded } from './code-needed/handler';
import { onCorrectionAsked } from './correction-asked/handler';
import { onMailboxBecameVisible } from './mailbox-became-visible/handler';
import { onMailboxOpened } from './mailbox-opened/handler';
import { onMailboxRequestRefused } from './mailbox-request-refused/handler';
import { onMailboxRequestSubmitted } from './mailbox-request-submitted/handler';
import { onMemberAdded } from './member-added/handler';
import { onMemberInvited } from './member-invited/handler';
import { onMemberRemoved } from './member-removed/handler';
import { onPasswordChanged } from './password-changed/handler';
import { onPasswordResetAsked } from './password-reset-asked/handler';
import { onRegionProfilePublished } from './region-profiles/handler';

/** Each of these events owes one mail. */
export const mailHandlers: Handler[] = [
  onCodeNeeded,
  onCorrectionAsked,
  onMailboxBecameVisible,
  onMailboxOpened,
  onMailboxRequestRefused,
  onMailboxRequestSubmitted,
  onMemberAdded,
  onMemberInvited,
  onMemberRemoved,
  onPasswordChanged,
  onPasswordResetAsked,
];

export const handlers: Handler[] = [...mailHandlers, onRegionProfilePublished];
