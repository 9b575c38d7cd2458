import type { EvidenceLine, MailboxRequest } from './mailbox-requests.api';

/** The fields that an applicant types, in the order of the form. */
export const FORM_FIELDS = [
  'contactEmail',
  'description',
  'identifierType',
  'identifier',
  'address',
  'town',
  'postcode',
  'departmentCode',
  'socialName',
  'service',
  'phone',
  'secondPhone',
  'managerFamilyName',
  'managerGivenName',
  'managerProfessionKey',
  'managerRpps',
] as const satisfies readonly (keyof MailboxRequest)[];
export type FormField = (typeof FORM_FIELDS)[number];

export type FormFile = Pick<MailboxRequest, FormField | 'registerVerdict'>;

export interface CorrectableField {
  field: FormField;
  typed: string | null;
  /** What the register has to say against it. */
  contradiction?: EvidenceLine;
}

/** A register without a telephone number contradicts nobody; one that does not know the number does. */
const contradicts = ({ field, verdict }: EvidenceLine) =>
  verdict === 'DIFFERS' || (verdict === 'NOT_FOUND' && field === 'identifier');

/** Every field of the form, those that the register contradicts first. */
export function correctableFields(file: FormFile, evidence: readonly EvidenceLine[]): CorrectableField[] {
  const fields = FORM_FIELDS.map((field) => ({
    field,
    typed: file[field],
    contradiction: evidence.find((line) => line.field === field && contradicts(line)),
  }));
  return [
    ...fields.filter(({ contradiction }) => contradiction),
    ...fields.filter(({ contradiction }) => !contradiction),
  ];
}
