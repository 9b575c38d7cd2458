'use client';

import { useRouter } from 'next/navigation';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { removeMember } from './space.api';

interface Props {
  open: boolean;
  memberId: string;
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before somebody loses access. The last manager is refused by the service, which says what to do first. */
export function RemoveMember({ open, memberId, name, onClose, onRemoved }: Props) {
  const { space, common } = useMessages().messages;
  const texts = space.members;
  const router = useRouter();
  const { run, busy, error } = useAction();
  const remove = () =>
    run(async () => {
      await removeMember({ memberId, idempotencyKey: crypto.randomUUID() });
      onClose();
      onRemoved();
      router.refresh();
    });
  return (
    <Dialog open={open} title={fill(texts.removeTitle, { name })} onClose={onClose}>
      <p>{texts.removeText}</p>
      <ActionError error={error} />
      <div className={layout.row}>
        <Button look="danger" busy={busy} onClick={() => void remove()}>
          {texts.removeConfirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
