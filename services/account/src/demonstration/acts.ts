import { newId, Role } from '@balorg/common';
import { verifyRpps } from '../accounts/verify-rpps';
import { db } from '../db';
import { answerJoinRequest } from '../join-requests/answer-join-request';
import { JoinRequest } from '../join-requests/join-request.entity';
import { requestToJoinMailbox } from '../join-requests/request-to-join-mailbox';
import { addNote as writeNote } from '../mailbox-requests/add-note';
import { approveMailboxRequest } from '../mailbox-requests/approve-mailbox-request';
import { askForCorrection } from '../mailbox-requests/ask-for-correction';
import { claimMailboxRequest } from '../mailbox-requests/claim-mailbox-request';
import type { FormField } from '../mailbox-requests/correction.entity';
import { correctMailboxRequest } from '../mailbox-requests/correct-mailbox-request';
import { discardMyDraft } from '../mailbox-requests/discard-my-draft';
import type { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';
import { MailboxRequest } from '../mailbox-requests/mailbox-request.entity';
import { linkMyAccount } from '../mailbox-requests/link-account';
import { refuseMailboxRequest } from '../mailbox-requests/refuse-mailbox-request';
import { reopenMailboxRequest } from '../mailbox-requests/reopen-mailbox-request';
import { startMailboxRequest } from '../mailbox-requests/start-mailbox-request';
import { withdrawMailboxRequest } from '../mailbox-requests/withdraw-mailbox-request';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { closeMailbox } from '../mailboxes/close-mailbox';
import { proposeAddress } from '../mailboxes/propose-address';
import { suspendMailbox } from '../mailboxes/suspend-mailbox';
import { inviteMember } from '../members/invite-member';
import type { MemberRole } from '../members/member.entity';
import { GRADES_ADMINISTRATORS } from './people';
import { actorFor, type Act, type Told } from './story';

/** What the people of the demonstration do, each by the verb that the graph calls too. */

const reviewer = ({ accountOf }: Told, email: string) =>
  actorFor(accountOf(email), {
    roles: [Role.GRADES_ADMINISTRATOR],
    regions: [GRADES_ADMINISTRATORS[email] ?? ''],
  });

const requestOf = ({ requestId }: Told) =>
  db.getRepository(MailboxRequest).findOneByOrFail({ id: requestId });

/** A decision names the version that was read, and has a key of its own. */
async function decisionOn(told: Told) {
  const { id, version } = await requestOf(told);
  return { id, version, idempotencyKey: newId() };
}

const mailboxOf = ({ requestId }: Told) => db.getRepository(Mailbox).findOneByOrFail({ requestId });

async function changeOf(told: Told) {
  const { id, version, displayAddress } = await mailboxOf(told);
  return { id, version, address: displayAddress, idempotencyKey: newId() };
}

export const claim =
  (by: string): Act =>
  (told) =>
    claimMailboxRequest(reviewer(told, by), told.requestId);

/** The RPPS that the applicant declared is his: the reviewer found it in the national directory. */
export const verify =
  (by: string): Act =>
  async (told) => {
    const { linkedAccountId: id } = await requestOf(told);
    if (!id) throw new Error('nobody declared an RPPS here');
    await verifyRpps(reviewer(told, by), { id, idempotencyKey: newId() });
  };

export const approve =
  (by: string): Act =>
  async (told) => {
    const { localPart } = await proposeAddress(reviewer(told, by), told.requestId, null);
    await approveMailboxRequest(reviewer(told, by), { ...(await decisionOn(told)), localPart });
  };

export const refuse =
  (by: string, reason: string): Act =>
  async (told) =>
    refuseMailboxRequest(reviewer(told, by), { ...(await decisionOn(told)), reason });

export const ask =
  (by: string, reasons: Partial<Record<FormField, string>>): Act =>
  async (told) => {
    const corrections = Object.entries(reasons).map(([field, reason]) => ({ field, reason }));
    await askForCorrection(reviewer(told, by), { ...(await decisionOn(told)), corrections });
  };

export const correct =
  (values: Partial<MailboxRequestForm>): Act =>
  async (told) => {
    const { version, idempotencyKey } = await decisionOn(told);
    const form = Object.assign(told.form, values);
    await correctMailboxRequest(told.applicant, { version, form, idempotencyKey });
  };

export const withdraw: Act = async (told) => {
  const { version, idempotencyKey } = await decisionOn(told);
  await withdrawMailboxRequest(told.applicant, { version, idempotencyKey });
};

export const reopen =
  (by: string, reason: string): Act =>
  async (told) =>
    reopenMailboxRequest(reviewer(told, by), { ...(await decisionOn(told)), reason });

export const note =
  (by: string, text: string): Act =>
  (told) =>
    writeNote(reviewer(told, by), { requestId: told.requestId, text, idempotencyKey: newId() });

export const invite =
  (by: string, email: string, role: `${MemberRole}`): Act =>
  async (told) => {
    const { id: mailboxId } = await changeOf(told);
    const host = by in GRADES_ADMINISTRATORS ? reviewer(told, by) : actorFor(told.accountOf(by));
    await inviteMember(host, { mailboxId, email, role: role as MemberRole, idempotencyKey: newId() });
  };

/** Somebody else asks to open the mailbox, from a draft that is given up afterwards. */
export const askToJoin =
  (by: string, message: string): Act =>
  async (told) => {
    const { id: mailboxId, regionCode } = await mailboxOf(told);
    const account = actorFor(told.accountOf(by));
    const { id } = await startMailboxRequest(account, { regionCode });
    const writer = { ...account, draftId: id, roles: [...account.roles, Role.APPLICANT] };
    await linkMyAccount(writer);
    await requestToJoinMailbox(writer, { mailboxId, message, idempotencyKey: newId() });
    await discardMyDraft(account, id);
  };

export const refuseToJoin =
  (by: string, reason: string): Act =>
  async (told) => {
    const { id: mailboxId } = await mailboxOf(told);
    const { id } = await db.getRepository(JoinRequest).findOneByOrFail({ mailboxId, waits: true });
    await answerJoinRequest(actorFor(told.accountOf(by)), { id, reason, idempotencyKey: newId() });
  };

export const suspend =
  (by: string, reason: string): Act =>
  async (told) =>
    suspendMailbox(reviewer(told, by), { ...(await changeOf(told)), reason });

export const close =
  (by: string, reason: string): Act =>
  async (told) =>
    closeMailbox(reviewer(told, by), { ...(await changeOf(told)), reason });
