import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { AuditTrail } from '../parts/AuditTrail';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import type { ConsoleDataProvider } from '../providers/data-provider';

export function AccountHistory({ accountId }: { accountId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['accounts', 'history', accountId],
    queryFn: () => dataProvider.historyOfAccount(accountId),
  });
  return (
    <Section title={translate('audit.title')}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data && <AuditTrail entries={data} />}
    </Section>
  );
}
