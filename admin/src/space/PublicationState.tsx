import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { SpaceMailbox } from './load-mailbox';

interface Props {
  language: Language;
  messages: Messages;
  mailbox: Pick<SpaceMailbox, 'publicationStatus' | 'publicationStatusAt' | 'publishBefore'>;
}

/** Where the address stands on its way into the national directory, with the date it is due. */
export function PublicationState({ language, messages, mailbox }: Props) {
  const { publicationTitle, publication, publicationAt } = messages.space.mailbox;
  const { publicationStatus, publicationStatusAt, publishBefore } = mailbox;
  return (
    <Card title={publicationTitle}>
      <p>
        {fill(publication[publicationStatus ?? 'none'], { date: formatDateTime(language, publishBefore) })}
      </p>
      {publicationStatusAt && (
        <p className={layout.soft}>
          {fill(publicationAt, { date: formatDateTime(language, publicationStatusAt) })}
        </p>
      )}
    </Card>
  );
}
