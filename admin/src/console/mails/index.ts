import MailIcon from '@mui/icons-material/MailOutlined';
import type { ResourceProps } from 'react-admin';
import { MailList } from './MailList';
import { MailShow } from './MailShow';

export const mails: ResourceProps = {
  name: 'mails',
  icon: MailIcon,
  list: MailList,
  show: MailShow,
  recordRepresentation: 'subject',
};
