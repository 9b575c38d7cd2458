import { readFileSync } from 'node:fs';
import { townKey } from './town-name';

/** A commune of today by its INSEE code. A postcode may serve several, in several départements. */
export interface Commune {
  code: string;
  name: string;
  departmentCode: string;
  regionCode: string;
  postcodes: readonly string[];
  population: number;
}

interface PublishedCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  chefLieu?: string;
  codesPostaux?: string[];
  population?: number;
}

interface CommuneIndex {
  /** Biggest first. */
  all: readonly Commune[];
  byCode: ReadonlyMap<string, Commune>;
  byPostcode: ReadonlyMap<string, readonly Commune[]>;
  /** By the name of the commune, or of a former one that it absorbed: addresses still bear both. */
  byTown: ReadonlyMap<string, readonly Commune[]>;
}

let index: CommuneIndex | undefined;

/** Read at first use (some 0.4 s on a small machine) rather than at start, and once. */
export const communeIndex = (): CommuneIndex => (index ??= readCommunes());

/** Null for a code that names no commune of today. */
export const findCommune = (code: string): Commune | null => communeIndex().byCode.get(code) ?? null;

/** The communes that a postcode serves, biggest first; none for a CEDEX code or an unknown one. */
export const communesByPostcode = (postcode: string): readonly Commune[] =>
  communeIndex().byPostcode.get(postcode) ?? [];

/** Source: INSEE and La Poste, by @etalab/decoupage-administratif (Licence Ouverte). */
function readCommunes(): CommuneIndex {
  // Not required as a module: the cache of modules would keep its 9 MB of text as objects for ever.
  const file = require.resolve('@etalab/decoupage-administratif/data/communes.json');
  const published: PublishedCommune[] = JSON.parse(readFileSync(file, 'utf8'));
  const all = published
    .filter(({ type }) => type === 'commune-actuelle')
    .map(asCommune)
    .sort((a, b) => b.population - a.population);
  const byCode = new Map(all.map((commune) => [commune.code, commune]));
  const formerNames = published.flatMap(({ nom, chefLieu }) => {
    const commune = chefLieu === undefined ? undefined : byCode.get(chefLieu);
    return commune ? [[townKey(nom), commune] as const] : [];
  });
  return {
    all,
    byCode,
    byPostcode: grouped(all.flatMap((commune) => commune.postcodes.map((code) => [code, commune] as const))),
    byTown: grouped([...all.map((commune) => [townKey(commune.name), commune] as const), ...formerNames]),
  };
}

// The islands of the southern territories and Clipperton have no inhabitant, some of them no postcode.
const asCommune = (published: PublishedCommune): Commune => ({
  code: published.code,
  name: published.nom,
  departmentCode: published.departement,
  regionCode: published.region,
  postcodes: published.codesPostaux ?? [],
  population: published.population ?? 0,
});

function grouped(pairs: readonly (readonly [string, Commune])[]): ReadonlyMap<string, readonly Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const [key, commune] of pairs) {
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  }
  return groups;
}
