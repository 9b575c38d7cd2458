import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SectionTable } from '../parts/SectionTable';
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
    <SectionTable
      label={text('title')}
      columns={COLUMNS.map(text)}
      lines={lines.map(({ field, reason, before, after }) => ({
        key: field,
        cells: [
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate(`resources.mailboxRequests.fields.${field}`, { _: field })}
          </Box>,
          reason,
          <FieldValue field={field} value={before} regionCode={regionCode} />,
          isAnswered ? <FieldValue field={field} value={after} regionCode={regionCode} /> : '–',
        ],
      }))}
    />
  );
}
