import { anonymous, newId, Role, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, anActor } from '@balorg/common/testing';
import { db } from '../src/db';
import { approveMailboxRequest } from '../src/mailbox-requests/approve-mailbox-request';
import { claimMailboxRequest } from '../src/mailbox-requests/claim-mailbox-request';
import { inviteMember } from '../src/members/invite-member';
import { MemberRole } from '../src/members/member.entity';
import { openSession } from '../src/sessions/open-session';
import { SessionKind } from '../src/sessions/session.entity';
import type { testAccountService } from './account-service';
import {
  aForm,
  aManagedMailbox,
  aMember,
  anAccount,
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
  startMailboxRequest: async () => ({ actor: visitor, variables: { input: { regionCode: '76' } } }),
  saveMailboxRequestDraft: async () => ({ actor: await aWriter(), variables: { input: { ...aForm() } } }),
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
  inviteMember: async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const input = { mailboxId: mailbox.id, email: EMAIL, role: 'READER', ...key() };
    return { actor: manager.actor, variables: { input } };
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
  actorOf: async () => ({ actor: anActor({ roles: [Role.GATEWAY] }), variables: { tokens: {} } }),
};
