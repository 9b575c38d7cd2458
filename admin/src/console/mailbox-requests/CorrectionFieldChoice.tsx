import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CorrectableField } from './correctable-fields';
import { CORRECTION_REASON_LONGEST, CORRECTION_REASON_SHORTEST, isReasonEnough } from './correction-draft';
import { FieldValue } from './FieldValue';

interface Props {
  entry: CorrectableField;
  regionCode: string;
  /** Sentences to begin with; the first one is typed when the field is chosen. */
  ready: string[];
  /** Undefined while the field is not chosen. */
  reason: string | undefined;
  isJudged: boolean;
  onChange: (reason: string | undefined) => void;
}

/** One field of the form: chosen or not, and why it has to be corrected. */
export function CorrectionFieldChoice({ entry, regionCode, ready, reason, isJudged, onChange }: Props) {
  const translate = useTranslate();
  const { field, typed, contradiction } = entry;
  const name = translate(`resources.mailboxRequests.fields.${field}`);
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 0.5 }}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={reason !== undefined}
            onChange={({ target }) => onChange(target.checked ? (ready[0] ?? '') : undefined)}
          />
        }
        label={name}
      />
      <Box sx={{ pl: 3.5, color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <FieldValue field={field} value={typed} regionCode={regionCode} />
        {contradiction?.found &&
          ` · ${translate('resources.mailboxRequests.askForCorrection.found', { found: contradiction.found })}`}
      </Box>
      {reason !== undefined && (
        <Box sx={{ pl: 3.5 }}>
          <TextField
            required
            multiline
            label={translate('resources.mailboxRequests.askForCorrection.reason', { field: name })}
            value={reason}
            onChange={({ target }) => onChange(target.value)}
            error={isJudged && !isReasonEnough(reason)}
            helperText={translate('resources.mailboxRequests.askForCorrection.length', {
              shortest: CORRECTION_REASON_SHORTEST,
              longest: CORRECTION_REASON_LONGEST,
            })}
            slotProps={{ htmlInput: { maxLength: CORRECTION_REASON_LONGEST } }}
          />
          <Box
            role="group"
            aria-label={translate('resources.mailboxRequests.askForCorrection.ready', { field: name })}
            sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}
          >
            {ready
              .filter((sentence) => sentence !== reason)
              .map((sentence) => (
                <Button key={sentence} sx={{ textAlign: 'left' }} onClick={() => onChange(sentence)}>
                  {sentence}
                </Button>
              ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
