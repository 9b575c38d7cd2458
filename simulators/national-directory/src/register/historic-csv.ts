import { stringify } from 'csv-stringify/sync';
import { categoryLabels } from './finess-labels';
import type { Establishment, Structure } from './structure';

/** Only public hospitals take part in the public hospital service among the categories of this register. */
function publicService(establishment: Establishment): [string, string] {
  return establishment.category === '355' ? ['1', 'Etablissement public de santé'] : ['', ''];
}

function record(establishment: Establishment): string[] {
  const { address } = establishment;
  const labels = categoryLabels(establishment.category);
  return [
    'structureet',
    establishment.finess,
    establishment.legalEntity,
    establishment.name,
    establishment.longName,
    establishment.nameComplement,
    address.complement,
    address.number,
    address.streetType,
    address.street,
    address.numberComplement,
    address.locality,
    address.communeCode.slice(2),
    address.department,
    address.departmentName,
    `${address.postcode} ${address.town}`,
    establishment.phone,
    establishment.fax,
    establishment.category,
    labels.label,
    labels.group,
    labels.groupLabel,
    establishment.siret,
    establishment.ape,
    labels.pricing,
    labels.pricingLabel,
    ...publicService(establishment),
    establishment.openedOn,
    establishment.openedOn,
    establishment.updatedOn,
    // numuai, the school number: the 32nd field of the real file, empty for nearly every row.
    '',
  ];
}

/**
 * The historic open file of establishments: one tag line, then `structureet` records without column names,
 * establishments open on the day only. `day` is an ISO date.
 */
export function historicCsv(structures: readonly Structure[], day: string): string {
  const records = structures
    .filter((structure) => structure.kind === 'EG')
    .filter((establishment) => establishment.closedOn === undefined)
    .map(record);
  return `finess;etalab;111;${day}\n${stringify(records, { delimiter: ';' })}`;
}
