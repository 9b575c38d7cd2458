'use client';

import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { errorSentence } from '../i18n/error-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { GraphError } from '../graph/graph-error';
import { refusedFields } from './refused-fields';

/** Why an action did not go through. Faults that stand at their fields are not said twice. */
export function ActionError({ error }: { error: unknown }) {
  const { messages } = useMessages();
  if (!error || refusedFields(error).length > 0) return null;
  const left = error instanceof GraphError ? error.details['attemptsLeft'] : undefined;
  const isStale = error instanceof GraphError && error.code === 'STALE_VERSION';
  return (
    <Notice tone="danger" announce="alert" title={messages.common.errorTitle}>
      <p>{errorSentence(messages, error)}</p>
      {typeof left === 'number' && <p>{fill(messages.account.code.attemptsLeft, { attemptsLeft: left })}</p>}
      {isStale && (
        <Button look="secondary" onClick={() => window.location.reload()}>
          {messages.common.reload}
        </Button>
      )}
    </Notice>
  );
}
