import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationActButton, type ActOnPublications } from './PublicationActButton';

export function WithdrawButton(chosen: ActOnPublications) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return (
    <PublicationActButton
      name="withdraw"
      danger
      act={(ids) => dataProvider.withdrawPublication(ids)}
      {...chosen}
    />
  );
}
