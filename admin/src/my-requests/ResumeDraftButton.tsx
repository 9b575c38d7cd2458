'use client';

import { Button } from '../design/Button';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { formPath } from '../request/paths';
import { resumeMyDraft } from './my-requests.api';

interface Props {
  id: string;
  regionCode: string;
  description: string;
}

/** A whole page load follows: this browser gets the right to write the draft first. */
export function ResumeDraftButton({ id, regionCode, description }: Props) {
  const { draft } = useMessages().messages.myRequests;
  const { run, busy, error } = useAction();
  return (
    <>
      <Button
        busy={busy}
        aria-label={fill(draft.resumeLabel, { description })}
        onClick={() =>
          void run(async () => {
            await resumeMyDraft(id);
            window.location.assign(formPath(regionCode, false));
          })
        }
      >
        {draft.resume}
      </Button>
      <ActionError error={error} />
    </>
  );
}
