import { stringify } from 'csv-stringify/sync';
import type { DirectoryEntry } from '../../entries/directory-entry.entity';
import { safeCell } from './safe-cell';

export enum FileAction {
  PUBLISH = 'Publier',
  WITHDRAW = 'Retirer',
}

export interface FileLine {
  action: FileAction;
  entry: DirectoryEntry;
}

/** TRE_G07: code of the kind of number that names the structure. */
const IDENTIFIER_TYPES = { FINESS: '1', SIREN: '2', SIRET: '3' } as const;

const nothing = () => '';

/**
 * What to do, then the 31 columns of the public extraction in their order and under their names, so that what is
 * handed over and what is read back compare line by line; then what the extraction lacks. A shared mailbox has no
 * person: columns 3 to 5 and 9 to 17 stay empty.
 */
const COLUMNS: readonly (readonly [header: string, cell: (line: FileLine) => string | null])[] = [
  ['Action', ({ action }) => action],
  ['Type de BAL', ({ entry }) => entry.kind],
  ['Adresse BAL', ({ entry }) => entry.displayAddress],
  ['Type Identifiant PP', nothing],
  ['Identifiant PP', nothing],
  ['Identification nationale PP', nothing],
  ['Type identifiant structure', ({ entry }) => IDENTIFIER_TYPES[entry.identifierType]],
  ['Identification Structure', ({ entry }) => entry.identifier],
  ['Service de rattachement', ({ entry }) => entry.service],
  ["Civilité d'exercice", nothing],
  ["Nom d'exercice", nothing],
  ["Prénom d'exercice", nothing],
  ['Catégorie profession', nothing],
  ['Libellé de catégorie profession', nothing],
  ['Code Profession', nothing],
  ['Libellé Profession', nothing],
  ['Code savoir-faire', nothing],
  ['Libellé savoir-faire', nothing],
  ['Dématérialisation', ({ entry }) => (entry.dematerialisation ? 'O' : 'N')],
  ['Raison Sociale structure BAL', ({ entry }) => entry.structureName],
  ['Enseigne commerciale structure BAL', nothing],
  ['L2COMPLEMENTLOCALISATION structure BAL', nothing],
  ['L3COMPLEMENTDISTRIBUTION structure BAL', nothing],
  ['L4NUMEROVOIE structure BAL', nothing],
  ['L4COMPLEMENTNUMEROVOIE structure BAL', nothing],
  ['NL4TYPEVOIE structure BAL', nothing],
  ['L4LIBELLEVOIE structure BAL', nothing],
  ['L5LIEUDITMENTION structure BAL', nothing],
  [
    'L6LIGNEACHEMINEMENT structure BAL',
    ({ entry }) => [entry.postcode, entry.town].filter(Boolean).join(' '),
  ],
  ['Code postal structure BAL', ({ entry }) => entry.postcode],
  ['Département structure BAL', ({ entry }) => entry.departmentCode],
  ['Pays structure BAL', nothing],
  ['Description de la BAL', ({ entry }) => entry.description],
];

/** The file that an administrator hands over: quoted, separated by semicolons, with the mark French spreadsheets want. */
export const directoryFile = (lines: readonly FileLine[]): string =>
  stringify(
    [
      COLUMNS.map(([header]) => header),
      ...lines.map((line) => COLUMNS.map(([, cell]) => safeCell(cell(line) ?? ''))),
    ],
    { delimiter: ';', quoted: true, record_delimiter: 'windows', bom: true },
  );

export const directoryFileName = (at: Date): string =>
  `publications-${at.toISOString().slice(0, 16).replace(/[:T]/g, '-')}.csv`;
