import {
  accountOpened,
  accountStatusChanged,
  codeNeeded,
  correctionAsked,
  joinAsked,
  joinEnded,
  joinRefused,
  joinReminded,
  mailboxBecameVisible,
  mailboxOpened,
  mailboxRequestEnded,
  mailboxRequestSubmitted,
  mailboxStatusChanged,
  memberAdded,
  memberChanged,
  memberInvited,
  memberRemoved,
  newId,
  passwordChanged,
  passwordResetAsked,
  rightChanged,
  trackingLinkAsked,
} from '@balorg/common';
import { aRecipient } from './factories';

const displayAddress = 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr';
const reason =
  'Le numéro FINESS désigne l’entité juridique <et non l’officine>.\nVoyez avec votre titulaire.';
const structure = { identifierType: 'FINESS', identifier: '810000331' };

const ofRequest = () => ({
  requestId: newId(),
  round: 1,
  reference: '76-26-000123',
  regionCode: '76',
  recipient: aRecipient(),
});
const ofMailbox = () => ({ mailboxId: newId(), regionCode: '76', displayAddress, recipient: aRecipient() });

const submitted = (cause: string) => ({
  ...ofRequest(),
  cause,
  decideBefore: '2026-03-03T16:30:00.000Z',
  trackingToken: 'kT9_w-4fQmZ2',
  description: 'Pharmacie du centre, 81000 Albi',
  contactEmail: 'pharmacie@example.org',
  phone: null,
  service: null,
  structure,
});
const ended = (outcome: string) => ({
  ...ofRequest(),
  outcome,
  reason: outcome === 'REFUSED' ? reason : null,
});
const opened = () => ({
  ...ofMailbox(),
  ...ofRequest(),
  address: displayAddress.toLowerCase(),
  description: 'Pharmacie du centre, 81000 Albi',
  service: null,
  phone: null,
  structure: { ...structure, name: null, postcode: null, town: null, departmentCode: null },
  professionKey: 'pharmacien',
  dematerialisation: true,
  visibleInDirectory: true,
  listeRouge: false,
  hasManager: true,
  publishBefore: '2026-03-06T09:05:00.000Z',
});
const moved = (status: string) => ({
  mailboxId: newId(),
  version: 3,
  regionCode: '76',
  displayAddress,
  status,
  reason: status === 'ACTIVE' ? null : reason,
  recipients: [aRecipient()],
});
const code = (purpose: string) => ({
  challengeId: newId(),
  purpose,
  regionCode: '76',
  code: '04827163',
  minutes: 10,
  recipient: aRecipient(),
});
const right = (change: string) => ({
  rightId: newId(),
  change,
  role: 'GRADES_ADMINISTRATOR',
  regionCode: '76',
  structure: null,
  recipient: aRecipient(),
});
const correction = () => ({
  ...ofRequest(),
  trackingToken: 'tok_en-1',
  corrections: [
    { field: 'identifier', reason },
    { field: 'phone', reason: 'Numéro incomplet.' },
  ],
  answerBefore: '2026-03-17T22:59:00.000Z',
});
const invited = () => ({
  ...ofMailbox(),
  invitationId: newId(),
  sending: 1,
  role: 'MEMBER',
  expiresAt: '2026-12-24T11:00:00.000Z',
  token: 'iN-v1te_0123',
});
const joining = () => ({
  joinRequestId: newId(),
  mailboxId: newId(),
  regionCode: '76',
  displayAddress,
  description: 'Pharmacie du centre, 81000 Albi',
});
const toJoin = (message: string | null) => ({
  ...joining(),
  message,
  asker: { name: 'Lou Martin', email: 'lou.martin@example.org' },
  recipients: [aRecipient()],
});
const waiting = { askedAt: '2026-03-02T08:30:00.000Z', answerBefore: '2026-03-17T08:30:00.000Z' };
const linkAsked = (trackingToken: string | null) => ({
  ...ofRequest(),
  askId: newId(),
  status: 'IN_REVIEW',
  trackingToken,
});
const accountMoved = (status: string) => ({
  changeId: newId(),
  regionCode: '76',
  status,
  reason: status === 'DISABLED' ? reason : null,
  recipient: aRecipient(),
});

/** At least one event for each mail that we write, ids made anew: `[type, content]`. */
export const sampleEvents = (): [type: string, content: object][] => [
  ...['SIGN_IN', 'LINK', 'VERIFY_EMAIL'].map((purpose): [string, object] => [codeNeeded.type, code(purpose)]),
  [
    passwordResetAsked.type,
    { resetId: newId(), token: 'uY3xq0Zk5vGm', minutes: 60, recipient: aRecipient() },
  ],
  [passwordChanged.type, { changeId: newId(), recipient: aRecipient() }],
  [accountOpened.type, { kind: 'PER', regionCode: '76', recipient: aRecipient() }],
  [accountOpened.type, { kind: 'INT', regionCode: null, recipient: aRecipient() }],
  [accountStatusChanged.type, accountMoved('DISABLED')],
  [accountStatusChanged.type, accountMoved('ACTIVE')],
  [rightChanged.type, right('ENTRUSTED')],
  [rightChanged.type, right('WITHDRAWN')],
  [mailboxRequestSubmitted.type, submitted('SUBMITTED')],
  [mailboxRequestSubmitted.type, submitted('CORRECTED')],
  [mailboxRequestSubmitted.type, submitted('REOPENED')],
  [trackingLinkAsked.type, linkAsked('tR4cK_-ing')],
  [trackingLinkAsked.type, linkAsked(null)],
  [correctionAsked.type, correction()],
  [mailboxRequestEnded.type, ended('REFUSED')],
  [mailboxRequestEnded.type, ended('WITHDRAWN')],
  [mailboxRequestEnded.type, ended('EXPIRED')],
  [mailboxOpened.type, opened()],
  [mailboxBecameVisible.type, { ...ofMailbox(), requestId: newId() }],
  [mailboxStatusChanged.type, moved('SUSPENDED')],
  [mailboxStatusChanged.type, moved('ACTIVE')],
  [mailboxStatusChanged.type, moved('CLOSED')],
  [memberAdded.type, { ...ofMailbox(), memberId: newId(), role: 'MANAGER' }],
  [memberChanged.type, { ...ofMailbox(), changeId: newId(), memberId: newId(), role: 'READER' }],
  [memberRemoved.type, { ...ofMailbox(), memberId: newId() }],
  [memberInvited.type, invited()],
  [joinAsked.type, toJoin(reason)],
  [joinAsked.type, toJoin(null)],
  [joinRefused.type, { ...joining(), reason, recipient: aRecipient() }],
  [joinRefused.type, { ...joining(), reason: null, recipient: aRecipient() }],
  [joinReminded.type, { ...toJoin(reason), ...waiting }],
  [joinEnded.type, { ...joining(), cause: 'UNANSWERED', recipient: aRecipient() }],
  [joinEnded.type, { ...joining(), cause: 'MAILBOX_CLOSED', recipient: aRecipient() }],
];
