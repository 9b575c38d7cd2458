import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationActButton, type ActOnPublications } from './PublicationActButton';

export function ConfirmExportButton(chosen: ActOnPublications) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return (
    <PublicationActButton name="confirm" act={(ids) => dataProvider.confirmPublication(ids)} {...chosen} />
  );
}
