import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import type { Verdict } from './publications.api';

/** The lines that were refused, each with its reason. */
export function VerdictDialog({ refusals, onClose }: { refusals: Verdict[]; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>
        {translate('resources.publications.refused', { smart_count: refusals.length })}
      </DialogTitle>
      <DialogContent>
        <ul>
          {refusals.map(({ id, publication, code }) => (
            <li key={id}>
              {publication?.address ?? translate('resources.publications.unknown')}: {code && translate(code)}
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
