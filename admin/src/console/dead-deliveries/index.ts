import BuildIcon from '@mui/icons-material/BuildOutlined';
import type { ResourceProps } from 'react-admin';
import { DeadDeliveryList } from './DeadDeliveryList';

export const deadDeliveries: ResourceProps = {
  name: 'deadDeliveries',
  icon: BuildIcon,
  list: DeadDeliveryList,
};
