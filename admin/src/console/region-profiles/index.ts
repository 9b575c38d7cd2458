import TuneIcon from '@mui/icons-material/Tune';
import type { ResourceProps } from 'react-admin';
import { RegionList } from './RegionList';
import { RegionShow } from './RegionShow';

export const regionProfiles: ResourceProps = {
  name: 'regionProfiles',
  icon: TuneIcon,
  list: RegionList,
  show: RegionShow,
  recordRepresentation: 'name',
};
