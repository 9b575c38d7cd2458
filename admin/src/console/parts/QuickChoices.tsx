import { ListContextProvider, useListContext } from 'react-admin';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { layOver, type Filters } from './lay-over';

/**
 * For a list whose filters are set from several places. Each of them lays its choice over the filters it has drawn,
 * and drawing takes a while on a slow machine: of two quick choices, a tab and a word typed after it, the first would
 * be lost. Here a choice is laid over the last one made.
 */
export function QuickChoices({ children }: { children: ReactNode }) {
  const list = useListContext();
  const chosen = useRef<Filters>(list.filterValues);
  const drawn = JSON.stringify(list.filterValues);
  useEffect(() => {
    chosen.current = JSON.parse(drawn) as Filters;
  }, [drawn]);
  const kept = useMemo(() => {
    const setFilters: typeof list.setFilters = (filters: Filters, ...rest) => {
      chosen.current = layOver(chosen.current, list.filterValues, filters);
      list.setFilters(chosen.current, ...rest);
    };
    return { ...list, setFilters };
  }, [list]);
  return <ListContextProvider value={kept}>{children}</ListContextProvider>;
}
