import published from '@etalab/decoupage-administratif/data/departements.json';

/** A département by its INSEE code: 81, 2A, 974. */
export interface Department {
  code: string;
  name: string;
  regionCode: string;
}

/** All départements, and the collectivities overseas that have none, by code. */
export const departments: readonly Department[] = published
  .map(({ code, nom, region }) => ({ code, name: nom, regionCode: region }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The départements of one region, by code; none for an unknown region. */
export const departmentsOf = (regionCode: string): readonly Department[] =>
  departments.filter((department) => department.regionCode === regionCode);

/** Null for a code that names no département. */
export const findDepartment = (code: string): Department | null =>
  departments.find((department) => department.code === code) ?? null;
