import type { ResourceProps } from 'react-admin';
import { deadDeliveries } from './dead-deliveries';
import { mailboxRequests } from './mailbox-requests';
import { mailboxes } from './mailboxes';
import { mails } from './mails';
import { publications } from './publications';
import { structures } from './structures';

/** In the order of the menu; the first one is the home page. */
export const resources: ResourceProps[] = [
  mailboxRequests,
  mailboxes,
  publications,
  mails,
  structures,
  deadDeliveries,
];
