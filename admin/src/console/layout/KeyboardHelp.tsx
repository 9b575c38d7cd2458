import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEffect, useId, useState } from 'react';
import { onKeyboardHelp } from './keyboard-help-event';
import { areShortcutsOn, chooseShortcuts } from './shortcut-choice';
import { useShortcuts } from './use-shortcuts';

const SHORTCUTS = [
  ['?', 'help'],
  ['j', 'nextRow'],
  ['k', 'previousRow'],
  ['o', 'openRow'],
  ['c', 'claim'],
] as const;

/** The keys of the console, and the switch that turns them off. */
export function KeyboardHelp() {
  const translate = useTranslate();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(areShortcutsOn);
  useEffect(() => onKeyboardHelp(() => setOpen(true)), []);
  useShortcuts({ '?': () => setOpen(true) });
  const choose = (on: boolean) => {
    chooseShortcuts(on);
    setOn(on);
  };
  return (
    <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('console.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: '3rem 1fr', rowGap: 1, '& dd': { m: 0 } }}
        >
          {SHORTCUTS.map(([key, act]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{translate(`console.shortcuts.${act}`)}</dd>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={isOn} onChange={(_, on) => choose(on)} />}
          label={translate('console.shortcuts.on')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setOpen(false)} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
