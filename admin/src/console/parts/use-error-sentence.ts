import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { GraphError } from '../../graph/graph-error';

/** The sentence for a refusal; a defect shows the reference under which it was logged. */
export function useErrorSentence() {
  const translate = useTranslate();
  return useCallback(
    (error: unknown): string => {
      if (!(error instanceof GraphError)) return translate('INTERNAL_SERVER_ERROR');
      const sentence = translate(error.code, error.details);
      if (!error.reference) return sentence;
      return `${sentence} ${translate('console.errorReference', { reference: error.reference })}`;
    },
    [translate],
  );
}
