'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { refusedFields } from '../forms/refused-fields';
import type { RequestForm } from './draft';
import { saveDraft, startRequest } from './request.api';

export type SaveState =
  | { state: 'UNTOUCHED' | 'UNSAVED' | 'SAVING' }
  | { state: 'SAVED'; at: string }
  | { state: 'FAILED'; error: unknown };

/** A pause in the typing, long enough not to save each letter. */
const WAIT_MS = 1_200;

/** Keeps the draft on the server while the form is filled; one save at a time, the latest values last. */
export function useAutosave(form: UseFormReturn<RequestForm>, regionCode: string, savedAt: string | null) {
  const [saving, setSaving] = useState<SaveState>(
    savedAt ? { state: 'SAVED', at: savedAt } : { state: 'UNTOUCHED' },
  );
  const started = useRef(savedAt !== null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { getValues, setError, subscribe } = form;

  const save = useCallback(async () => {
    setSaving({ state: 'SAVING' });
    if (!started.current) await startRequest(regionCode);
    started.current = true;
    setSaving({ state: 'SAVED', at: (await saveDraft(getValues())).savedAt });
  }, [getValues, regionCode]);

  /** Saves what is typed now, after the save that may be under way. Throws what the server refused. */
  const saveNow = useCallback(() => {
    const mine = queue.current.then(save);
    queue.current = mine.catch((error: unknown) => {
      setSaving({ state: 'FAILED', error });
      for (const { field, code } of refusedFields(error))
        setError(field as keyof RequestForm, { message: code });
    });
    return mine;
  }, [save, setError]);

  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    // The failure is shown by `saving`.
    const saveTyped = () => {
      if (wait === undefined) return;
      clearTimeout(wait);
      wait = undefined;
      void saveNow().catch(() => undefined);
    };
    const saveWhenHidden = () => document.visibilityState === 'hidden' && saveTyped();
    document.addEventListener('visibilitychange', saveWhenHidden);
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(wait);
        setSaving({ state: 'UNSAVED' });
        wait = setTimeout(saveTyped, WAIT_MS);
      },
    });
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      stop();
      saveTyped();
    };
  }, [saveNow, subscribe]);

  return { saving, saveNow };
}
