import { formatPhone } from '@balorg/identifiers';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format-date';
import { Mark, type Tone } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { SectionTable } from '../parts/SectionTable';
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
  const title = translate('resources.mailboxRequests.evidence.title');
  const cellsOf = useEvidenceCells();
  return (
    <Section title={title}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data && (
        <SectionTable
          label={title}
          columns={COLUMNS.map((column) => translate(`resources.mailboxRequests.evidence.${column}`))}
          lines={data.evidence.map((line) => ({ key: line.field, cells: cellsOf(line) }))}
        />
      )}
    </Section>
  );
}

function useEvidenceCells() {
  const translate = useTranslate();
  const language = useLanguage();
  return ({ field, typed, found, source, sourceDate, closedOn, verdict }: EvidenceLine): ReactNode[] => [
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate(`resources.mailboxRequests.fields.${field}`, { _: field })}
    </Box>,
    field === 'phone' && typed ? formatPhone(typed) : typed,
    <>
      {found ?? '–'}
      {closedOn && (
        <Box component="span" sx={{ display: 'block' }}>
          {translate('resources.mailboxRequests.evidence.closedOn', { date: formatDate(language, closedOn) })}
        </Box>
      )}
    </>,
    <Box component="span" sx={{ fontSize: '0.8125rem' }}>
      {source}{' '}
      {sourceDate && (
        <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {formatDate(language, sourceDate)}
        </Box>
      )}
    </Box>,
    <Mark tone={TONES[verdict]}>{translate(`resources.mailboxRequests.verdicts.${verdict}`)}</Mark>,
  ];
}
