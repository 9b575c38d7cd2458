import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { StructureKey } from '../structures/structures.api';
import { checkedNumber, numberVerdict, type NumberVerdict } from './number-verdict';

/** Looks a number up in the register as soon as its key is right. */
export function useTypedStructure(typed: StructureKey): NumberVerdict {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const number = checkedNumber(typed);
  const { data, error } = useQuery({
    queryKey: ['structures', 'named', [number]],
    queryFn: () => dataProvider.structuresNamed(number ? [number] : []),
    enabled: number !== null,
  });
  return numberVerdict(typed, error ? 'AWAY' : data?.[0]);
}
