import { Address } from '../../design/Address';
import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { PublicationMark } from '../publications/PublicationMark';
import { useRegionNames } from '../regions/use-region-names';
import { clockOf } from './clock-of';
import type { MailboxRequest } from './mailbox-requests.api';
import { RequestMark } from './RequestMark';
import { awaitedCorrection } from './returned-correction';

export function ReviewHeader({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [region] = useRegionNames([request.regionCode]);
  const { status, round, late, warnSoon, decideBefore, decidedAt, mailbox } = request;
  const label = (field: string) => translate(`resources.mailboxRequests.fields.${field}`);
  const isRunning = clockOf(status) === 'running';
  const awaited = awaitedCorrection(request);
  return (
    <>
      <strong>{request.reference}</strong>
      <RequestMark status={status} />
      {round > 1 && <Mark tone="neutral">{translate('resources.mailboxRequests.round', { round })}</Mark>}
      {request.publicationStatus && <PublicationMark status={request.publicationStatus} />}
      {isRunning && late && <Mark tone="bad">{translate('console.late')}</Mark>}
      {isRunning && !late && warnSoon && <Mark tone="warning">{translate('console.dueSoon')}</Mark>}
      {isRunning && decideBefore && (
        <span>
          {label('decideBefore')} <When moment={decideBefore} />
        </span>
      )}
      {awaited && (
        <span>
          {label('answerBefore')} <When moment={awaited.answerBefore} />
        </span>
      )}
      {clockOf(status) === 'over' && decidedAt && (
        <span>
          {label('decidedAt')} <When moment={decidedAt} />
        </span>
      )}
      <span>{region}</span>
      {mailbox && (
        <Link component={LinkBase} to={createPath({ resource: 'mailboxes', type: 'show', id: mailbox.id })}>
          <Address of={mailbox.displayAddress} />
        </Link>
      )}
    </>
  );
}
