import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { AuditTrail } from '../parts/AuditTrail';
import { PageHeader } from '../parts/PageHeader';
import { Section } from '../parts/Section';
import { FileAwaited } from '../parts/FileAwaited';
import { MailsOf } from '../mails/MailsOf';
import { useIsReviewer } from '../providers/use-is-reviewer';
import { AddressRehearsal } from './AddressRehearsal';
import { ApplicantFacts } from './ApplicantFacts';
import { CorrectionReturned } from './CorrectionReturned';
import { Corrections } from './Corrections';
import { DecisionBar } from './DecisionBar';
import { EndNotice } from './EndNotice';
import { EvidenceCard } from './EvidenceCard';
import type { MailboxRequest } from './mailbox-requests.api';
import { ManagerFacts } from './ManagerFacts';
import { Notes } from './Notes';
import { RequestTrack } from './RequestTrack';
import { ReviewHeader } from './ReviewHeader';
import { useRehearsal } from './use-rehearsal';
import { Warnings } from './Warnings';

/** One column, one scroll: what should stop the reader comes first, the decision stays at hand. */
export function ReviewPage() {
  const request = useRecordContext<MailboxRequest>();
  if (!request) return <FileAwaited />;
  return <ReviewColumn key={request.id} request={request} />;
}

/** Administrators of the structure follow the request on the same page, without what reviewers alone may read. */
function ReviewColumn({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const isReviewer = useIsReviewer(request.regionCode);
  const rehearsal = useRehearsal(request);
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: isReviewer ? 0 : 3 }}>
      <PageHeader
        title={request.description ?? request.reference}
        facts={<ReviewHeader request={request} />}
      />
      <CorrectionReturned request={request} />
      <EndNotice request={request} />
      {isReviewer && !request.decidedAt && <Warnings request={request} />}
      {isReviewer ? <EvidenceCard requestId={request.id} /> : <RequestTrack request={request} />}
      <ManagerFacts request={request} />
      <ApplicantFacts request={request} />
      {rehearsal.isOpen && <AddressRehearsal rehearsal={rehearsal} />}
      <Corrections request={request} />
      {isReviewer && <Notes request={request} />}
      <Section title={translate('audit.title')}>
        <AuditTrail entries={request.history} />
      </Section>
      {isReviewer && (
        <>
          <MailsOf filter={{ requestId: request.id }} />
          <DecisionBar rehearsal={rehearsal} />
        </>
      )}
    </Box>
  );
}
