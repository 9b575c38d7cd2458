import { formatPhone } from '@balorg/identifiers';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { Mark, type Tone } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/use-language';
import { Waiting } from '../parts/Waiting';
import type { EvidenceLine } from './mailbox-requests.api';
import { useAssessment } from './use-assessment';

const TONES: Record<EvidenceLine['verdict'], Tone> = {
  SAME: 'good',
  DIFFERS: 'warning',
  NOT_FOUND: 'bad',
  UNAVAILABLE: 'neutral',
};

const COLUMNS = ['field', 'typed', 'found', 'source', 'verdict'];

/** What was typed beside what the register says, line by line, with the source and its date. */
export function EvidenceCard({ requestId }: { requestId: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useAssessment(requestId);
  return (
    <Section title={translate('resources.mailboxRequests.evidence.title')}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data && (
        <Box sx={{ overflowX: 'auto', mx: -2, my: -1.5 }}>
          <Table size="small" aria-label={translate('resources.mailboxRequests.evidence.title')}>
            <TableHead>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column} scope="col">
                    {translate(`resources.mailboxRequests.evidence.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.evidence.map((line) => (
                <EvidenceRow key={line.field} line={line} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}

function EvidenceRow({ line: { field, typed, found, source, sourceDate, verdict } }: { line: EvidenceLine }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
        {translate(`resources.mailboxRequests.fields.${field}`, { _: field })}
      </TableCell>
      <TableCell>{field === 'phone' && typed ? formatPhone(typed) : typed}</TableCell>
      <TableCell>{found ?? '–'}</TableCell>
      <TableCell sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {source}
        {sourceDate && <Box sx={{ color: 'text.secondary' }}>{formatDate(language, sourceDate)}</Box>}
      </TableCell>
      <TableCell>
        <Mark tone={TONES[verdict]}>{translate(`resources.mailboxRequests.verdicts.${verdict}`)}</Mark>
      </TableCell>
    </TableRow>
  );
}
