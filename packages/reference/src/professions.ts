import { inFrenchOrder } from './french-order';
import { readList } from './read-list';

interface PublishedProfession {
  code: string;
  label: string;
  nomenclature: string;
  system: string;
  inRassValueSet: boolean;
  active: boolean;
}

/**
 * A profession of the national nomenclatures. A code means different things in different tables, so `key`
 * (G15-21 pharmacien, R95-93 psychologue) is what is stored.
 */
export interface Profession {
  key: string;
  code: string;
  label: string;
  nomenclature: string;
  system: string;
  /** Does the Annuaire Santé accept it for a professional (value set JDV_J106)? */
  inRassValueSet: boolean;
}

/** The professions in use, in French alphabetical order. Source: ANS, NOS (data/professions.json). */
export const professions: readonly Profession[] = inFrenchOrder(
  readList<{ professions: PublishedProfession[] }>('professions')
    .professions.filter(({ active }) => active)
    .map(({ code, label, nomenclature, system, inRassValueSet }) => ({
      key: `${tableOf(nomenclature)}-${code}`,
      code,
      label,
      nomenclature,
      system,
      inRassValueSet,
    })),
  ({ label }) => label,
);

const byKey = new Map(professions.map((profession) => [profession.key, profession]));

/** Null for a key that names no profession in use. */
export const findProfession = (key: string): Profession | null => byKey.get(key) ?? null;

/** TRE_G15-ProfessionSante is table G15. */
function tableOf(nomenclature: string): string {
  return nomenclature.replace(/^TRE_([A-Z]\d+)-.*$/, '$1');
}
