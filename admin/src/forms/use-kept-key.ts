'use client';

import { useRef } from 'react';

/**
 * For an act that can be asked again with other words: the same idempotency key while the same thing is tried, so that
 * a try after a lost answer does nothing twice; a new key once it was done.
 */
export function useKeptKey() {
  const kept = useRef<{ asked: string; key: string } | null>(null);
  return async <Input extends object, Answer>(
    input: Input,
    send: (keyed: Input & { idempotencyKey: string }) => Promise<Answer>,
  ): Promise<Answer> => {
    const asked = JSON.stringify(input);
    if (kept.current?.asked !== asked) kept.current = { asked, key: crypto.randomUUID() };
    const answer = await send({ ...input, idempotencyKey: kept.current.key });
    kept.current = null;
    return answer;
  };
}
