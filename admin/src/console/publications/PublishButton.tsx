import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationActButton, type ActOnPublications } from './PublicationActButton';

export function PublishButton(chosen: ActOnPublications) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return <PublicationActButton name="publish" act={(ids) => dataProvider.publish(ids)} {...chosen} />;
}
