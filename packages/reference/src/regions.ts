import published from '@etalab/decoupage-administratif/data/regions.json';
import { inFrenchOrder } from './french-order';

/** A region by its INSEE code (76 is Occitanie), or a collectivity overseas by its three digits. */
export interface Region {
  code: string;
  name: string;
}

/**
 * The 18 regions of today and the collectivities overseas, in French alphabetical order.
 * Source: INSEE, Code officiel géographique, by @etalab/decoupage-administratif (Licence Ouverte).
 */
export const regions: readonly Region[] = inFrenchOrder(
  published.map(({ code, nom }) => ({ code, name: nom })),
  ({ name }) => name,
);

/** Null for a code that names no region of today. */
export const findRegion = (code: string): Region | null =>
  regions.find((region) => region.code === code) ?? null;
