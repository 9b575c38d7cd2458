import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import type { Duplicate } from './mailbox-requests.api';

/** Mailboxes and requests that resemble the file, each with the reason why. */
export function DuplicateList({ duplicates }: { duplicates: Duplicate[] }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <ul>
      {duplicates.map(({ reason, mailboxId, address, description }) => (
        <li key={`${reason} ${address} ${description}`}>
          {translate(`resources.mailboxRequests.duplicateReasons.${reason}`, { _: reason })}:{' '}
          {mailboxId ? (
            <Link component={LinkBase} to={createPath({ resource: 'mailboxes', type: 'show', id: mailboxId })}>
              {description}
            </Link>
          ) : (
            description
          )}
          {address && ` (${address})`}
        </li>
      ))}
    </ul>
  );
}
