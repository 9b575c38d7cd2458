import { useTranslate } from 'react-admin';
import { FactList, type Fact } from '../parts/FactList';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { PublicationMark } from '../publications/PublicationMark';
import type { Mailbox } from './mailboxes.api';

/** Where the mailbox stands in the national directory, for administrators of its structure: no act, no raw answer. */
export function MailboxPublicationState({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const { publicationStatus, publicationStatusAt, publishBefore } = mailbox;
  const facts: Fact[] = [];
  if (publicationStatus) {
    facts.push([
      translate('resources.publications.fields.status'),
      <>
        <PublicationMark status={publicationStatus} /> <When moment={publicationStatusAt} />
      </>,
    ]);
  }
  if (publicationStatus !== 'VISIBLE' && mailbox.status === 'ACTIVE') {
    facts.push([translate('resources.publications.fields.publishBefore'), <When moment={publishBefore} />]);
  }
  return (
    <Section title={translate('resources.publications.name', { smart_count: 1 })}>
      {!publicationStatus && <p>{translate('resources.mailboxes.notAnnounced')}</p>}
      <FactList facts={facts} />
    </Section>
  );
}
