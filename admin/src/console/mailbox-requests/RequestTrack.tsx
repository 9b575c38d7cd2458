import { useTranslate } from 'react-admin';
import { FactList, type Fact } from '../parts/FactList';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { PublicationMark } from '../publications/PublicationMark';
import { awaitedCorrection } from './returned-correction';
import { clockOf } from './clock-of';
import type { MailboxRequest } from './mailbox-requests.api';
import { RequestMark } from './RequestMark';

/** Where the request stands, with dates: for administrators of the structure, who follow it and do not decide it. */
export function RequestTrack({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const { status, submittedAt, decideBefore, decidedAt, publicationStatus, publishBefore } = request;
  const label = (field: string) => translate(`resources.mailboxRequests.fields.${field}`);
  const awaited = awaitedCorrection(request);
  const facts: Fact[] = [
    [label('status'), <RequestMark status={status} />],
    [label('submittedAt'), <When moment={submittedAt} />],
  ];
  if (clockOf(status) === 'running') facts.push([label('decideBefore'), <When moment={decideBefore} />]);
  if (awaited) facts.push([label('answerBefore'), <When moment={awaited.answerBefore} />]);
  if (decidedAt) facts.push([label('decidedAt'), <When moment={decidedAt} />]);
  if (publicationStatus) {
    facts.push([label('publicationStatus'), <PublicationMark status={publicationStatus} />]);
    if (publicationStatus !== 'VISIBLE') {
      facts.push([label('publishBefore'), <When moment={publishBefore} />]);
    }
  }
  return (
    <Section title={translate('resources.mailboxRequests.sections.track')}>
      <FactList facts={facts} />
    </Section>
  );
}
