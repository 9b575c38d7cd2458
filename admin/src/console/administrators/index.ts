import AdminIcon from '@mui/icons-material/AdminPanelSettingsOutlined';
import type { ResourceProps } from 'react-admin';
import { AdministratorList } from './AdministratorList';

export const administrators: ResourceProps = {
  name: 'administrators',
  icon: AdminIcon,
  list: AdministratorList,
};
