import { useTranslate } from 'react-admin';
import { AuditTrail } from '../parts/AuditTrail';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import type { Mailbox } from './mailboxes.api';
import { useMailboxHistory } from './use-mailbox-history';

export function MailboxHistory({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useMailboxHistory(mailbox);
  return (
    <Section title={translate('audit.title')}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data && <AuditTrail entries={data} />}
    </Section>
  );
}
