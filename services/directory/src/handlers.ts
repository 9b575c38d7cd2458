import type { Handler } from '@balorg/common';
import { onMailboxChanged } from './entries/mailbox-changed.handler';
import { onMailboxOpened } from './entries/mailbox-opened.handler';
import { onRegionProfilePublished } from './regions/region-profile-published.handler';
import { onMailboxRequestEnded } from './requests/mailbox-request-ended.handler';
import { onMailboxRequestSubmitted } from './requests/mailbox-request-submitted.handler';

export const handlers: Handler[] = [
  onMailboxChanged,
  onMailboxOpened,
  onMailboxRequestEnded,
  onMailboxRequestSubmitted,
  onRegionProfilePublished,
];
