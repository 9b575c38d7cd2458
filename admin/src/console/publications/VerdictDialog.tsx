import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import { Mark } from '../parts/Mark';
import type { Verdict } from './publications.api';

interface Props {
  /** The act. */
  title: string;
  verdicts: Verdict[];
  onClose: () => void;
}

/** What became of each line: done, or why not. */
export function VerdictDialog({ title, verdicts, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const countId = useId();
  const done = verdicts.filter(({ code }) => code === null).length;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      aria-describedby={countId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <p id={countId}>
          {translate('resources.publications.verdicts.count', { done, total: verdicts.length })}
        </p>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.5 }}>
          {verdicts.map(({ id, publication, code }) => (
            <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
              <Mark tone={code === null ? 'good' : 'bad'}>
                {translate(`resources.publications.verdicts.${code === null ? 'done' : 'refused'}`)}
              </Mark>{' '}
              {publication?.address ?? translate('resources.publications.unknown')}
              {code !== null && (
                <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                  {translate(code)}
                </Box>
              )}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
