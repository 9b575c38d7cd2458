import { Box, Link } from '@mui/material';
import { LinkBase, ShowBase, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { FactList, type Fact } from '../parts/FactList';
import { PageHeader } from '../parts/PageHeader';
import { Section } from '../parts/Section';
import { WHOLE_FILE } from '../parts/whole-file';
import { When } from '../parts/When';
import { RawAnswer } from '../publications/RawAnswer';
import { MailBody } from './MailBody';
import { MailMark } from './MailMark';
import type { Mail } from './mails.api';
import { ResendButton } from './ResendButton';

export function MailShow() {
  return (
    <ShowBase queryOptions={WHOLE_FILE}>
      <MailPage />
    </ShowBase>
  );
}

function MailPage() {
  const mail = useRecordContext<Mail>();
  const translate = useTranslate();
  const createPath = useCreatePath();
  if (!mail) return <FileAwaited />;
  const label = (field: string) => translate(`resources.mails.fields.${field}`);
  const link = (resource: string, id: string) => (
    <Link component={LinkBase} to={createPath({ resource, type: 'show', id })}>
      {translate('console.openFile')}
    </Link>
  );
  const facts: Fact[] = [
    [label('recipientEmail'), mail.recipientEmail],
    [label('sentAt'), <When moment={mail.sentAt} />],
  ];
  if (mail.acceptedAt) facts.push([label('acceptedAt'), <When moment={mail.acceptedAt} />]);
  if (mail.lastAnswer)
    facts.push([
      label('lastAnswer'),
      <>
        {mail.lastAnswer}
        {mail.relayReply && <RawAnswer text={mail.relayReply} />}
      </>,
    ]);
  if (mail.nextAttemptAt) facts.push([label('nextAttemptAt'), <When moment={mail.nextAttemptAt} />]);
  if (mail.repeats) facts.push([label('repeats'), link('mails', mail.repeats)]);
  if (mail.requestId) facts.push([label('requestId'), link('mailboxRequests', mail.requestId)]);
  if (mail.mailboxId) facts.push([label('mailboxId'), link('mailboxes', mail.mailboxId)]);
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader title={mail.subject} facts={<MailMark status={mail.status} />} actions={<ResendButton />} />
      <Section title={translate('resources.mails.sending')}>
        <FactList facts={facts} />
      </Section>
      <MailBody mail={mail} />
    </Box>
  );
}
