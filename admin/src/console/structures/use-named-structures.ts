import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { StructureKey } from './structures.api';

/** Null while the register was not heard, or does not know the number: the number then stands alone. */
export type NameOfStructure = (structure: StructureKey) => string | null;

/** The names of several structures, asked of the register at once. */
export function useNamedStructures(keys: readonly StructureKey[]): NameOfStructure {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data } = useQuery({
    queryKey: ['structures', 'named', keys],
    queryFn: () => dataProvider.structuresNamed(keys),
    enabled: keys.length > 0,
  });
  return ({ identifierType, identifier }) => {
    const place = keys.findIndex(
      (key) => key.identifierType === identifierType && key.identifier === identifier,
    );
    return data?.[place]?.name ?? null;
  };
}
