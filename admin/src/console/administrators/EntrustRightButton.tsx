import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import type { StructureKey } from '../structures/structures.api';
import { EntrustRightDialog } from './EntrustRightDialog';
import { mayEntrust } from './entrusting';
import { useMe } from './use-me';

/** "Nommer un administrateur": of anything the reader may give, or of one structure. */
export function EntrustRightButton({ structure }: { structure?: StructureKey }) {
  const translate = useTranslate();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!me || !mayEntrust(me, structure)) return null;
  return (
    <>
      <Button variant={structure ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
        {translate('resources.administrators.actions.entrust')}
      </Button>
      {isOpen && <EntrustRightDialog me={me} structure={structure} onClose={() => setOpen(false)} />}
    </>
  );
}
