import { readList } from './read-list';

/** What kind of structure a FINESS names: 620 is a community pharmacy. */
export interface EstablishmentCategory {
  code: string;
  label: string;
}

/** A part of table TRE_R66 of the ANS, by code (data/establishment-categories.json). */
export const establishmentCategories: readonly EstablishmentCategory[] = readList<{
  categories: EstablishmentCategory[];
}>('establishment-categories').categories.map(({ code, label }) => ({ code, label }));

/** Null for the codes outside our part of the table: the register then gives its own label. */
export const findEstablishmentCategory = (code: string): EstablishmentCategory | null =>
  establishmentCategories.find((category) => category.code === code) ?? null;
