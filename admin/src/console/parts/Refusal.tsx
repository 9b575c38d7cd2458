import { Alert, Button } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { GraphError } from '../../graph/graph-error';
import { useErrorSentence } from './use-error-sentence';

interface Props {
  error: unknown;
  onReload?: () => void;
}

function changedFields(error: unknown): string[] {
  if (!(error instanceof GraphError) || !Array.isArray(error.details.changedFields)) return [];
  return error.details.changedFields.filter((field): field is string => typeof field === 'string');
}

/** Why something was refused or could not be read, said at once: what to correct, or what changed meanwhile. */
export function Refusal({ error, onReload }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const errorSentence = useErrorSentence();
  if (!error) return null;
  const label = (field: string) => translate(`resources.${resource}.fields.${field}`, { _: field });
  const changed = changedFields(error);
  const faults = error instanceof GraphError ? error.fields : [];
  return (
    <Alert
      severity="error"
      sx={{ my: 1 }}
      action={
        onReload && (
          <Button color="inherit" onClick={onReload}>
            {translate('console.reload')}
          </Button>
        )
      }
    >
      {errorSentence(error)}
      {changed.length > 0 && (
        <p>{translate('console.changedFields', { fields: changed.map(label).join(', ') })}</p>
      )}
      {faults.map(({ field, code }) => (
        <p key={field}>
          {label(field)} – {translate(`fieldErrors.${code}`)}
        </p>
      ))}
    </Alert>
  );
}
