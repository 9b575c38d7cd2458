import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';

export function RegionMark({ open }: { open: boolean }) {
  const translate = useTranslate();
  return (
    <Mark tone={open ? 'good' : 'neutral'}>{translate(`resources.regionProfiles.values.open.${open}`)}</Mark>
  );
}
