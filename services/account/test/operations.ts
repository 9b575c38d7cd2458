import { anonymous, newId, Role, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, anActor } from '@balorg/common/testing';
import { AccountStatus } from '../src/accounts/account.entity';
import { entrust } from '../src/accounts/entrust-right';
import { wholeRegion } from '../src/accounts/entrustable-by';
import { db } from '../src/db';
import { approveMailboxRequest } from '../src/mailbox-requests/approve-mailbox-request';
import { claimMailboxRequest } from '../src/mailbox-requests/claim-mailbox-request';
import { refuseMailboxRequest } from '../src/mailbox-requests/refuse-mailbox-request';
import { suspendMailbox } from '../src/mailboxes/suspend-mailbox';
import { inviteMember } from '../src/members/invite-member';
import { MemberRole } from '../src/members/member.entity';
import { openSession } from '../src/sessions/open-session';
import { SessionKind } from '../src/sessions/session.entity';
import { aTypedRegionSettings } from './a-typed-region-settings';
import type { testAccountService } from './account-service';
import {
  aForm,
  aManagedMailbox,
  aMember,
  anAccount,
  aRequestToCorrect,
  aSubmittedRequest,
  aWriter,
  PASSWORD,
} from './factories';
import { tokenIn } from './cookies';

export interface Operation {
  actor: Actor;
  variables: object;
  /** Of the code that the browser waits for. */
  challengeToken?: string | null;
}

type Service = ReturnType<typeof testAccountService>;
const NEW_PASSWORD = 'sept-oiseaux-gris-rapides';
const EMAIL = 'nouvelle@exemple.example';
const ENDING = 'La pharmacie a cessé son activité.';
const A_PAGE = { page: 1, perPage: 25, sortOrder: 'ASC' };
const key = () => ({ idempotencyKey: newId() });
const visitor = anonymous('test');
const administrator = aGradesAdministrator();

const aDecision = async () => {
  const { id, version } = await aSubmittedRequest();
  return { id, version, ...key() };
};

async function anApprovedRequest() {
  const input = { ...(await aDecision()), localPart: 'Pharmacie.du.centre.81000.albi' };
  const { id, version } = await approveMailboxRequest(administrator, input);
  return { id, version, ...key() };
}

async function anInvitation(service: Service) {
  const { mailbox, manager } = await aManagedMailbox();
  const invitation = { mailboxId: mailbox.id, email: EMAIL, role: MemberRole.READER };
  const id = await inviteMember(manager.actor, { ...invitation, ...key() });
  const sent = (await service.announced()).find(({ type }) => type === 'account.member-invited');
  return { id, manager, token: sent?.content['token'] };
}

async function aSignedInManager() {
  const { mailbox, manager } = await aManagedMailbox();
  const { id } = await openSession(db.manager, { kind: SessionKind.ACCOUNT, accountId: manager.account.id });
  return { mailbox, actor: { ...manager.actor, sessionId: id } };
}

async function aSecondSession() {
  const { actor } = await aSignedInManager();
  const accountId = actor.accountId ?? '';
  const { id } = await openSession(db.manager, { kind: SessionKind.ACCOUNT, accountId });
  return { id, actor };
}

/** One of two administrators' rights: the last would stay. */
async function aRight() {
  const [{ id }, colleague] = [await anAccount(), await anAccount()];
  await db.transaction((tx) => entrust(tx, 'SYSTEM', colleague.id, wholeRegion('76')));
  return db.transaction((tx) => entrust(tx, 'SYSTEM', id, wholeRegion('76')));
}

async function aDraftOfMine() {
  const account = await anAccount();
  const { draftId } = await aWriter(account);
  return { actor: anAccountHolder(account.id), variables: { id: draftId } };
}

async function aTrackingToken(service: Service) {
  await aSubmittedRequest();
  const sent = (await service.announced()).find(({ type }) => type === 'account.mailbox-request-submitted');
  return sent?.content['trackingToken'];
}

async function aCode(service: Service) {
  const { email } = await anAccount();
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
  const answer = await service.call(visitor, query, { input: { email, password: PASSWORD } });
  return { challengeToken: tokenIn(answer, 'challenge'), code: (await service.codes()).at(-1) };
}

async function aResetToken(service: Service) {
  const { email } = await anAccount();
  await service.call(visitor, 'mutation ($email: String!) { requestPasswordReset(email: $email) }', {
    email,
  });
  const asked = (await service.announced()).find(({ type }) => type === 'account.password-reset-asked');
  return asked?.content['token'];
}

const overMember = async (own: object) => {
  const { mailbox, manager } = await aManagedMailbox();
  const { id } = await aMember(mailbox, MemberRole.READER);
  return { actor: manager.actor, variables: { input: { memberId: id, ...own, ...key() } } };
};

/** A call of each operation that takes arguments, by somebody who may, with nothing wrong in it. */
export const OPERATIONS: Record<string, (service: Service) => Promise<Operation>> = {
  createAccount: async () => ({
    actor: visitor,
    variables: {
      input: {
        kind: 'PER',
        regionCode: '76',
        email: EMAIL,
        password: PASSWORD,
        familyName: 'Cazès',
        givenName: 'Inès',
        professionKey: 'G15-21',
        rpps: '99900000003',
      },
    },
  }),
  requestPasswordReset: async () => ({ actor: visitor, variables: { email: (await anAccount()).email } }),
  resetPassword: async (service) => ({
    actor: visitor,
    variables: { input: { token: await aResetToken(service), password: NEW_PASSWORD } },
  }),
  changePassword: async () => ({
    actor: anAccountHolder((await anAccount()).id),
    variables: { input: { currentPassword: PASSWORD, password: NEW_PASSWORD } },
  }),
  accounts: async () => ({ actor: administrator, variables: { ...A_PAGE, sortField: 'FAMILY_NAME' } }),
  account: async () => ({ actor: administrator, variables: { id: (await anAccount()).id } }),
  verifyRpps: async () => ({
    actor: administrator,
    variables: { input: { id: (await anAccount()).id, ...key() } },
  }),
  disableAccount: async () => ({
    actor: administrator,
    variables: { input: { id: (await anAccount()).id, reason: 'Départ de la structure.', ...key() } },
  }),
  enableAccount: async () => ({
    actor: administrator,
    variables: { input: { id: (await anAccount({ status: AccountStatus.DISABLED })).id, ...key() } },
  }),
  administrators: async () => ({ actor: administrator, variables: A_PAGE }),
  entrustRight: async () => {
    const { identifierType, identifier, regionCode } = (await aManagedMailbox()).mailbox;
    const right = { role: 'STRUCTURE_ADMINISTRATOR', regionCode, identifierType, identifier };
    const { email } = await anAccount();
    return { actor: administrator, variables: { input: { email, ...right, ...key() } } };
  },
  withdrawRight: async () => ({
    actor: administrator,
    variables: { input: { id: await aRight(), ...key() } },
  }),
  endSession: async () => {
    const { id, actor } = await aSecondSession();
    return { actor, variables: { id } };
  },
  startMailboxRequest: async () => ({ actor: visitor, variables: { input: { regionCode: '76' } } }),
  saveMailboxRequestDraft: async () => ({ actor: await aWriter(), variables: { input: { ...aForm() } } }),
  resumeMyDraft: aDraftOfMine,
  discardMyDraft: aDraftOfMine,
  checkMailboxRequestForm: async () => ({ actor: await aWriter(), variables: { input: { ...aForm() } } }),
  submitMailboxRequest: async () => ({
    actor: await aWriter(),
    variables: { input: { form: { ...aForm() }, ...key() } },
  }),
  openTracking: async (service) => ({ actor: visitor, variables: { token: await aTrackingToken(service) } }),
  withdrawMailboxRequest: async () => {
    const { id, version } = await aSubmittedRequest();
    const actor = anActor({ trackedRequestId: id, roles: [Role.APPLICANT] });
    return { actor, variables: { input: { version, ...key() } } };
  },
  claimMailboxRequest: async () => ({
    actor: administrator,
    variables: { id: (await aSubmittedRequest()).id },
  }),
  releaseMailboxRequest: async () => {
    const { id } = await aSubmittedRequest();
    await claimMailboxRequest(administrator, id);
    return { actor: administrator, variables: { id } };
  },
  approveMailboxRequest: async () => ({
    actor: administrator,
    variables: { input: { ...(await aDecision()), localPart: 'Pharmacie.du.centre.81000.albi' } },
  }),
  cancelApproval: async () => ({ actor: administrator, variables: { input: await anApprovedRequest() } }),
  refuseMailboxRequest: async () => ({
    actor: administrator,
    variables: { input: { ...(await aDecision()), reason: 'Doublon d’une autre demande.' } },
  }),
  askForCorrection: async () => {
    const corrections = [{ field: 'identifier', reason: 'Ce FINESS est celui de l’entité juridique.' }];
    return { actor: administrator, variables: { input: { ...(await aDecision()), corrections } } };
  },
  reopenMailboxRequest: async () => {
    const reason = 'Doublon d’une autre demande.';
    const { id, version } = await refuseMailboxRequest(administrator, { ...(await aDecision()), reason });
    const input = { id, version, reason: 'L’autre demande est retirée.', ...key() };
    return { actor: administrator, variables: { input } };
  },
  addNote: async () => ({
    actor: administrator,
    variables: { input: { requestId: (await aSubmittedRequest()).id, text: 'Reçu l’arrêté.', ...key() } },
  }),
  correctMailboxRequest: async () => {
    const { id, version } = await aRequestToCorrect();
    const actor = anActor({ trackedRequestId: id, roles: [Role.APPLICANT] });
    return { actor, variables: { input: { version, form: { ...aForm() }, ...key() } } };
  },
  sendTrackingLink: async () => {
    const account = await anAccount();
    const { reference } = await aSubmittedRequest({}, account);
    return { actor: visitor, variables: { input: { reference, email: account.email } } };
  },
  openMyRequest: async () => {
    const account = await anAccount();
    const { id } = await aSubmittedRequest({}, account);
    return { actor: anAccountHolder(account.id), variables: { id } };
  },
  inviteMember: async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const input = { mailboxId: mailbox.id, email: EMAIL, role: 'READER', ...key() };
    return { actor: manager.actor, variables: { input } };
  },
  updateMailbox: async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { id, version, description, managerFamilyName, managerGivenName } = mailbox;
    const content = { description, managerFamilyName, managerGivenName, service: 'Comptoir' };
    const choices = { dematerialisation: true, visibleInDirectory: true, listeRouge: false };
    const input = { id, version, ...content, ...choices, ...key() };
    return { actor: manager.actor, variables: { input } };
  },
  suspendMailbox: async () => {
    const { id, version } = (await aManagedMailbox()).mailbox;
    return { actor: administrator, variables: { input: { id, version, reason: ENDING, ...key() } } };
  },
  reactivateMailbox: async () => {
    const { mailbox } = await aManagedMailbox();
    const reason = { id: mailbox.id, version: mailbox.version, reason: ENDING, ...key() };
    const { id, version } = await suspendMailbox(administrator, reason);
    return { actor: administrator, variables: { input: { id, version, ...key() } } };
  },
  closeMailbox: async () => {
    const { id, version, address } = (await aManagedMailbox()).mailbox;
    const input = { id, version, address, reason: ENDING, ...key() };
    return { actor: administrator, variables: { input } };
  },
  members: async () => ({ actor: administrator, variables: { ...A_PAGE, sortField: 'ADDED_AT' } }),
  invitations: async () => ({ actor: administrator, variables: { ...A_PAGE, sortField: 'SENT_AT' } }),
  resendInvitation: async (service) => {
    const { id, manager } = await anInvitation(service);
    return { actor: manager.actor, variables: { id } };
  },
  acceptInvitation: async (service) => {
    const { token } = await anInvitation(service);
    return { actor: anAccountHolder((await anAccount({ email: EMAIL })).id), variables: { token } };
  },
  revokeInvitation: async (service) => {
    const { id, manager } = await anInvitation(service);
    return { actor: manager.actor, variables: { id } };
  },
  retryAccountDelivery: async (service) => {
    await service.db.query("UPDATE delivery SET status = 'DEAD'");
    const [{ id }] = await service.db.query<[{ id: string }]>('SELECT id FROM delivery LIMIT 1');
    return { actor: administrator, variables: { id } };
  },
  changeMember: () => overMember({ role: 'MEMBER' }),
  removeMember: () => overMember({}),
  signIn: async () => ({
    actor: visitor,
    variables: { input: { email: (await anAccount()).email, password: PASSWORD } },
  }),
  verifyCode: async (service) => {
    const { challengeToken, code } = await aCode(service);
    return { actor: visitor, challengeToken, variables: { input: { code } } };
  },
  switchMailbox: async () => {
    const { mailbox, actor } = await aSignedInManager();
    return { actor, variables: { mailboxId: mailbox.id } };
  },
  auditEntries: async () => ({ actor: administrator, variables: A_PAGE }),
  mailboxRequests: async () => ({
    actor: administrator,
    variables: { ...A_PAGE, sortField: 'DECIDE_BEFORE' },
  }),
  mailboxRequest: async () => ({ actor: administrator, variables: { id: (await aSubmittedRequest()).id } }),
  addressProposal: async () => ({
    actor: administrator,
    variables: { requestId: (await aSubmittedRequest()).id, localPart: 'Pharmacie.81000.albi' },
  }),
  mailboxes: async () => ({
    actor: administrator,
    variables: { ...A_PAGE, sortField: 'DESCRIPTION' },
  }),
  mailbox: async () => ({ actor: administrator, variables: { id: (await aManagedMailbox()).mailbox.id } }),
  regionProfile: async () => ({ actor: visitor, variables: { id: '76' } }),
  regionSettings: async () => ({ actor: administrator, variables: { regionCode: '76' } }),
  regionProfileVersions: async () => ({ actor: administrator, variables: { regionCode: '76' } }),
  saveRegionProfile: async () => ({
    actor: administrator,
    variables: { input: { regionCode: '76', version: 1, settings: aTypedRegionSettings(), ...key() } },
  }),
  actorOf: async () => ({ actor: anActor({ roles: [Role.GATEWAY] }), variables: { tokens: {} } }),
};
