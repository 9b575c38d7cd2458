import { checkFiness, checkPhone, checkSiret } from '@balorg/identifiers';
import { findDepartment } from '@balorg/reference';
import { indexedText } from '../text-search/indexed-text';
import { StructureKind, type Structure } from './structure.entity';

/** Fields of a `structureet` record in their order (data.gouv.fr, historic FINESS extraction of establishments). */
const FIELDS = [
  ...['tag', 'finess', 'legalEntity', 'name', 'longName', 'nameComplement', 'distribution', 'number'],
  ...['streetType', 'street', 'numberComplement', 'locality', 'commune', 'department', 'departmentName'],
  ...['postalLine', 'phone', 'fax', 'category', 'categoryLabel', 'group', 'groupLabel', 'siret', 'ape'],
  ...[
    'pricing',
    'pricingLabel',
    'publicService',
    'publicServiceLabel',
    'openedOn',
    'authorisedOn',
    'updatedOn',
  ],
];

/** The register writes départements overseas in letters of its own. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9F': '976',
  '9J': '986',
};

export type RegisteredStructure = Omit<Structure, 'identifier' | 'fileDate' | 'importedAt'>;

/** An establishment of the historic file; null for a line that is none, or whose number has a wrong key. */
export function readHistoricRecord(cells: readonly string[]): RegisteredStructure | null {
  const record = new Map(FIELDS.map((field, position) => [field, (cells[position] ?? '').trim()]));
  const cell = (field: string): string | null => record.get(field) || null;
  const finess = checkFiness(cell('finess') ?? '');
  if (cell('tag') !== 'structureet' || !finess.ok) return null;

  const name = (cell('longName') ?? cell('name'))?.slice(0, 200) ?? null;
  const [, postcode = null, town = null] = /^(\d{5})\s+(.+)$/.exec(cell('postalLine') ?? '') ?? [];
  const departmentCode = departmentOf(cell('department'));
  return {
    id: finess.value,
    kind: StructureKind.EG,
    legalEntity: valueOf(checkFiness(cell('legalEntity') ?? '')),
    name,
    address: addressOf(cell),
    postcode,
    town: town?.slice(0, 120) ?? null,
    departmentCode,
    regionCode: departmentCode && (findDepartment(departmentCode)?.regionCode ?? null),
    phone: valueOf(checkPhone(cell('phone') ?? '')),
    siret: valueOf(checkSiret(cell('siret') ?? '')),
    categoryCode: cell('category')?.slice(0, 4) ?? null,
    categoryLabel: cell('categoryLabel')?.slice(0, 200) ?? null,
    openedOn: dayOf(cell('openedOn')),
    closedOn: null,
    searchText: indexedText(name, cell('name'), postcode, town, finess.value).slice(0, 1000),
  };
}

const valueOf = (check: ReturnType<typeof checkFiness>): string | null => (check.ok ? check.value : null);

const dayOf = (text: string | null): string | null => /^\d{4}-\d{2}-\d{2}$/.exec(text ?? '')?.[0] ?? null;

const departmentOf = (written: string | null): string | null =>
  written && (OVERSEAS[written] ?? (written.length <= 3 ? written : null));

function addressOf(cell: (field: string) => string | null): string | null {
  const number = [cell('number'), cell('numberComplement')].filter(Boolean).join('');
  const parts = [number, cell('streetType'), cell('street'), cell('locality')].filter(Boolean);
  return parts.join(' ').slice(0, 250) || null;
}
