import { checkPhone, formatPhone, formatRpps } from '@balorg/identifiers';
import type { FieldErrorCode } from '@balorg/common';
import { rppsFault } from '../../account/rpps-fault';
import type { Mailbox } from './mailboxes.api';

export type MailboxText =
  'description' | 'service' | 'phone' | 'managerFamilyName' | 'managerGivenName' | 'managerRpps';

export const PREFERENCES = ['dematerialisation', 'visibleInDirectory', 'listeRouge'] as const;
export type MailboxPreference = (typeof PREFERENCES)[number];

/** What a mailbox says of itself, while it is changed. Its address, structure and profession never change. */
export type MailboxForm = Record<MailboxText, string> & Record<MailboxPreference, boolean>;
export type MailboxFaults = Partial<Record<MailboxText, FieldErrorCode>>;

/** Characters, as the account service takes them. */
export const LONGEST: Record<MailboxText, number> = {
  description: 160,
  service: 90,
  phone: 30,
  managerFamilyName: 45,
  managerGivenName: 45,
  managerRpps: 20,
};
const SHORTEST_DESCRIPTION = 3;

/** What the national directory shows of a mailbox. */
const PUBLISHED_TEXTS = ['description', 'service'] as const;

export const mailboxForm = (mailbox: Pick<Mailbox, MailboxText | MailboxPreference>): MailboxForm => ({
  description: mailbox.description,
  service: mailbox.service ?? '',
  phone: mailbox.phone ? formatPhone(mailbox.phone) : '',
  managerFamilyName: mailbox.managerFamilyName,
  managerGivenName: mailbox.managerGivenName,
  managerRpps: mailbox.managerRpps ? formatRpps(mailbox.managerRpps) : '',
  dematerialisation: mailbox.dematerialisation,
  visibleInDirectory: mailbox.visibleInDirectory,
  listeRouge: mailbox.listeRouge,
});

/** What the browser can tell by itself; the service judges again. */
export function mailboxFaults(form: MailboxForm): MailboxFaults {
  const faults: [MailboxText, FieldErrorCode | null][] = [
    ['description', form.description.trim().length < SHORTEST_DESCRIPTION ? 'REQUIRED' : null],
    ['phone', phoneFault(form.phone)],
    ['managerFamilyName', form.managerFamilyName.trim() ? null : 'REQUIRED'],
    ['managerGivenName', form.managerGivenName.trim() ? null : 'REQUIRED'],
    ['managerRpps', rppsFault(form.managerRpps)],
  ];
  return Object.fromEntries(faults.filter(([, code]) => code !== null));
}

function phoneFault(phone: string): FieldErrorCode | null {
  if (!phone.trim()) return null;
  const check = checkPhone(phone);
  if (check.ok) return null;
  return check.reason === 'SHORT_NUMBER' ? 'PHONE_SHORT_NUMBER' : 'PHONE_INVALID';
}

/** As it is sent: an optional text that was emptied is null. */
export const mailboxContent = (form: MailboxForm) => ({
  ...form,
  description: form.description.trim(),
  service: form.service.trim() || null,
  phone: form.phone.trim() || null,
  managerFamilyName: form.managerFamilyName.trim(),
  managerGivenName: form.managerGivenName.trim(),
  managerRpps: form.managerRpps.trim() || null,
});

/** What saving does to the directory entry, beyond the words themselves. */
export function publicationEffect(before: MailboxForm, after: MailboxForm) {
  if (after.listeRouge && !before.listeRouge) return 'unlisted';
  if (before.listeRouge && !after.listeRouge) return 'listed';
  const isReworded = PUBLISHED_TEXTS.some((field) => after[field].trim() !== before[field]);
  return isReworded && !after.listeRouge ? 'reworded' : null;
}
