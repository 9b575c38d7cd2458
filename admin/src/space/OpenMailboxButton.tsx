'use client';

import { switchMailbox } from '../account/account.api';
import { Button } from '../design/Button';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';

interface Props {
  id: string;
  address: string;
  shown: boolean;
}

/** "Changer de compte" from the list: the whole page is loaded anew for the chosen mailbox. */
export function OpenMailboxButton({ id, address, shown }: Props) {
  const { space } = useMessages().messages;
  const { run, busy, error } = useAction();
  return (
    <>
      {shown && <p>{space.shown}</p>}
      <Button
        look={shown ? 'primary' : 'secondary'}
        busy={busy}
        aria-label={fill(space.openLabel, { address })}
        onClick={() =>
          void run(async () => {
            await switchMailbox(id);
            window.location.assign('/espace/boite');
          })
        }
      >
        {space.open}
      </Button>
      <ActionError error={error} />
    </>
  );
}
