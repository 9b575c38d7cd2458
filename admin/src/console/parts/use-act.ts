import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';

interface After<Result> {
  /** Message key of what was done. */
  done: string;
  onDone?: (result: Result) => void;
}

/** A decision is pessimistic: the screen changes when the service has answered, and then reads everything again. */
export function useAct<Input, Result>(
  act: (input: Input) => Promise<Result>,
  { done, onDone }: After<Result>,
) {
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: act,
    onSuccess: (result) => {
      notify(done, { type: 'success' });
      refresh();
      onDone?.(result);
    },
  });
}
