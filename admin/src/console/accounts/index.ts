import PersonIcon from '@mui/icons-material/PersonOutlined';
import type { ResourceProps } from 'react-admin';
import { AccountList } from './AccountList';
import { AccountShow } from './AccountShow';
import type { AccountRow } from './accounts.api';

export const accounts: ResourceProps = {
  name: 'accounts',
  icon: PersonIcon,
  list: AccountList,
  show: AccountShow,
  recordRepresentation: ({ givenName, familyName }: AccountRow) => `${givenName} ${familyName}`,
};
