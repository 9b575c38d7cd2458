import { readMessages } from '../i18n/read-language';
import { findKnownRegion, findRegion } from '../regions/load-regions';
import { ServiceDesk } from './ServiceDesk';

/** The service desk of that region, else of the one this browser remembers; nothing before a region is known. */
export async function KnownRegionDesk({ regionCode }: { regionCode?: string }) {
  const [{ messages }, region] = await Promise.all([
    readMessages(),
    regionCode ? findRegion(regionCode) : findKnownRegion(),
  ]);
  return region && <ServiceDesk messages={messages} region={region} />;
}
