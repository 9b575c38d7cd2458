import AllInboxIcon from '@mui/icons-material/AllInbox';
import type { ResourceProps } from 'react-admin';
import { MailboxList } from './MailboxList';
import { MailboxShow } from './MailboxShow';

export const mailboxes: ResourceProps = {
  name: 'mailboxes',
  icon: AllInboxIcon,
  list: MailboxList,
  show: MailboxShow,
  recordRepresentation: 'displayAddress',
};
