import InboxIcon from '@mui/icons-material/Inbox';
import type { ResourceProps } from 'react-admin';
import { MailboxRequestList } from './MailboxRequestList';
import { MailboxRequestShow } from './MailboxRequestShow';

export const mailboxRequests: ResourceProps = {
  name: 'mailboxRequests',
  icon: InboxIcon,
  list: MailboxRequestList,
  show: MailboxRequestShow,
  recordRepresentation: 'reference',
};
