import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationActButton, type ActOnPublications } from './PublicationActButton';

export function RetryButton(chosen: ActOnPublications) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return <PublicationActButton name="retry" act={(ids) => dataProvider.retryPublication(ids)} {...chosen} />;
}
