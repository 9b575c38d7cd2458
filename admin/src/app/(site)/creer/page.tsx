import { readMessages } from '../../../i18n/read-language';
import { titled } from '../../../i18n/titled';
import { loadRegions } from '../../../regions/load-regions';
import { RegionsPage } from '../../../regions/RegionsPage';
import { KnownRegionDesk } from '../../../shell/KnownRegionDesk';

export const generateMetadata = titled(({ regions }) => regions.title);

export default async function ChooseRegion() {
  const [{ messages }, regions] = await Promise.all([readMessages(), loadRegions()]);
  return (
    <>
      <RegionsPage messages={messages} regions={regions} />
      <KnownRegionDesk />
    </>
  );
}
