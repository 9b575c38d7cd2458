import { Role } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { approveMailboxRequest } from '../../src/mailbox-requests/approve-mailbox-request';
import { claimMailboxRequest } from '../../src/mailbox-requests/claim-mailbox-request';
import { refuseMailboxRequest } from '../../src/mailbox-requests/refuse-mailbox-request';
import { aForm, anAccount, aRequestToCorrect, aSubmittedRequest, aWriter } from '../factories';
import { A_PAGE, administrator, key, visitor, type Operations, type Service } from './operation';

const aDecision = async () => {
  const { id, version } = await aSubmittedRequest();
  return { id, version, ...key() };
};

async function anApprovedRequest() {
  const input = { ...(await aDecision()), localPart: 'Pharmacie.du.centre.81000.albi' };
  const { id, version } = await approveMailboxRequest(administrator, input);
  return { id, version, ...key() };
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

export const REQUESTS: Operations = {
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
  mailboxRequests: async () => ({
    actor: administrator,
    variables: { ...A_PAGE, sortField: 'DECIDE_BEFORE' },
  }),
  mailboxRequest: async () => ({ actor: administrator, variables: { id: (await aSubmittedRequest()).id } }),
  addressProposal: async () => ({
    actor: administrator,
    variables: { requestId: (await aSubmittedRequest()).id, localPart: 'Pharmacie.81000.albi' },
  }),
};
