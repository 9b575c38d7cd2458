'use client';

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
  return (
    <Notice tone="danger" announce="alert" title={messages.common.errorTitle}>
      <p>{errorSentence(messages, error)}</p>
      {typeof left === 'number' && <p>{fill(messages.account.code.attemptsLeft, { attemptsLeft: left })}</p>}
    </Notice>
  );
}
