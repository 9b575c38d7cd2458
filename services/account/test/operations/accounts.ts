import { Role } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { AccountStatus } from '../../src/accounts/account.entity';
import { entrust } from '../../src/accounts/entrust-right';
import { wholeRegion } from '../../src/accounts/entrustable-by';
import { db } from '../../src/db';
import { openSession } from '../../src/sessions/open-session';
import { SessionKind } from '../../src/sessions/session.entity';
import { aTypedRegionSettings } from '../a-typed-region-settings';
import { aManagedMailbox, anAccount, PASSWORD } from '../factories';
import { tokenIn } from '../cookies';
import { A_PAGE, administrator, EMAIL, key, visitor, type Operations, type Service } from './operation';

const NEW_PASSWORD = 'sept-oiseaux-gris-rapides';
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

export const ACCOUNTS: Operations = {
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
  retryAccountDelivery: async (service) => {
    await service.db.query("UPDATE delivery SET status = 'DEAD'");
    const [{ id }] = await service.db.query<[{ id: string }]>('SELECT id FROM delivery LIMIT 1');
    return { actor: administrator, variables: { id } };
  },
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
  regionProfile: async () => ({ actor: visitor, variables: { id: '76' } }),
  regionSettings: async () => ({ actor: administrator, variables: { regionCode: '76' } }),
  regionProfileVersions: async () => ({ actor: administrator, variables: { regionCode: '76' } }),
  saveRegionProfile: async () => ({
    actor: administrator,
    variables: { input: { regionCode: '76', version: 1, settings: aTypedRegionSettings(), ...key() } },
  }),
  actorOf: async () => ({ actor: anActor({ roles: [Role.GATEWAY] }), variables: { tokens: {} } }),
};
