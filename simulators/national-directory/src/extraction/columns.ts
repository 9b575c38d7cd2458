import type { Mailbox } from '../directory/mailbox';
import type { DirectoryEntry } from '../directory/organization-directory';

type Cell = (entry: DirectoryEntry, mailbox: Mailbox) => string;

/** TRE_G07: 1 is a FINESS number. Whether the real file writes the code or its label is not known. */
const FINESS_TYPE = '1';

const nothing: Cell = () => '';

const yesOrNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'O' : 'N');

/**
 * The 31 columns of the public extraction in their order, with what a mailbox of an organisation puts in each.
 * Columns 3 to 5 and 9 to 17 tell of a professional and stay empty for it.
 */
export const COLUMNS: readonly (readonly [header: string, cell: Cell])[] = [
  ['Type de BAL', (_entry, mailbox) => mailbox.type],
  ['Adresse BAL', (_entry, mailbox) => mailbox.address],
  ['Type Identifiant PP', nothing],
  ['Identifiant PP', nothing],
  ['Identification nationale PP', nothing],
  ['Type identifiant structure', () => FINESS_TYPE],
  ['Identification Structure', ({ structure }) => structure.finess],
  ['Service de rattachement', (_entry, mailbox) => mailbox.service ?? ''],
  ["Civilité d'exercice", nothing],
  ["Nom d'exercice", nothing],
  ["Prénom d'exercice", nothing],
  ['Catégorie profession', nothing],
  ['Libellé de catégorie profession', nothing],
  ['Code Profession', nothing],
  ['Libellé Profession', nothing],
  ['Code savoir-faire', nothing],
  ['Libellé savoir-faire', nothing],
  ['Dématérialisation', (_entry, mailbox) => yesOrNo(mailbox.digitization)],
  ['Raison Sociale structure BAL', ({ structure }) => structure.longName],
  ['Enseigne commerciale structure BAL', nothing],
  ['L2COMPLEMENTLOCALISATION structure BAL', ({ structure }) => structure.address.complement],
  ['L3COMPLEMENTDISTRIBUTION structure BAL', nothing],
  ['L4NUMEROVOIE structure BAL', ({ structure }) => structure.address.number],
  ['L4COMPLEMENTNUMEROVOIE structure BAL', ({ structure }) => structure.address.numberComplement],
  ['NL4TYPEVOIE structure BAL', ({ structure }) => structure.address.streetType],
  ['L4LIBELLEVOIE structure BAL', ({ structure }) => structure.address.street],
  ['L5LIEUDITMENTION structure BAL', ({ structure }) => structure.address.locality],
  [
    'L6LIGNEACHEMINEMENT structure BAL',
    ({ structure }) => `${structure.address.postcode} ${structure.address.town}`,
  ],
  ['Code postal structure BAL', ({ structure }) => structure.address.postcode],
  ['Département structure BAL', ({ structure }) => structure.address.department],
  ['Pays structure BAL', () => 'France'],
];
