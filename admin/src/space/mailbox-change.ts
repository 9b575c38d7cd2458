import { formatPhone } from '@balorg/identifiers';
import type { UpdateMailboxInput } from '../graph/operations.generated';
import { emptyForm, formInput, type RequestField, type RequestForm } from '../request/draft';
import type { SpaceMailbox } from './load-mailbox';

/** What may change in a mailbox that exists. Its address, its structure and its kind never do (MOS, BAL). */
export const CHANGEABLE_TEXTS = [
  'description',
  'service',
  'phone',
  'managerFamilyName',
  'managerGivenName',
  'managerRpps',
] as const satisfies readonly RequestField[];

export const isChangeable = (field: RequestField) => CHANGEABLE_TEXTS.some((known) => known === field);

type Changeable = Pick<
  SpaceMailbox,
  (typeof CHANGEABLE_TEXTS)[number] | 'regionCode' | 'dematerialisation' | 'visibleInDirectory' | 'listeRouge'
>;

/** The mailbox as a form that can be typed in. */
export const changeForm = (mailbox: Changeable): RequestForm => ({
  ...emptyForm(mailbox.regionCode),
  description: mailbox.description,
  service: mailbox.service ?? '',
  phone: formatPhone(mailbox.phone ?? ''),
  managerFamilyName: mailbox.managerFamilyName,
  managerGivenName: mailbox.managerGivenName,
  managerRpps: mailbox.managerRpps ?? '',
  dematerialisation: mailbox.dematerialisation,
  visibleInDirectory: mailbox.visibleInDirectory,
  listeRouge: mailbox.listeRouge,
});

/** What is sent: nothing but what may change, empty texts as absent. */
export function changeInput(
  form: RequestForm,
): Omit<UpdateMailboxInput, 'id' | 'version' | 'idempotencyKey'> {
  const { service, phone, managerRpps } = formInput(form);
  return {
    description: form.description.trim(),
    service,
    phone,
    managerFamilyName: form.managerFamilyName.trim(),
    managerGivenName: form.managerGivenName.trim(),
    managerRpps,
    dematerialisation: form.dematerialisation,
    visibleInDirectory: form.visibleInDirectory,
    listeRouge: form.listeRouge,
  };
}
