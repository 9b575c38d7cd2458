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

/** Why something was refused or could not be read, said at once, with what changed when the file was not the last one. */
export function Refusal({ error, onReload }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const errorSentence = useErrorSentence();
  if (!error) return null;
  const fields = changedFields(error).map((field) =>
    translate(`resources.${resource}.fields.${field}`, { _: field }),
  );
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
      {fields.length > 0 && <p>{translate('console.changedFields', { fields: fields.join(', ') })}</p>}
    </Alert>
  );
}
