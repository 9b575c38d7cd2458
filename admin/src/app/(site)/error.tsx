'use client';

import { Button } from '../../design/Button';
import { Page } from '../../design/Page';
import { fill } from '../../i18n/fill';
import { useMessages } from '../../i18n/MessagesProvider';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** A page that could not be made, most often because the gateway gave no answer. */
export default function PageFailure({ error, reset }: Props) {
  const { common } = useMessages().messages;
  return (
    <Page title={common.failure.title} lead={common.failure.text}>
      {error.digest && <p>{fill(common.reference, { reference: error.digest })}</p>}
      <div>
        <Button onClick={reset}>{common.retry}</Button>
      </div>
    </Page>
  );
}
