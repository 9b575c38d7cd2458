import { anonymous, newId, Role, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { Account, AccountKind, AccountStatus, RppsStatus } from '../src/accounts/account.entity';
import { hashPassword } from '../src/accounts/password';
import { db } from '../src/db';
import { askForCorrection } from '../src/mailbox-requests/ask-for-correction';
import type { FormField } from '../src/mailbox-requests/correction.entity';
import { linkAccount } from '../src/mailbox-requests/link-account';
import { MailboxRequestForm } from '../src/mailbox-requests/mailbox-request-form';
import { MailboxRequest } from '../src/mailbox-requests/mailbox-request.entity';
import { startMailboxRequest } from '../src/mailbox-requests/start-mailbox-request';
import { submitMailboxRequest } from '../src/mailbox-requests/submit-mailbox-request';
import { approveMailboxRequest } from '../src/mailbox-requests/approve-mailbox-request';
import { Mailbox } from '../src/mailboxes/mailbox.entity';
import { addMember } from '../src/members/add-member';
import { Member, type MemberRole } from '../src/members/member.entity';

export const PASSWORD = 'quatre-chevaux-lents-bleus';

let serial = 0;
let passwordHash: Promise<string> | undefined;

/** An individual account whose e-mail is proven. The password is hashed once: it is made to cost time. */
export async function anAccount(own: Partial<Account> = {}): Promise<Account> {
  serial += 1;
  passwordHash ??= hashPassword(PASSWORD);
  const id = newId();
  await db.getRepository(Account).insert({
    id,
    kind: AccountKind.PER,
    status: AccountStatus.ACTIVE,
    email: `personne-${serial}@exemple.example`,
    passwordHash: await passwordHash,
    familyName: 'Laurens',
    givenName: 'Camille',
    professionKey: 'G15-21',
    rpps: '99900000003',
    rppsStatus: RppsStatus.DECLARED,
    regionCode: '76',
    ...own,
  });
  return db.getRepository(Account).findOneByOrFail({ id });
}

/** The guide's own example, every field filled. */
export const aForm = (own: Partial<MailboxRequestForm> = {}): MailboxRequestForm =>
  Object.assign(new MailboxRequestForm(), {
    contactEmail: 'pharmacie-du-centre@officine.example',
    description: 'Pharmacie du centre 81000 Albi',
    identifierType: 'FINESS',
    identifier: '819999012',
    address: '12 place du Vigan',
    town: 'Albi',
    postcode: '81000',
    departmentCode: '81',
    socialName: 'Pharmacie du Centre',
    phone: '05 36 49 00 53',
    managerFamilyName: 'Laurens',
    managerGivenName: 'Camille',
    managerProfessionKey: 'G15-21',
    managerRpps: '99900000003',
    ...own,
  });

/** A visitor who writes a draft, linked to an account unless `linked` is null. */
export async function aWriter(linked?: Account | null): Promise<Actor> {
  const { id } = await startMailboxRequest(anonymous('test'), { regionCode: '76' });
  const account = linked === undefined ? await anAccount() : linked;
  if (account) await db.transaction((tx) => linkAccount(tx, id, account.id));
  return { ...anonymous('test'), draftId: id, roles: [Role.ANYONE, Role.APPLICANT] };
}

/** A request that waits for a reviewer. */
export async function aSubmittedRequest(
  own: Partial<MailboxRequestForm> = {},
  linked?: Account | null,
): Promise<MailboxRequest> {
  const writer = await aWriter(linked);
  const { request } = await submitMailboxRequest(writer, {
    form: aForm(own),
    withoutAccount: linked === null,
    idempotencyKey: newId(),
  });
  return request;
}

/** A request that waits for its applicant, who is to correct these fields. */
export async function aRequestToCorrect(
  fields: FormField[] = ['identifier'],
  linked?: Account | null,
): Promise<MailboxRequest> {
  const { id, version } = await aSubmittedRequest({}, linked);
  const corrections = fields.map((field) => ({ field, reason: 'À vérifier sur votre arrêté.' }));
  return askForCorrection(aGradesAdministrator(), { id, version, corrections, idempotencyKey: newId() });
}

/** An approved request's mailbox whose cancel window is over. */
export async function anActiveMailbox(
  own: Partial<MailboxRequestForm> = {},
  linked?: Account | null,
): Promise<Mailbox> {
  const request = await aSubmittedRequest(own, linked);
  serial += 1;
  await approveMailboxRequest(aGradesAdministrator(), {
    id: request.id,
    version: request.version,
    localPart: `Pharmacie.${serial}.81000.albi`,
    idempotencyKey: newId(),
  });
  await db
    .getRepository(Mailbox)
    .update({ requestId: request.id }, { openedAt: new Date(Date.now() - 1_000) });
  return db.getRepository(Mailbox).findOneByOrFail({ requestId: request.id });
}

/** An active mailbox and its only manager. */
export async function aManagedMailbox(own: Partial<MailboxRequestForm> = {}) {
  const account = await anAccount();
  const mailbox = await anActiveMailbox(own, account);
  const { id } = await db.getRepository(Member).findOneByOrFail({ mailboxId: mailbox.id });
  return { mailbox, manager: { id, account, actor: anAccountHolder(account.id) } };
}

/** Somebody who may open the mailbox, besides its manager. */
export async function aMember(mailbox: Mailbox, role: MemberRole) {
  const account = await anAccount();
  const id = await db.transaction((tx) => addMember(tx, aGradesAdministrator(), mailbox, account, role));
  return { id, account, actor: anAccountHolder(account.id) };
}
