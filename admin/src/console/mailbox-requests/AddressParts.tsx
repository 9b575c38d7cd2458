import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Rehearsal } from './mailbox-requests.api';

type Part = Rehearsal['parts'][number];

const COLUMNS = ['source', 'typed', 'kept', 'dropped'];

/** What the region's rule took from the request, and what it left out and why. */
export function AddressParts({ parts }: { parts: Part[] }) {
  const translate = useTranslate();
  const reasonOf = ({ text, reason }: Part['dropped'][number]) =>
    translate(`resources.mailboxRequests.address.dropReasons.${reason}`, { text });
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('resources.mailboxRequests.address.rule')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
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
              <TableCell>{part.typed || translate('console.notGiven')}</TableCell>
              <TableCell>{part.kept || '–'}</TableCell>
              <TableCell>
                {part.dropped.length === 0
                  ? translate('resources.mailboxRequests.address.nothingDropped')
                  : part.dropped.map(reasonOf).join(', ')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
