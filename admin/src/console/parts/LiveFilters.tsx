import { FilterLiveForm, ListContextProvider, useListContext } from 'react-admin';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

/** Milliseconds: a pause in the typing. */
const PAUSE_MS = 400;

/**
 * Filters that act while one types. react-admin applies what was typed a moment later, even when the list was left
 * meanwhile, which would bring the reader back to it: what comes too late is dropped here.
 */
export function LiveFilters({ children }: { children: ReactNode }) {
  const list = useListContext();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const live = useMemo(() => {
    const setFilters: typeof list.setFilters = (...filters) => {
      if (isHere.current) list.setFilters(...filters);
    };
    return { ...list, setFilters };
  }, [list]);
  return (
    <ListContextProvider value={live}>
      <FilterLiveForm debounce={PAUSE_MS}>{children}</FilterLiveForm>
    </ListContextProvider>
  );
}
