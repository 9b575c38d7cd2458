import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationActs } from '../publications/PublicationActs';
import { PublicationTrack } from '../publications/PublicationTrack';

/** The mailbox's way to the national directory, with its acts; asked apart from the mailbox itself. */
export function MailboxPublication({ mailboxId }: { mailboxId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['mailboxes', 'publication', mailboxId],
    queryFn: () => dataProvider.publicationOfMailbox(mailboxId),
  });
  return (
    <Section
      title={translate('resources.publications.name', { smart_count: 1 })}
      action={data && <PublicationActs ids={[data.id]} allowed={data.allowedActions} />}
    >
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data === null && <p>{translate('resources.mailboxes.notAnnounced')}</p>}
      {data && <PublicationTrack publication={data} />}
    </Section>
  );
}
