import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { AuditTrail } from '../parts/AuditTrail';
import { PageHeader } from '../parts/PageHeader';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { MailsOf } from '../mails/MailsOf';
import { AddressRehearsal } from './AddressRehearsal';
import { ApplicantFacts } from './ApplicantFacts';
import { DecisionBar } from './DecisionBar';
import { EvidenceCard } from './EvidenceCard';
import type { MailboxRequest } from './mailbox-requests.api';
import { ManagerFacts } from './ManagerFacts';
import { ReviewHeader } from './ReviewHeader';
import { useRehearsal } from './use-rehearsal';
import { Warnings } from './Warnings';

/** One column, one scroll: what should stop the reader comes first, the decision stays at hand. */
export function ReviewPage() {
  const request = useRecordContext<MailboxRequest>();
  if (!request) return <Waiting />;
  return <ReviewColumn key={request.id} request={request} />;
}

function ReviewColumn({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const rehearsal = useRehearsal(request);
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto' }}>
      <PageHeader
        title={request.description ?? request.reference}
        facts={<ReviewHeader request={request} />}
      />
      <Warnings request={request} />
      <EvidenceCard requestId={request.id} />
      <ManagerFacts request={request} />
      <ApplicantFacts request={request} />
      {rehearsal.isOpen && <AddressRehearsal rehearsal={rehearsal} />}
      <Section title={translate('audit.title')}>
        <AuditTrail entries={request.history} />
      </Section>
      <MailsOf filter={{ requestId: request.id }} />
      <DecisionBar rehearsal={rehearsal} />
    </Box>
  );
}
