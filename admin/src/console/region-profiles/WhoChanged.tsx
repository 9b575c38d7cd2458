import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { formatDateTime } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { usePublisherName } from './use-publisher-name';

/** Who published the versions that this page does not know of. Asked when it turned out that there are some. */
export function WhoChanged({ regionCode, since }: { regionCode: string; since: number }) {
  const translate = useTranslate();
  const language = useLanguage();
  const publisherName = usePublisherName();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data = [] } = useQuery({
    queryKey: ['regionProfiles', 'versions', regionCode, 'after', since],
    queryFn: () => dataProvider.regionVersions(regionCode),
  });
  return (
    <div role="status">
      {data
        .filter(({ version }) => version > since)
        .map(({ version, publishedAt, publishedBy }) => (
          <p key={version}>
            {translate('resources.regionProfiles.changedBy', {
              who: publisherName(publishedBy),
              version,
              when: formatDateTime(language, publishedAt),
            })}
          </p>
        ))}
    </div>
  );
}
