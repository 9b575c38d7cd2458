import { anAccountHolder } from '@balorg/common/testing';
import { requestToJoinMailbox } from '../../src/join-requests/request-to-join-mailbox';
import { suspendMailbox } from '../../src/mailboxes/suspend-mailbox';
import { inviteMember } from '../../src/members/invite-member';
import { MemberRole } from '../../src/members/member.entity';
import { aManagedMailbox, aMember, anAccount, aWriter } from '../factories';
import { A_PAGE, administrator, EMAIL, key, type Operations, type Service } from './operation';

const ENDING = 'La pharmacie a cessé son activité.';

async function anInvitation(service: Service) {
  const { mailbox, manager } = await aManagedMailbox();
  const invitation = { mailboxId: mailbox.id, email: EMAIL, role: MemberRole.READER };
  const id = await inviteMember(manager.actor, { ...invitation, ...key() });
  const sent = (await service.announced()).find(({ type }) => type === 'account.member-invited');
  return { id, manager, token: sent?.content['token'] };
}

const overMember = async (own: object) => {
  const { mailbox, manager } = await aManagedMailbox();
  const { id } = await aMember(mailbox, MemberRole.READER);
  return { actor: manager.actor, variables: { input: { memberId: id, ...own, ...key() } } };
};

export const MAILBOXES: Operations = {
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
  joinRequests: async () => ({ actor: administrator, variables: { ...A_PAGE, sortField: 'ASKED_AT' } }),
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
  requestToJoinMailbox: async () => {
    const { id } = (await aManagedMailbox()).mailbox;
    return { actor: await aWriter(), variables: { input: { mailboxId: id, ...key() } } };
  },
  answerJoinRequest: async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const id = await requestToJoinMailbox(await aWriter(), { mailboxId: mailbox.id, ...key() });
    return { actor: manager.actor, variables: { input: { id, role: 'READER', ...key() } } };
  },
  changeMember: () => overMember({ role: 'MEMBER' }),
  removeMember: () => overMember({}),
  mailboxes: async () => ({
    actor: administrator,
    variables: { ...A_PAGE, sortField: 'DESCRIPTION' },
  }),
  mailbox: async () => ({ actor: administrator, variables: { id: (await aManagedMailbox()).mailbox.id } }),
};
