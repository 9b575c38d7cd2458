import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useRefresh, useTranslate } from 'react-admin';
import { useId, type ReactNode, type SubmitEvent } from 'react';
import { Address } from '../../design/Address';
import { GraphError } from '../../graph/graph-error';
import { Refusal } from './Refusal';

interface Props {
  title: string;
  /** The words of the button that acts. */
  act: string;
  danger?: boolean;
  isPending: boolean;
  error: unknown;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What is long scrolls between the title and the buttons. */
const ACTS_IN_SIGHT = { display: 'flex', flexDirection: 'column', minHeight: 0 };

const isStale = (error: unknown) => error instanceof GraphError && error.code === 'STALE_VERSION';

/** A confirmation that says what will happen. It stays open, and cannot be sent twice, until the answer is there. */
export function ActDialog({ title, act, danger = false, isPending, error, onAct, onClose, children }: Props) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const titleId = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAct();
  };
  const reload = () => {
    refresh();
    onClose();
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box component="form" onSubmit={submit} sx={ACTS_IN_SIGHT}>
        <DialogTitle id={titleId}>
          <Address of={title} />
        </DialogTitle>
        <DialogContent sx={{ overflowWrap: 'anywhere', '& > p, & > dl': { mb: 1.5 } }}>
          {children}
          <Refusal error={error} onReload={isStale(error) ? reload : undefined} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} loading={isPending}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
