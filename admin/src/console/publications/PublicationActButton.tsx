import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import type { Verdict } from './publications.api';
import { VerdictDialog } from './VerdictDialog';

export interface ActOnPublications {
  ids: string[];
  onDone?: () => void;
}

interface Props extends ActOnPublications {
  name: 'publish' | 'retry' | 'withdraw' | 'export' | 'confirm';
  danger?: boolean;
  act: (ids: string[]) => Promise<Verdict[]>;
}

/** Asks, acts, and where a line was refused shows the verdict on each: the others are done all the same. */
export function PublicationActButton({ name, danger = false, act, ids, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  const [verdicts, setVerdicts] = useState<Verdict[]>([]);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: act,
    onSuccess: (given) => {
      setOpen(false);
      if (given.some(({ code }) => code !== null)) return setVerdicts(given);
      notify(`resources.publications.notifications.${name}`, {
        type: 'success',
        messageArgs: { smart_count: given.length },
      });
      refresh();
      onDone?.();
    },
  });
  // Read again only now: a fresh list or page may take this button away, and its dialog with it.
  const closeVerdicts = () => {
    setVerdicts([]);
    refresh();
    onDone?.();
  };
  const open = () => {
    reset();
    setOpen(true);
  };
  const label = translate(`resources.publications.actions.${name}`);
  return (
    <>
      <Button variant="outlined" color={danger ? 'error' : 'primary'} onClick={open}>
        {label}
      </Button>
      {isOpen && (
        <ActDialog
          title={label}
          act={label}
          danger={danger}
          isPending={isPending}
          error={error}
          onAct={() => mutate(ids)}
          onClose={() => setOpen(false)}
        >
          <p>{translate(`resources.publications.confirm.${name}`, { smart_count: ids.length })}</p>
        </ActDialog>
      )}
      {verdicts.length > 0 && <VerdictDialog title={label} verdicts={verdicts} onClose={closeVerdicts} />}
    </>
  );
}
