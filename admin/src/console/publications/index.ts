import CampaignIcon from '@mui/icons-material/Campaign';
import type { ResourceProps } from 'react-admin';
import { PublicationList } from './PublicationList';
import { PublicationShow } from './PublicationShow';

export const publications: ResourceProps = {
  name: 'publications',
  icon: CampaignIcon,
  list: PublicationList,
  show: PublicationShow,
  recordRepresentation: 'address',
};
