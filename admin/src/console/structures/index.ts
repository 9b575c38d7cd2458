import BusinessIcon from '@mui/icons-material/Business';
import type { ResourceProps } from 'react-admin';
import { StructureList } from './StructureList';
import { StructureShow } from './StructureShow';

export const structures: ResourceProps = {
  name: 'structures',
  icon: BusinessIcon,
  list: StructureList,
  show: StructureShow,
  recordRepresentation: 'name',
};
