import { useTranslate } from 'react-admin';
import type { RegionVersion } from './region-profiles.api';

/** Name of the administrator who published a version; the first ones may come from a command of the service. */
export function usePublisherName() {
  const translate = useTranslate();
  return (publisher: RegionVersion['publishedBy']) =>
    publisher ? `${publisher.givenName} ${publisher.familyName}` : translate('audit.actors.SYSTEM');
}
