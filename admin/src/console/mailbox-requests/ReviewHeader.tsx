import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { PublicationMark } from '../publications/PublicationMark';
import { useRegionNames } from '../regions/use-region-names';
import type { MailboxRequest } from './mailbox-requests.api';
import { RequestMark } from './RequestMark';

export function ReviewHeader({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [region] = useRegionNames([request.regionCode]);
  const isUndecided = !request.decidedAt;
  return (
    <>
      <strong>{request.reference}</strong>
      <RequestMark status={request.status} />
      {request.publicationStatus && <PublicationMark status={request.publicationStatus} />}
      {isUndecided && request.late && <Mark tone="bad">{translate('console.late')}</Mark>}
      {isUndecided && !request.late && request.warnSoon && (
        <Mark tone="warning">{translate('console.dueSoon')}</Mark>
      )}
      {isUndecided && request.decideBefore && (
        <span>
          {translate('resources.mailboxRequests.fields.decideBefore')} <When moment={request.decideBefore} />
        </span>
      )}
      <span>{region}</span>
      {request.mailbox && (
        <Link
          component={LinkBase}
          to={createPath({ resource: 'mailboxes', type: 'show', id: request.mailbox.id })}
        >
          {request.mailbox.displayAddress}
        </Link>
      )}
    </>
  );
}
