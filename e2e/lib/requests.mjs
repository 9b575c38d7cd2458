import { randomUUID } from 'node:crypto';

const START = 'mutation ($input: StartMailboxRequestInput!) { startMailboxRequest(input: $input) { id } }';
const LINK = 'mutation { linkMyAccount { linkedAccountEmail } }';
const SUBMIT =
  'mutation ($input: SubmitMailboxRequestInput!) { submitMailboxRequest(input: $input) { reference } }';
const TRACK = '{ requestTracking { status displayAddress publicationStatus } }';
const FIND = `query ($filter: MailboxRequestFilter) {
  mailboxRequests(filter: $filter) { items { id version reference status } }
}`;
const APPROVE = `mutation ($input: ApproveMailboxRequestInput!) {
  approveMailboxRequest(input: $input) { id status decidedBy { id } mailbox { id displayAddress } }
}`;
const REVIEW = `query ($id: ID!) { mailboxRequest(id: $id) {
  status round decidedBy { id } history { action result }
  mailbox { displayAddress publicationStatus publication { status attempts lastAnswer track { status answer } } }
} }`;

/** Begins a draft in this browser, with the signed-in account as the mailbox's first manager. */
export async function beginDraft(applicant, regionCode = '76') {
  await applicant.ask(START, { input: { regionCode } });
  await applicant.ask(LINK);
}

/** "Je valide". @returns the reference */
export async function submit(applicant, form, idempotencyKey = randomUUID()) {
  const { submitMailboxRequest } = await applicant.ask(SUBMIT, { input: { form, idempotencyKey } });
  return submitMailboxRequest.reference;
}

/** What the applicant reads of his request. */
export const track = async (applicant) => (await applicant.ask(TRACK)).requestTracking;

/** The requests that a reviewer's typed search finds. */
export async function search(reviewer, q) {
  const { mailboxRequests } = await reviewer.ask(FIND, { filter: { q } });
  return mailboxRequests.items;
}

/** The request with this reference, as the reviewer's queue has it. */
export async function find(reviewer, reference) {
  const [request] = await search(reviewer, reference);
  if (request?.reference !== reference) throw new Error(`The queue does not have ${reference}`);
  return request;
}

/** Approves with this local part. @returns the request as it stands */
export async function approve(reviewer, { id, version }, localPart, idempotencyKey = randomUUID()) {
  const input = { id, version, localPart, idempotencyKey };
  return (await reviewer.ask(APPROVE, { input })).approveMailboxRequest;
}

/** Everything that the review page says of a request, its publication included. */
export const review = async (reviewer, id) => (await reviewer.ask(REVIEW, { id })).mailboxRequest;
