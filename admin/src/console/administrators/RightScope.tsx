import { StructureNumber } from '../parts/StructureNumber';
import type { NameOfStructure } from '../structures/use-named-structures';
import { useRegionNames } from '../regions/use-region-names';
import type { Right } from './administrators.api';
import { structureOf } from './structure-of';

interface Props {
  right: Right;
  nameOf: NameOfStructure;
}

/** The region, or the structure with the name that the register gives it. */
export function RightScope({ right, nameOf }: Props) {
  const [region] = useRegionNames(right.regionCode ? [right.regionCode] : []);
  const structure = structureOf(right);
  if (!structure) return <>{region}</>;
  return (
    <>
      {nameOf(structure)} <StructureNumber {...structure} />
    </>
  );
}
