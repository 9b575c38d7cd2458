import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Rehearsal } from './mailbox-requests.api';

type Part = Rehearsal['parts'][number];

/** dropped: the name says it already; empty: the request gives nothing; changed: letters that an address cannot hold. */
function treatmentOf({ dropped, text, kept }: Part) {
  if (dropped) return 'dropped';
  if (text === '') return 'empty';
  return text === kept ? 'kept' : 'changed';
}

/** What the region's rule took from the request, and what it left out. */
export function AddressParts({ parts }: { parts: Part[] }) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('resources.mailboxRequests.address.rule')}>
      <TableHead>
        <TableRow>
          {['source', 'text', 'kept', 'treatment'].map((column) => (
            <TableCell key={column} scope="col">
              {translate(`resources.mailboxRequests.address.columns.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {parts.map((part) => (
          <TableRow key={part.source}>
            <TableCell component="th" scope="row">
              {translate(`resources.mailboxRequests.address.sources.${part.source}`)}
            </TableCell>
            <TableCell>{part.text || '–'}</TableCell>
            <TableCell>{part.kept || '–'}</TableCell>
            <TableCell>{translate(`resources.mailboxRequests.address.treatments.${treatmentOf(part)}`)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
