import PolicyIcon from '@mui/icons-material/PolicyOutlined';
import type { ResourceProps } from 'react-admin';
import { AuditList } from './AuditList';

export const auditEntries: ResourceProps = {
  name: 'auditEntries',
  icon: PolicyIcon,
  list: AuditList,
};
