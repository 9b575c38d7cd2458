import { readMessages } from '../i18n/read-language';
import { findKnownRegion } from '../regions/load-regions';
import { ServiceDesk } from './ServiceDesk';

/** The service desk of the region this browser remembers; nothing before a region is known. */
export async function KnownRegionDesk() {
  const [{ messages }, region] = await Promise.all([readMessages(), findKnownRegion()]);
  return region && <ServiceDesk messages={messages} region={region} />;
}
