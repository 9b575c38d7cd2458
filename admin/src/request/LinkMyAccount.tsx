'use client';

import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { linkMyAccount } from './request.api';

interface Props {
  email: string;
  /** Makes sure that there is a draft to link to. */
  before: () => Promise<void>;
  onLinked: () => void;
}

/** Whoever is signed in links his own account by one click. */
export function LinkMyAccount({ email, before, onLinked }: Props) {
  const { link } = useMessages().messages.request;
  const { run, busy, error } = useAction();
  return (
    <Notice title={link.mineTitle}>
      <ActionError error={error} />
      <Button
        busy={busy}
        onClick={() =>
          void run(async () => {
            await before();
            await linkMyAccount();
            onLinked();
          })
        }
      >
        {fill(link.mine, { email })}
      </Button>
      <p>{link.orOther}</p>
    </Notice>
  );
}
