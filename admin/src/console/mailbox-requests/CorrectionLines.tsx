import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FieldValue } from './FieldValue';
import type { CorrectionLine } from './mailbox-requests.api';

interface Props {
  lines: CorrectionLine[];
  regionCode: string;
  isAnswered: boolean;
}

const COLUMNS = ['field', 'reason', 'before', 'after'];

/** What had to be corrected and why, with what stood there and what came instead. */
export function CorrectionLines({ lines, regionCode, isAnswered }: Props) {
  const translate = useTranslate();
  const text = (key: string) => translate(`resources.mailboxRequests.corrections.${key}`);
  return (
    <Box sx={{ overflowX: 'auto', mx: -2 }}>
      <Table size="small" aria-label={text('title')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} scope="col">
                {text(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ field, reason, before, after }) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
                {translate(`resources.mailboxRequests.fields.${field}`, { _: field })}
              </TableCell>
              <TableCell sx={{ minWidth: '12rem' }}>{reason}</TableCell>
              <TableCell>
                <FieldValue field={field} value={before} regionCode={regionCode} />
              </TableCell>
              <TableCell>
                {isAnswered ? <FieldValue field={field} value={after} regionCode={regionCode} /> : '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
