import { callGraph } from '../../graph/client';
import {
  ProfessionsDocument,
  RegionNamesDocument,
  RegionProfileDocument,
  type ProfessionsQuery,
  type RegionProfileQuery,
} from '../../graph/operations.generated';
import { found } from '../providers/found';

export type RegionFacts = NonNullable<RegionProfileQuery['regionProfile']>;
export type Profession = ProfessionsQuery['professions'][number];

export const regionActs = {
  async regionNames() {
    const { regions } = await callGraph(RegionNamesDocument, {});
    return regions;
  },
  async regionFacts(code: string): Promise<RegionFacts> {
    const { regionProfile } = await callGraph(RegionProfileDocument, { id: code });
    return found(regionProfile);
  },
  async professions(): Promise<Profession[]> {
    const { professions } = await callGraph(ProfessionsDocument, {});
    return professions;
  },
};
