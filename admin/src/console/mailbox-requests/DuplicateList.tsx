import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import type { Duplicate } from './mailbox-requests.api';

const fileOf = ({ mailboxId, requestId }: Duplicate) =>
  mailboxId ? { resource: 'mailboxes', id: mailboxId } : { resource: 'mailboxRequests', id: requestId ?? '' };

/** Mailboxes and requests that resemble the file, each with the reason why. */
export function DuplicateList({ duplicates }: { duplicates: Duplicate[] }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <ul>
      {duplicates.map((duplicate) => (
        <li key={duplicate.mailboxId ?? duplicate.requestId}>
          {translate(`resources.mailboxRequests.duplicateReasons.${duplicate.reason}`)}{' '}
          <Link component={LinkBase} to={createPath({ ...fileOf(duplicate), type: 'show' })}>
            {duplicate.description}
          </Link>
          {duplicate.address && (
            <>
              {' '}
              (<Address of={duplicate.address} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
