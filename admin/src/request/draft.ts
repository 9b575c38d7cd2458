import type { FormValuesFragment, MailboxRequestForm } from '../graph/operations.generated';

/** The form as the screen holds it: every text is a string, empty when nothing was typed. */
export interface RequestForm {
  contactEmail: string;
  description: string;
  identifierType: '' | 'FINESS' | 'SIREN' | 'SIRET';
  identifier: string;
  address: string;
  town: string;
  postcode: string;
  regionCode: string;
  departmentCode: string;
  socialName: string;
  service: string;
  phone: string;
  secondPhone: string;
  managerFamilyName: string;
  managerGivenName: string;
  managerProfessionKey: string;
  managerRpps: string;
  dematerialisation: boolean;
  visibleInDirectory: boolean;
  listeRouge: boolean;
}

export type RequestField = keyof RequestForm;

/** The parts of the form, their fields in the order of the screen: summaries and first errors follow it. */
export const FORM_PARTS = {
  mailbox: ['contactEmail', 'description'],
  structure: [
    'identifierType',
    'identifier',
    'address',
    'town',
    'postcode',
    'regionCode',
    'departmentCode',
    'socialName',
    'service',
    'phone',
    'secondPhone',
  ],
  manager: ['managerFamilyName', 'managerGivenName', 'managerProfessionKey', 'managerRpps'],
  preferences: ['dematerialisation', 'visibleInDirectory', 'listeRouge'],
} as const satisfies Record<string, readonly RequestField[]>;

export const FORM_FIELDS: RequestField[] = Object.values(FORM_PARTS).flat();

/** The fields that the guide marks with an asterisk. */
export const REQUIRED_FIELDS: readonly RequestField[] = [
  'contactEmail',
  'description',
  'identifierType',
  'identifier',
  'regionCode',
  'managerFamilyName',
  'managerGivenName',
  'managerProfessionKey',
];

/** The two preferences that the guide shows ticked are ticked; the red list is a choice of its own. */
export const emptyForm = (regionCode: string): RequestForm => ({
  contactEmail: '',
  description: '',
  identifierType: '',
  identifier: '',
  address: '',
  town: '',
  postcode: '',
  regionCode,
  departmentCode: '',
  socialName: '',
  service: '',
  phone: '',
  secondPhone: '',
  managerFamilyName: '',
  managerGivenName: '',
  managerProfessionKey: '',
  managerRpps: '',
  dematerialisation: true,
  visibleInDirectory: true,
  listeRouge: false,
});

interface Kept {
  form: FormValuesFragment;
  regionCode: string;
}

/** What the server keeps, a draft or a request that was sent, as the screen holds it. */
export function formFrom({ form, regionCode }: Kept): RequestForm {
  const saved = Object.fromEntries(
    FORM_FIELDS.flatMap((field) => (form[field] === null ? [] : [[field, form[field]]])),
  );
  return { ...emptyForm(regionCode), ...saved, regionCode };
}

/** What nobody typed is sent as absent; the server tidies the rest. */
export function formInput(form: RequestForm): MailboxRequestForm {
  return {
    ...form,
    ...Object.fromEntries(
      FORM_FIELDS.flatMap((field) => {
        const value = form[field];
        return typeof value === 'string' && value.trim() === '' ? [[field, null]] : [];
      }),
    ),
    identifierType: form.identifierType || null,
  };
}
