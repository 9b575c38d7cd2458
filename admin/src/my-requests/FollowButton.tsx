'use client';

import { Button } from '../design/Button';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { openMyRequest } from './my-requests.api';

interface Props {
  id: string;
  reference: string;
}

/** A whole page load follows: this browser gets the right to follow the request first. */
export function FollowButton({ id, reference }: Props) {
  const { myRequests } = useMessages().messages;
  const { run, busy, error } = useAction();
  return (
    <>
      <Button
        look="secondary"
        busy={busy}
        aria-label={fill(myRequests.followLabel, { reference })}
        onClick={() =>
          void run(async () => {
            await openMyRequest(id);
            window.location.assign('/suivi');
          })
        }
      >
        {myRequests.follow}
      </Button>
      <ActionError error={error} />
    </>
  );
}
