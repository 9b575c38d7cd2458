import type { ResourceProps } from 'react-admin';
import { accounts } from './accounts';
import { administrators } from './administrators';
import { auditEntries } from './audit';
import { deadDeliveries } from './dead-deliveries';
import { mailboxRequests } from './mailbox-requests';
import { mailboxes } from './mailboxes';
import { mails } from './mails';
import { members } from './members';
import { publications } from './publications';
import { regionProfiles } from './region-profiles';
import { structures } from './structures';

/** In the order of the menu; the first one is the home page. */
export const resources: ResourceProps[] = [
  mailboxRequests,
  mailboxes,
  members,
  publications,
  mails,
  structures,
  accounts,
  administrators,
  regionProfiles,
  auditEntries,
  deadDeliveries,
];
