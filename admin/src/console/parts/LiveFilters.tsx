import { Box } from '@mui/material';
import { FilterLiveForm, ListContextProvider, useListContext } from 'react-admin';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

/** Milliseconds: a pause in the typing. */
const PAUSE_MS = 400;

/** The typed query first and widest; on a phone it has a line of its own, the others go two by two. */
const IN_ONE_LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  pt: 1.5,
  '& > *': { flex: { xs: '1 1 40%', sm: '1 1 8.5rem' }, maxWidth: { sm: '16rem' }, minWidth: 0 },
  '& > :first-of-type': { flex: { xs: '1 1 100%', sm: '2 1 15rem' }, maxWidth: { sm: '30rem' } },
};

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
      <FilterLiveForm debounce={PAUSE_MS}>
        <Box sx={IN_ONE_LINE}>{children}</Box>
      </FilterLiveForm>
    </ListContextProvider>
  );
}
