/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// Written by `npm run graph`.
export type TypedDocumentString<Result, Variables> = string & {
  readonly __types?: (variables: Variables) => Result;
};
export type AccountActInput = {
  id: string;
  idempotencyKey: string;
};

export type AccountAction =
  | 'VERIFY_RPPS'
  | 'DISABLE'
  | 'ENABLE';

export type AccountFilter = {
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  kind?: Array<AccountKind> | null | undefined;
  status?: Array<AccountStatus> | null | undefined;
  rppsStatus?: Array<RppsStatus> | null | undefined;
  administrators?: boolean | null | undefined;
};

export type AccountKind =
  | 'PER'
  | 'INT';

export type AccountSort =
  | 'FAMILY_NAME'
  | 'CREATED_AT';

export type AccountStatus =
  | 'UNPROVEN'
  | 'ACTIVE'
  | 'DISABLED';

export type AddNoteInput = {
  requestId: string;
  text: string;
  idempotencyKey: string;
};

export type AddressProblem =
  | 'NAME_MISSING'
  | 'POSTCODE_MISSING'
  | 'TOWN_MISSING'
  | 'CHARACTER'
  | 'SHAPE'
  | 'TOO_LONG'
  | 'RESERVED'
  | 'NO_DOMAIN'
  | 'TAKEN';

export type AddressSource =
  | 'NAME'
  | 'POSTCODE'
  | 'TOWN';

export type AnswerJoinRequestInput = {
  id: string;
  role?: MemberRole | null | undefined;
  reason?: string | null | undefined;
  idempotencyKey: string;
};

export type ApproveMailboxRequestInput = {
  id: string;
  version: number;
  localPart: string;
  idempotencyKey: string;
};

export type AskForCorrectionInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  corrections: Array<CorrectionInput>;
};

export type AuditEntryFilter = {
  ids?: Array<string> | null | undefined;
  subjectId?: string | null | undefined;
  subjectType?: string | null | undefined;
  actorId?: string | null | undefined;
  action?: string | null | undefined;
  result?: AuditResult | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type AuditResult =
  | 'DONE'
  | 'REFUSED';

export type ChallengePurpose =
  | 'SIGN_IN'
  | 'LINK'
  | 'VERIFY_EMAIL';

export type ChangeMemberInput = {
  memberId: string;
  idempotencyKey: string;
  role: MemberRole;
};

export type ChangePasswordInput = {
  currentPassword: string;
  password: string;
};

export type CloseMailboxInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  reason: string;
  address: string;
};

export type CodeSending =
  | 'QUEUED'
  | 'ACCEPTED'
  | 'REFUSED';

export type CorrectionInput = {
  field: string;
  reason: string;
};

export type CorrectMailboxRequestInput = {
  version: number;
  idempotencyKey: string;
  form: MailboxRequestForm;
};

export type CreateAccountInput = {
  kind: AccountKind;
  regionCode: string;
  email: string;
  password: string;
  familyName: string;
  givenName: string;
  professionKey: string;
  rpps?: string | null | undefined;
};

export type DecisionInput = {
  id: string;
  version: number;
  idempotencyKey: string;
};

export type DisableAccountInput = {
  id: string;
  idempotencyKey: string;
  reason: string;
};

export type DropReason =
  | 'REPEATED'
  | 'TOO_LONG'
  | 'CHARACTER';

export type DuplicateReason =
  | 'SAME_STRUCTURE_AND_SERVICE'
  | 'SAME_PHONE'
  | 'SAME_CONTACT_MAIL'
  | 'NEAR_DESCRIPTION';

export type EndMailboxInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  reason: string;
};

export type EntrustRightInput = {
  email: string;
  role: Role;
  regionCode?: string | null | undefined;
  identifierType?: StructureIdentifierType | null | undefined;
  identifier?: string | null | undefined;
  idempotencyKey: string;
};

export type EvidenceVerdict =
  | 'SAME'
  | 'DIFFERS'
  | 'NOT_FOUND'
  | 'UNAVAILABLE';

export type InvitationFilter = {
  ids?: Array<string> | null | undefined;
  mailboxId?: string | null | undefined;
  q?: string | null | undefined;
  status?: InvitationStatus | null | undefined;
};

export type InvitationSort =
  | 'SENT_AT';

export type InvitationStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'REVOKED'
  | 'EXPIRED';

export type InviteMemberInput = {
  mailboxId: string;
  email: string;
  role: MemberRole;
  idempotencyKey: string;
};

export type JoinRequestFilter = {
  ids?: Array<string> | null | undefined;
  mailboxId?: string | null | undefined;
  q?: string | null | undefined;
  status?: JoinRequestStatus | null | undefined;
};

export type JoinRequestSort =
  | 'ASKED_AT';

export type JoinRequestStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'ENDED'
  | 'EXPIRED';

export type MailboxAction =
  | 'UPDATE'
  | 'SUSPEND'
  | 'REACTIVATE'
  | 'CLOSE';

export type MailboxFilter = {
  ids?: Array<string> | null | undefined;
  regionCode?: string | null | undefined;
  status?: Array<MailboxStatus> | null | undefined;
  publicationStatus?: Array<PublicationStatus> | null | undefined;
  identifier?: string | null | undefined;
  q?: string | null | undefined;
};

export type MailboxRequestFilter = {
  ids?: Array<string> | null | undefined;
  status?: Array<MailboxRequestStatus> | null | undefined;
  regionCode?: string | null | undefined;
  q?: string | null | undefined;
  identifier?: string | null | undefined;
  professionKey?: string | null | undefined;
  assigneeId?: string | null | undefined;
  unassigned?: boolean | null | undefined;
  duplicate?: boolean | null | undefined;
  dueBefore?: string | null | undefined;
};

export type MailboxRequestForm = {
  contactEmail?: string | null | undefined;
  description?: string | null | undefined;
  identifierType?: StructureIdentifierType | null | undefined;
  identifier?: string | null | undefined;
  address?: string | null | undefined;
  town?: string | null | undefined;
  postcode?: string | null | undefined;
  departmentCode?: string | null | undefined;
  socialName?: string | null | undefined;
  service?: string | null | undefined;
  phone?: string | null | undefined;
  secondPhone?: string | null | undefined;
  managerFamilyName?: string | null | undefined;
  managerGivenName?: string | null | undefined;
  managerProfessionKey?: string | null | undefined;
  managerRpps?: string | null | undefined;
  regionCode?: string | null | undefined;
  dematerialisation?: boolean | null | undefined;
  visibleInDirectory?: boolean | null | undefined;
  listeRouge?: boolean | null | undefined;
};

export type MailboxRequestSort =
  | 'DECIDE_BEFORE'
  | 'SUBMITTED_AT'
  | 'REFERENCE';

export type MailboxRequestStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'CORRECTION_ASKED'
  | 'APPROVED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export type MailboxSort =
  | 'DESCRIPTION'
  | 'OPENED_AT';

export type MailboxStatus =
  | 'OPENING'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'CLOSED';

export type MailFilter = {
  requestId?: string | null | undefined;
  mailboxId?: string | null | undefined;
  status?: MailStatus | null | undefined;
  /** A part of the recipient’s address or of the subject. */
  q?: string | null | undefined;
};

export type MailKind =
  | 'SIGN_IN_CODE'
  | 'LINK_CODE'
  | 'EMAIL_CODE'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED'
  | 'ACCOUNT_OPENED'
  | 'ACCOUNT_DISABLED'
  | 'ACCOUNT_ENABLED'
  | 'RIGHT_ENTRUSTED'
  | 'RIGHT_WITHDRAWN'
  | 'REQUEST_RECEIVED'
  | 'REQUEST_REOPENED'
  | 'TRACKING_LINK'
  | 'CORRECTION_ASKED'
  | 'REQUEST_REFUSED'
  | 'REQUEST_WITHDRAWN'
  | 'REQUEST_EXPIRED'
  | 'MAILBOX_OPENED'
  | 'MAILBOX_VISIBLE'
  | 'MAILBOX_SUSPENDED'
  | 'MAILBOX_REACTIVATED'
  | 'MAILBOX_CLOSED'
  | 'MEMBER_ADDED'
  | 'MEMBER_CHANGED'
  | 'MEMBER_REMOVED'
  | 'MEMBER_INVITED'
  | 'JOIN_ASKED'
  | 'JOIN_REMINDED'
  | 'JOIN_REFUSED'
  | 'JOIN_ENDED';

export type MailStatus =
  | 'QUEUED'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'GIVEN_UP';

export type MemberFilter = {
  ids?: Array<string> | null | undefined;
  mailboxId?: string | null | undefined;
  q?: string | null | undefined;
  role?: MemberRole | null | undefined;
};

export type MemberRole =
  | 'MANAGER'
  | 'DEPUTY'
  | 'MEMBER'
  | 'READER';

export type MemberSort =
  | 'ADDED_AT'
  | 'LAST_ACCESS_AT';

export type ProfessionDomainInput = {
  professionKey: string;
  domain: string;
};

export type PublicationAction =
  | 'PUBLISH'
  | 'RETRY'
  | 'WITHDRAW'
  | 'EXPORT'
  | 'CONFIRM';

export type PublicationChannel =
  | 'FHIR'
  | 'FILE';

export type PublicationFilter = {
  status?: Array<PublicationStatus> | null | undefined;
  regionCode?: string | null | undefined;
  late?: boolean | null | undefined;
  channel?: PublicationChannel | null | undefined;
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
};

export type PublicationSort =
  | 'PUBLISH_BEFORE'
  | 'CHANGED_AT';

export type PublicationStatus =
  | 'TO_SEND'
  | 'SENT'
  | 'CONFIRMED'
  | 'VISIBLE'
  | 'REFUSED'
  | 'TO_WITHDRAW'
  | 'WITHDRAWN'
  | 'WITHHELD';

export type ReactivateMailboxInput = {
  id: string;
  version: number;
  idempotencyKey: string;
};

export type RefuseMailboxRequestInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  reason: string;
};

export type RegionSettingsInput = {
  open: boolean;
  gradesName: string;
  serviceDesk: ServiceDeskInput;
  connectionRequestUrl: string;
  serviceHours: Array<ServiceDayInput>;
  decisionHours: number;
  publicationHours: number;
  correctionDays: number;
  cancelWindowMinutes: number;
  publishesOnApproval: boolean;
  publicationChannel: PublicationChannel;
  domains: Array<ProfessionDomainInput>;
  otherDomain?: string | null | undefined;
};

export type RegisterVerdict =
  | 'FOUND'
  | 'CLOSED'
  | 'LEGAL_ENTITY'
  | 'NOT_FOUND';

export type RemoveMemberInput = {
  memberId: string;
  idempotencyKey: string;
};

export type ReopenMailboxRequestInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  reason: string;
};

export type RequestAction =
  | 'CLAIM'
  | 'RELEASE'
  | 'APPROVE'
  | 'REFUSE'
  | 'ASK_FOR_CORRECTION'
  | 'CANCEL_APPROVAL'
  | 'REOPEN'
  | 'ADD_NOTE';

export type RequestToJoinMailboxInput = {
  mailboxId: string;
  message?: string | null | undefined;
  idempotencyKey: string;
};

export type ResendMailInput = {
  id: string;
  /** The corrected address; without it, the same one. */
  email?: string | null | undefined;
  idempotencyKey: string;
};

export type ResetPasswordInput = {
  token: string;
  password: string;
};

export type RightFilter = {
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  role?: Role | null | undefined;
  regionCode?: string | null | undefined;
  identifier?: string | null | undefined;
};

export type Role =
  | 'ANYONE'
  | 'APPLICANT'
  | 'ACCOUNT_HOLDER'
  | 'STRUCTURE_ADMINISTRATOR'
  | 'GRADES_ADMINISTRATOR'
  | 'OPERATOR'
  | 'GATEWAY';

export type RppsStatus =
  | 'NONE'
  | 'DECLARED'
  | 'VERIFIED';

export type SaveRegionProfileInput = {
  regionCode: string;
  version: number;
  settings: RegionSettingsInput;
  idempotencyKey: string;
};

export type SendTrackingLinkInput = {
  reference: string;
  email: string;
};

export type ServiceDayInput = {
  day: number;
  opens: string;
  closes: string;
};

export type ServiceDeskInput = {
  url: string;
  phone: string;
  phonePrice: string;
  hours: string;
};

export type SignInInput = {
  email: string;
  password: string;
  purpose?: ChallengePurpose;
};

export type SimilarMailboxesInput = {
  regionCode: string;
  identifierType?: StructureIdentifierType | null | undefined;
  identifier?: string | null | undefined;
  service?: string | null | undefined;
  phone?: string | null | undefined;
  contactEmail?: string | null | undefined;
  description: string;
};

export type SortOrder =
  | 'ASC'
  | 'DESC';

export type StartMailboxRequestInput = {
  regionCode: string;
};

export type StructureFilter = {
  q?: string | null | undefined;
  postcode?: string | null | undefined;
  departmentCode?: string | null | undefined;
  kind?: StructureKind | null | undefined;
  ids?: Array<string> | null | undefined;
};

export type StructureIdentifierType =
  | 'FINESS'
  | 'SIREN'
  | 'SIRET';

export type StructureKind =
  | 'EG'
  | 'EJ';

export type SubmitMailboxRequestInput = {
  form: MailboxRequestForm;
  withoutAccount?: boolean;
  idempotencyKey: string;
};

export type TrackedInput = {
  version: number;
  idempotencyKey: string;
};

export type UpdateMailboxInput = {
  id: string;
  version: number;
  idempotencyKey: string;
  description: string;
  service?: string | null | undefined;
  phone?: string | null | undefined;
  managerFamilyName: string;
  managerGivenName: string;
  managerRpps?: string | null | undefined;
  dematerialisation: boolean;
  visibleInDirectory: boolean;
  listeRouge: boolean;
};

export type VerifyCodeInput = {
  code: string;
};

export type WithdrawRightInput = {
  id: string;
  idempotencyKey: string;
};

export type PendingChallengeFragment = { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string };

export type SiteMeQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteMeQuery = { me: { regionCode: string | null, roles: Array<Role>, account: { id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus }, mailboxes: Array<{ id: string, displayAddress: string, description: string, role: MemberRole, waitingToJoin: number }>, suspendedMailboxes: Array<{ id: string, displayAddress: string, description: string, statusChangedAt: string | null, statusReason: string | null }>, currentMailbox: { id: string, displayAddress: string, regionCode: string } | null } | null };

export type SiteChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteChallengeQuery = { challenge: { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string } | null };

export type SiteProfessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteProfessionsQuery = { professions: Array<{ key: string, label: string }> };

export type SiteCreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type SiteCreateAccountMutation = { createAccount: { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string } };

export type SiteSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SiteSignInMutation = { signIn: { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string } };

export type SiteVerifyCodeMutationVariables = Exact<{
  input: VerifyCodeInput;
}>;


export type SiteVerifyCodeMutation = { verifyCode: { purpose: ChallengePurpose, me: { account: { id: string } } | null } };

export type SiteResendCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type SiteResendCodeMutation = { resendCode: { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string } };

export type SiteSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SiteSignOutMutation = { signOut: boolean };

export type SiteSwitchMailboxMutationVariables = Exact<{
  mailboxId?: string | null | undefined;
}>;


export type SiteSwitchMailboxMutation = { switchMailbox: { account: { id: string } } };

export type SiteRequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type SiteRequestPasswordResetMutation = { requestPasswordReset: boolean };

export type SiteResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type SiteResetPasswordMutation = { resetPassword: boolean };

export type SiteChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type SiteChangePasswordMutation = { changePassword: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { sessions: Array<{ id: string, device: string | null, startedAt: string, lastSeenAt: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type AccountRowFragment = { id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string };

export type AccountFileFragment = { allowedActions: Array<AccountAction>, id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string, rights: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }>, memberships: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } }> };

export type AccountListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: AccountSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: AccountFilter | null | undefined;
}>;


export type AccountListQuery = { accounts: { total: number, items: Array<{ id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string }> } };

export type AccountFileQueryVariables = Exact<{
  id: string;
}>;


export type AccountFileQuery = { account: { allowedActions: Array<AccountAction>, id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string, rights: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }>, memberships: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } }> } | null };

export type AccountHistoryQueryVariables = Exact<{
  id: string;
}>;


export type AccountHistoryQuery = { auditEntries: { items: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }> } };

export type VerifyRppsMutationVariables = Exact<{
  input: AccountActInput;
}>;


export type VerifyRppsMutation = { verifyRpps: { allowedActions: Array<AccountAction>, id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string, rights: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }>, memberships: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { allowedActions: Array<AccountAction>, id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string, rights: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }>, memberships: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } }> } };

export type EnableAccountMutationVariables = Exact<{
  input: AccountActInput;
}>;


export type EnableAccountMutation = { enableAccount: { allowedActions: Array<AccountAction>, id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus, status: AccountStatus, regionCode: string | null, createdAt: string, rights: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }>, memberships: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } }> } };

export type RightRowFragment = { id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } };

export type AdministratorListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: RightFilter | null | undefined;
}>;


export type AdministratorListQuery = { administrators: { total: number, items: Array<{ id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } }> } };

export type EntrustRightMutationVariables = Exact<{
  input: EntrustRightInput;
}>;


export type EntrustRightMutation = { entrustRight: { id: string, role: Role, regionCode: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, givenAt: string, canWithdraw: boolean, account: { id: string, email: string, familyName: string, givenName: string } } };

export type WithdrawRightMutationVariables = Exact<{
  input: WithdrawRightInput;
}>;


export type WithdrawRightMutation = { withdrawRight: boolean };

export type AuditRowFragment = { id: string, sequence: number, at: string, actorKind: string, action: string, subjectType: string, subjectId: string, regionCode: string | null, result: string, actor: { id: string, givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> };

export type AuditListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { total: number, items: Array<{ id: string, sequence: number, at: string, actorKind: string, action: string, subjectType: string, subjectId: string, regionCode: string | null, result: string, actor: { id: string, givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { entries: number, intact: boolean, brokenAt: number | null, checkedAt: string } };

export type DeadDeliveryRowFragment = { id: string, sender: string, subscriber: string, type: string, recordedAt: string };

export type DeadDeliveryListQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadDeliveryListQuery = { accountDeadDeliveries: Array<{ id: string, sender: string, subscriber: string, type: string, recordedAt: string }>, directoryDeadDeliveries: Array<{ id: string, sender: string, subscriber: string, type: string, recordedAt: string }>, notificationDeadDeliveries: Array<{ id: string, sender: string, subscriber: string, type: string, recordedAt: string }> };

export type RetryAccountDeliveryMutationVariables = Exact<{
  id: string;
}>;


export type RetryAccountDeliveryMutation = { retryAccountDelivery: boolean };

export type RetryDirectoryDeliveryMutationVariables = Exact<{
  id: string;
}>;


export type RetryDirectoryDeliveryMutation = { retryDirectoryDelivery: boolean };

export type RetryNotificationDeliveryMutationVariables = Exact<{
  id: string;
}>;


export type RetryNotificationDeliveryMutation = { retryNotificationDelivery: boolean };

export type MailboxRequestEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type MailboxRequestEvidenceQuery = { mailboxRequest: { id: string, evidence: Array<{ field: string, typed: string | null, found: string | null, source: string, sourceDate: string | null, closedOn: string | null, verdict: EvidenceVerdict }> | null, duplicates: Array<{ reason: DuplicateReason, mailboxId: string | null, requestId: string | null, address: string | null, description: string }> | null } | null };

export type MailboxRequestNotesQueryVariables = Exact<{
  id: string;
}>;


export type MailboxRequestNotesQuery = { mailboxRequest: { id: string, notes: Array<{ id: string, text: string, at: string, author: { givenName: string, familyName: string } | null }> } | null };

export type CorrectionDaysQueryVariables = Exact<{
  regionCode: string;
}>;


export type CorrectionDaysQuery = { regionSettings: { version: number, correctionDays: number } };

export type AddressRehearsalQueryVariables = Exact<{
  requestId: string;
  localPart?: string | null | undefined;
}>;


export type AddressRehearsalQuery = { addressProposal: { localPart: string, domain: string | null, address: string, nearby: Array<string>, problem: AddressProblem | null, parts: Array<{ source: AddressSource, typed: string, kept: string, dropped: Array<{ text: string, reason: DropReason }> }> } };

export type ClaimMailboxRequestMutationVariables = Exact<{
  id: string;
}>;


export type ClaimMailboxRequestMutation = { claimMailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type ReleaseMailboxRequestMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseMailboxRequestMutation = { releaseMailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type ApproveMailboxRequestMutationVariables = Exact<{
  input: ApproveMailboxRequestInput;
}>;


export type ApproveMailboxRequestMutation = { approveMailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type RefuseMailboxRequestMutationVariables = Exact<{
  input: RefuseMailboxRequestInput;
}>;


export type RefuseMailboxRequestMutation = { refuseMailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type CancelApprovalMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type CancelApprovalMutation = { cancelApproval: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type AskForCorrectionMutationVariables = Exact<{
  input: AskForCorrectionInput;
}>;


export type AskForCorrectionMutation = { askForCorrection: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type ReopenMailboxRequestMutationVariables = Exact<{
  input: ReopenMailboxRequestInput;
}>;


export type ReopenMailboxRequestMutation = { reopenMailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { id: string } };

export type MailboxRequestRowFragment = { id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, assignee: { id: string, givenName: string, familyName: string } | null, corrections: Array<{ id: string, round: number, answerBefore: string, answeredAt: string | null }> };

export type MailboxRequestFileFragment = { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null };

export type MailboxRequestListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: MailboxRequestSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: MailboxRequestFilter | null | undefined;
}>;


export type MailboxRequestListQuery = { mailboxRequests: { total: number, items: Array<{ id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, assignee: { id: string, givenName: string, familyName: string } | null, corrections: Array<{ id: string, round: number, answerBefore: string, answeredAt: string | null }> }> } };

export type MailboxRequestCountQueryVariables = Exact<{
  filter?: MailboxRequestFilter | null | undefined;
}>;


export type MailboxRequestCountQuery = { mailboxRequests: { total: number } };

export type MailboxRequestFileQueryVariables = Exact<{
  id: string;
}>;


export type MailboxRequestFileQuery = { mailboxRequest: { contactEmail: string | null, address: string | null, postcode: string | null, town: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerRpps: string | null, managerDiffersFromAccount: boolean, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean, refusalReason: string | null, reopeningReason: string | null, allowedActions: Array<RequestAction>, id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, corrections: Array<{ id: string, round: number, askedAt: string, answerBefore: string, answeredAt: string | null, askedBy: { givenName: string, familyName: string } | null, lines: Array<{ field: string, reason: string, before: string | null, after: string | null }> }>, linkedAccount: { id: string, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus } | null, decidedBy: { id: string, givenName: string, familyName: string } | null, mailbox: { id: string, displayAddress: string } | null, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }>, assignee: { id: string, givenName: string, familyName: string } | null } | null };

export type JoinRequestFileFragment = { id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } };

export type MailboxRowFragment = { id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null };

export type MailboxFileFragment = { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> };

export type MailboxListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: MailboxSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: MailboxFilter | null | undefined;
}>;


export type MailboxListQuery = { mailboxes: { total: number, items: Array<{ id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null }> } };

export type MailboxFileQueryVariables = Exact<{
  id: string;
}>;


export type MailboxFileQuery = { mailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } | null };

export type MailboxPublicationQueryVariables = Exact<{
  id: string;
}>;


export type MailboxPublicationQuery = { mailbox: { id: string, publication: { requestId: string, lastAnswerRaw: string | null, sentAt: string | null, confirmedAt: string | null, id: string, mailboxId: string, address: string, description: string, status: PublicationStatus, channel: PublicationChannel | null, held: boolean, regionCode: string, publishBefore: string, late: boolean, lastAnswer: string | null, attempts: number, nextAttemptAt: string | null, visibleAt: string | null, allowedActions: Array<PublicationAction>, track: Array<{ at: string, status: PublicationStatus, answer: string, raw: string | null, by: { givenName: string, familyName: string } | null }> } | null } | null };

export type MailboxHistoryQueryVariables = Exact<{
  id: string;
}>;


export type MailboxHistoryQuery = { mailbox: { id: string, history: Array<{ id: string, at: string, actorKind: string, action: string, result: string, actor: { givenName: string, familyName: string } | null, details: Array<{ name: string, value: string }> }> } | null };

export type UpdateMailboxMutationVariables = Exact<{
  input: UpdateMailboxInput;
}>;


export type UpdateMailboxMutation = { updateMailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type SuspendMailboxMutationVariables = Exact<{
  input: EndMailboxInput;
}>;


export type SuspendMailboxMutation = { suspendMailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type ReactivateMailboxMutationVariables = Exact<{
  input: ReactivateMailboxInput;
}>;


export type ReactivateMailboxMutation = { reactivateMailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type CloseMailboxMutationVariables = Exact<{
  input: CloseMailboxInput;
}>;


export type CloseMailboxMutation = { closeMailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { mailbox: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> }, added: { id: string } | null } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type ChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type ChangeMemberMutation = { changeMember: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { version: number, statusReason: string | null, statusChangedAt: string | null, publicationStatusAt: string | null, requestId: string, phone: string | null, postcode: string | null, town: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, assignableRoles: Array<MemberRole>, allowedActions: Array<MailboxAction>, id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, email: string, givenName: string, familyName: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } | null };

export type ResendInvitationMutationVariables = Exact<{
  id: string;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string } };

export type AnswerJoinRequestMutationVariables = Exact<{
  input: AnswerJoinRequestInput;
}>;


export type AnswerJoinRequestMutation = { answerJoinRequest: { id: string } };

export type MailRowFragment = { id: string, kind: MailKind, subject: string, recipientEmail: string, status: MailStatus, sentAt: string, acceptedAt: string | null, lastAnswer: string | null, nextAttemptAt: string | null, repeats: string | null, requestId: string | null, mailboxId: string | null };

export type MailFileFragment = { relayReply: string | null, text: string, html: string, id: string, kind: MailKind, subject: string, recipientEmail: string, status: MailStatus, sentAt: string, acceptedAt: string | null, lastAnswer: string | null, nextAttemptAt: string | null, repeats: string | null, requestId: string | null, mailboxId: string | null };

export type MailListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type MailListQuery = { mails: { total: number, items: Array<{ id: string, kind: MailKind, subject: string, recipientEmail: string, status: MailStatus, sentAt: string, acceptedAt: string | null, lastAnswer: string | null, nextAttemptAt: string | null, repeats: string | null, requestId: string | null, mailboxId: string | null }> } };

export type MailFileQueryVariables = Exact<{
  id: string;
}>;


export type MailFileQuery = { mail: { relayReply: string | null, text: string, html: string, id: string, kind: MailKind, subject: string, recipientEmail: string, status: MailStatus, sentAt: string, acceptedAt: string | null, lastAnswer: string | null, nextAttemptAt: string | null, repeats: string | null, requestId: string | null, mailboxId: string | null } | null };

export type ResendMailMutationVariables = Exact<{
  input: ResendMailInput;
}>;


export type ResendMailMutation = { resendMail: { relayReply: string | null, text: string, html: string, id: string, kind: MailKind, subject: string, recipientEmail: string, status: MailStatus, sentAt: string, acceptedAt: string | null, lastAnswer: string | null, nextAttemptAt: string | null, repeats: string | null, requestId: string | null, mailboxId: string | null } };

export type MemberRowFragment = { id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, givenName: string, familyName: string, email: string }, mailbox: { id: string, displayAddress: string, description: string } };

export type InvitationRowFragment = { id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } | null };

export type JoinRequestRowFragment = { id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus, assignableRoles: Array<MemberRole> } | null, account: { id: string, familyName: string, givenName: string, email: string } };

export type MemberListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: MemberSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: MemberFilter | null | undefined;
}>;


export type MemberListQuery = { members: { total: number, items: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, givenName: string, familyName: string, email: string }, mailbox: { id: string, displayAddress: string, description: string } }> } };

export type InvitationListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: InvitationSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: InvitationFilter | null | undefined;
}>;


export type InvitationListQuery = { invitations: { total: number, items: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus } | null }> } };

export type JoinRequestListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: JoinRequestSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: JoinRequestFilter | null | undefined;
}>;


export type JoinRequestListQuery = { joinRequests: { total: number, items: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, remindedAt: string | null, answerBefore: string, mailbox: { id: string, displayAddress: string, description: string, status: MailboxStatus, assignableRoles: Array<MemberRole> } | null, account: { id: string, familyName: string, givenName: string, email: string } }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { roles: Array<Role>, regions: Array<string>, account: { id: string, familyName: string, givenName: string, email: string }, structures: Array<{ identifierType: StructureIdentifierType, identifier: string }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PublicationRowFragment = { id: string, mailboxId: string, address: string, description: string, status: PublicationStatus, channel: PublicationChannel | null, held: boolean, regionCode: string, publishBefore: string, late: boolean, lastAnswer: string | null, attempts: number, nextAttemptAt: string | null, visibleAt: string | null, allowedActions: Array<PublicationAction> };

export type PublicationFileFragment = { requestId: string, lastAnswerRaw: string | null, sentAt: string | null, confirmedAt: string | null, id: string, mailboxId: string, address: string, description: string, status: PublicationStatus, channel: PublicationChannel | null, held: boolean, regionCode: string, publishBefore: string, late: boolean, lastAnswer: string | null, attempts: number, nextAttemptAt: string | null, visibleAt: string | null, allowedActions: Array<PublicationAction>, track: Array<{ at: string, status: PublicationStatus, answer: string, raw: string | null, by: { givenName: string, familyName: string } | null }> };

export type PublicationVerdictFragment = { id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null };

export type PublicationListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  sortField?: PublicationSort | null | undefined;
  sortOrder?: SortOrder | null | undefined;
  filter?: PublicationFilter | null | undefined;
}>;


export type PublicationListQuery = { publications: { total: number, items: Array<{ id: string, mailboxId: string, address: string, description: string, status: PublicationStatus, channel: PublicationChannel | null, held: boolean, regionCode: string, publishBefore: string, late: boolean, lastAnswer: string | null, attempts: number, nextAttemptAt: string | null, visibleAt: string | null, allowedActions: Array<PublicationAction> }> } };

export type PublicationFileQueryVariables = Exact<{
  id: string;
}>;


export type PublicationFileQuery = { publication: { requestId: string, lastAnswerRaw: string | null, sentAt: string | null, confirmedAt: string | null, id: string, mailboxId: string, address: string, description: string, status: PublicationStatus, channel: PublicationChannel | null, held: boolean, regionCode: string, publishBefore: string, late: boolean, lastAnswer: string | null, attempts: number, nextAttemptAt: string | null, visibleAt: string | null, allowedActions: Array<PublicationAction>, track: Array<{ at: string, status: PublicationStatus, answer: string, raw: string | null, by: { givenName: string, familyName: string } | null }> } | null };

export type PublishMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PublishMutation = { publish: Array<{ id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null }> };

export type RetryPublicationMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RetryPublicationMutation = { retryPublication: Array<{ id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null }> };

export type WithdrawPublicationMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: Array<{ id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null }> };

export type ConfirmPublicationMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ConfirmPublicationMutation = { confirmPublication: Array<{ id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null }> };

export type ExportPublicationsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExportPublicationsMutation = { exportPublications: { fileName: string, content: string, lineCount: number, outcomes: Array<{ id: string, code: string | null, publication: { id: string, address: string, status: PublicationStatus } | null }> } };

export type RegionSettingsFileFragment = { version: number, open: boolean, gradesName: string, connectionRequestUrl: string, decisionHours: number, publicationHours: number, correctionDays: number, cancelWindowMinutes: number, publishesOnApproval: boolean, publicationChannel: PublicationChannel, otherDomain: string | null, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, serviceHours: Array<{ day: number, opens: string, closes: string }>, domains: Array<{ professionKey: string, domain: string }> };

export type RegionListQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionListQuery = { regions: Array<{ code: string, name: string, open: boolean }> };

export type RegionSettingsFileQueryVariables = Exact<{
  regionCode: string;
}>;


export type RegionSettingsFileQuery = { regionProfile: { name: string } | null, regionSettings: { version: number, open: boolean, gradesName: string, connectionRequestUrl: string, decisionHours: number, publicationHours: number, correctionDays: number, cancelWindowMinutes: number, publishesOnApproval: boolean, publicationChannel: PublicationChannel, otherDomain: string | null, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, serviceHours: Array<{ day: number, opens: string, closes: string }>, domains: Array<{ professionKey: string, domain: string }> } };

export type RegionVersionsQueryVariables = Exact<{
  regionCode: string;
}>;


export type RegionVersionsQuery = { regionProfileVersions: Array<{ version: number, publishedAt: string, restoredFrom: number | null, publishedBy: { id: string, givenName: string, familyName: string } | null, settings: { version: number, open: boolean, gradesName: string, connectionRequestUrl: string, decisionHours: number, publicationHours: number, correctionDays: number, cancelWindowMinutes: number, publishesOnApproval: boolean, publicationChannel: PublicationChannel, otherDomain: string | null, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, serviceHours: Array<{ day: number, opens: string, closes: string }>, domains: Array<{ professionKey: string, domain: string }> } }> };

export type SaveRegionProfileMutationVariables = Exact<{
  input: SaveRegionProfileInput;
}>;


export type SaveRegionProfileMutation = { saveRegionProfile: { version: number, open: boolean, gradesName: string, connectionRequestUrl: string, decisionHours: number, publicationHours: number, correctionDays: number, cancelWindowMinutes: number, publishesOnApproval: boolean, publicationChannel: PublicationChannel, otherDomain: string | null, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, serviceHours: Array<{ day: number, opens: string, closes: string }>, domains: Array<{ professionKey: string, domain: string }> } };

export type RegionNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionNamesQuery = { regions: Array<{ code: string, name: string }> };

export type RegionProfileQueryVariables = Exact<{
  id: string;
}>;


export type RegionProfileQuery = { regionProfile: { regionCode: string, name: string, publishesOnApproval: boolean, cancelWindowMinutes: number, departments: Array<{ code: string, name: string }> } | null };

export type ProfessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfessionsQuery = { professions: Array<{ key: string, label: string }> };

export type StructureRowFragment = { id: string, kind: StructureKind, name: string | null, address: string | null, postcode: string | null, town: string | null, departmentCode: string | null, phone: string | null, siret: string | null, legalEntity: string | null, categoryLabel: string | null, openedOn: string | null, closedOn: string | null, fileDate: string };

export type StructureListQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  filter?: StructureFilter | null | undefined;
}>;


export type StructureListQuery = { structures: { total: number, items: Array<{ id: string, kind: StructureKind, name: string | null, address: string | null, postcode: string | null, town: string | null, departmentCode: string | null, phone: string | null, siret: string | null, legalEntity: string | null, categoryLabel: string | null, openedOn: string | null, closedOn: string | null, fileDate: string }> } };

export type StructureByNumberQueryVariables = Exact<{
  identifierType: StructureIdentifierType;
  identifier: string;
}>;


export type StructureByNumberQuery = { structure: { id: string, kind: StructureKind, name: string | null, address: string | null, postcode: string | null, town: string | null, departmentCode: string | null, phone: string | null, siret: string | null, legalEntity: string | null, categoryLabel: string | null, openedOn: string | null, closedOn: string | null, fileDate: string } | null };

export type StructureMailboxesQueryVariables = Exact<{
  identifier: string;
  perPage: number;
}>;


export type StructureMailboxesQuery = { mailboxes: { total: number, items: Array<{ id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, structureName: string | null, identifierType: StructureIdentifierType, identifier: string, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null }> } };

export type StructureRequestsQueryVariables = Exact<{
  identifier: string;
  perPage: number;
}>;


export type StructureRequestsQuery = { mailboxRequests: { total: number, items: Array<{ id: string, reference: string, round: number, version: number, status: MailboxRequestStatus, regionCode: string, description: string | null, service: string | null, socialName: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, departmentCode: string | null, managerProfessionKey: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, cancellableUntil: string | null, warnSoon: boolean, late: boolean, withoutAccount: boolean, claimedUntil: string | null, duplicateCount: number | null, registerVerdict: RegisterVerdict | null, publicationStatus: PublicationStatus | null, publishBefore: string | null, assignee: { id: string, givenName: string, familyName: string } | null, corrections: Array<{ id: string, round: number, answerBefore: string, answeredAt: string | null }> }> } };

export type SimilarMailboxesQueryVariables = Exact<{
  input: SimilarMailboxesInput;
}>;


export type SimilarMailboxesQuery = { similarMailboxes: Array<{ mailboxId: string, reason: DuplicateReason, address: string, description: string, structureName: string | null }> };

export type RequestToJoinMailboxMutationVariables = Exact<{
  input: RequestToJoinMailboxInput;
}>;


export type RequestToJoinMailboxMutation = { requestToJoinMailbox: { id: string, displayAddress: string } };

export type MyRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRequestsQuery = { myDrafts: Array<{ id: string, regionCode: string, savedAt: string, form: { description: string | null } }>, myRequests: Array<{ id: string, reference: string, description: string | null, status: MailboxRequestStatus, submittedAt: string | null, decideBefore: string | null, displayAddress: string | null }>, myJoinRequests: Array<{ id: string, status: JoinRequestStatus, askedAt: string, remindedAt: string | null, answerBefore: string, answeredAt: string | null, refusalReason: string | null, description: string, displayAddress: string }> };

export type OpenMyRequestMutationVariables = Exact<{
  id: string;
}>;


export type OpenMyRequestMutation = { openMyRequest: { reference: string } };

export type ResumeMyDraftMutationVariables = Exact<{
  id: string;
}>;


export type ResumeMyDraftMutation = { resumeMyDraft: { id: string } };

export type DiscardMyDraftMutationVariables = Exact<{
  id: string;
}>;


export type DiscardMyDraftMutation = { discardMyDraft: boolean };

export type SiteRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteRegionsQuery = { regions: Array<{ code: string, name: string, open: boolean }> };

export type SiteRegionProfileQueryVariables = Exact<{
  code: string;
}>;


export type SiteRegionProfileQuery = { regionProfile: { regionCode: string, name: string, open: boolean, gradesName: string, connectionRequestUrl: string, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, departments: Array<{ code: string, name: string }> } | null };

export type DraftWithFormFragment = { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } };

export type FormValuesFragment = { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean };

export type MyDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDraftQuery = { myDraft: { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } | null };

export type FindStructureQueryVariables = Exact<{
  identifierType: StructureIdentifierType;
  identifier: string;
}>;


export type FindStructureQuery = { structure: { id: string, kind: StructureKind, identifier: string, name: string | null, address: string | null, town: string | null, postcode: string | null, departmentCode: string | null, phone: string | null, closedOn: string | null, fileDate: string } | null };

export type SearchStructuresQueryVariables = Exact<{
  q: string;
}>;


export type SearchStructuresQuery = { structures: { items: Array<{ id: string, kind: StructureKind, identifier: string, name: string | null, address: string | null, town: string | null, postcode: string | null, departmentCode: string | null, phone: string | null, closedOn: string | null, fileDate: string }> } };

export type RegisteredStructureFragment = { id: string, kind: StructureKind, identifier: string, name: string | null, address: string | null, town: string | null, postcode: string | null, departmentCode: string | null, phone: string | null, closedOn: string | null, fileDate: string };

export type FindCommunesQueryVariables = Exact<{
  postcode?: string | null | undefined;
  q?: string | null | undefined;
}>;


export type FindCommunesQuery = { communes: Array<{ code: string, name: string, postcodes: Array<string>, departmentCode: string }> };

export type StartMailboxRequestMutationVariables = Exact<{
  input: StartMailboxRequestInput;
}>;


export type StartMailboxRequestMutation = { startMailboxRequest: { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } };

export type SaveMailboxRequestDraftMutationVariables = Exact<{
  input: MailboxRequestForm;
}>;


export type SaveMailboxRequestDraftMutation = { saveMailboxRequestDraft: { id: string, savedAt: string } };

export type CheckMailboxRequestFormMutationVariables = Exact<{
  input: MailboxRequestForm;
}>;


export type CheckMailboxRequestFormMutation = { checkMailboxRequestForm: Array<{ field: string, code: string }> };

export type SubmitMailboxRequestMutationVariables = Exact<{
  input: SubmitMailboxRequestInput;
}>;


export type SubmitMailboxRequestMutation = { submitMailboxRequest: { reference: string } };

export type LinkMyAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type LinkMyAccountMutation = { linkMyAccount: { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } };

export type SpaceMailboxQueryVariables = Exact<{
  id: string;
}>;


export type SpaceMailboxQuery = { mailbox: { id: string, displayAddress: string, version: number, status: MailboxStatus, allowedActions: Array<MailboxAction>, regionCode: string, description: string, service: string | null, phone: string | null, identifierType: StructureIdentifierType, identifier: string, structureName: string | null, professionKey: string, managerFamilyName: string, managerGivenName: string, managerRpps: string | null, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, myRole: MemberRole | null, assignableRoles: Array<MemberRole>, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, familyName: string, givenName: string, email: string } }>, joinRequests: Array<{ id: string, status: JoinRequestStatus, message: string | null, askedAt: string, answerBefore: string, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } | null };

export type SpaceInviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type SpaceInviteMemberMutation = { inviteMember: { added: { id: string } | null, invitation: { id: string } | null } };

export type SpaceUpdateMailboxMutationVariables = Exact<{
  input: UpdateMailboxInput;
}>;


export type SpaceUpdateMailboxMutation = { updateMailbox: { id: string } };

export type SpaceResendInvitationMutationVariables = Exact<{
  id: string;
}>;


export type SpaceResendInvitationMutation = { resendInvitation: { id: string, expiresAt: string } };

export type SpaceRevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type SpaceRevokeInvitationMutation = { revokeInvitation: { id: string } };

export type SpaceAnswerJoinRequestMutationVariables = Exact<{
  input: AnswerJoinRequestInput;
}>;


export type SpaceAnswerJoinRequestMutation = { answerJoinRequest: { id: string } };

export type SpaceChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type SpaceChangeMemberMutation = { changeMember: { id: string } };

export type SpaceRemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type SpaceRemoveMemberMutation = { removeMember: { id: string } | null };

export type SpaceAcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type SpaceAcceptInvitationMutation = { acceptInvitation: { id: string, displayAddress: string } };

export type TrackFragment = { reference: string, status: MailboxRequestStatus, description: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, refusalReason: string | null, displayAddress: string | null, publishBefore: string | null, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, version: number, canWithdraw: boolean, regionCode: string, correction: { askedAt: string, answerBefore: string, lines: Array<{ field: string, reason: string }> } | null };

export type FollowedRequestQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowedRequestQuery = { requestTracking: { reference: string, status: MailboxRequestStatus, description: string | null, submittedAt: string | null, decideBefore: string | null, decidedAt: string | null, refusalReason: string | null, displayAddress: string | null, publishBefore: string | null, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, version: number, canWithdraw: boolean, regionCode: string, correction: { askedAt: string, answerBefore: string, lines: Array<{ field: string, reason: string }> } | null } | null };

export type FollowedCorrectionQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowedCorrectionQuery = { requestTracking: { reference: string, regionCode: string, version: number, correction: { answerBefore: string, lines: Array<{ field: string, reason: string }>, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } | null } | null };

export type CorrectMailboxRequestMutationVariables = Exact<{
  input: CorrectMailboxRequestInput;
}>;


export type CorrectMailboxRequestMutation = { correctMailboxRequest: { reference: string } };

export type SendTrackingLinkMutationVariables = Exact<{
  input: SendTrackingLinkInput;
}>;


export type SendTrackingLinkMutation = { sendTrackingLink: boolean };

export type OpenTrackingMutationVariables = Exact<{
  token: string;
}>;


export type OpenTrackingMutation = { openTracking: { reference: string } };

export type WithdrawMailboxRequestMutationVariables = Exact<{
  input: TrackedInput;
}>;


export type WithdrawMailboxRequestMutation = { withdrawMailboxRequest: { reference: string } };

export const SiteMeDocument =
  "query SiteMe {\n  me {\n    account {\n      id\n      kind\n      email\n      familyName\n      givenName\n      professionKey\n      rpps\n      rppsStatus\n    }\n    regionCode\n    roles\n    mailboxes {\n      id\n      displayAddress\n      description\n      role\n      waitingToJoin\n    }\n    suspendedMailboxes {\n      id\n      displayAddress\n      description\n      statusChangedAt\n      statusReason\n    }\n    currentMailbox {\n      id\n      displayAddress\n      regionCode\n    }\n  }\n}" as TypedDocumentString<SiteMeQuery, SiteMeQueryVariables>;
export const SiteChallengeDocument =
  "query SiteChallenge {\n  challenge {\n    ...PendingChallenge\n  }\n}\n\nfragment PendingChallenge on Challenge {\n  id\n  purpose\n  maskedEmail\n  sentAt\n  sending\n  expiresAt\n  resendAt\n}" as TypedDocumentString<SiteChallengeQuery, SiteChallengeQueryVariables>;
export const SiteProfessionsDocument =
  "query SiteProfessions {\n  professions {\n    key\n    label\n  }\n}" as TypedDocumentString<SiteProfessionsQuery, SiteProfessionsQueryVariables>;
export const SiteCreateAccountDocument =
  "mutation SiteCreateAccount($input: CreateAccountInput!) {\n  createAccount(input: $input) {\n    ...PendingChallenge\n  }\n}\n\nfragment PendingChallenge on Challenge {\n  id\n  purpose\n  maskedEmail\n  sentAt\n  sending\n  expiresAt\n  resendAt\n}" as TypedDocumentString<SiteCreateAccountMutation, SiteCreateAccountMutationVariables>;
export const SiteSignInDocument =
  "mutation SiteSignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...PendingChallenge\n  }\n}\n\nfragment PendingChallenge on Challenge {\n  id\n  purpose\n  maskedEmail\n  sentAt\n  sending\n  expiresAt\n  resendAt\n}" as TypedDocumentString<SiteSignInMutation, SiteSignInMutationVariables>;
export const SiteVerifyCodeDocument =
  "mutation SiteVerifyCode($input: VerifyCodeInput!) {\n  verifyCode(input: $input) {\n    purpose\n    me {\n      account {\n        id\n      }\n    }\n  }\n}" as TypedDocumentString<SiteVerifyCodeMutation, SiteVerifyCodeMutationVariables>;
export const SiteResendCodeDocument =
  "mutation SiteResendCode {\n  resendCode {\n    ...PendingChallenge\n  }\n}\n\nfragment PendingChallenge on Challenge {\n  id\n  purpose\n  maskedEmail\n  sentAt\n  sending\n  expiresAt\n  resendAt\n}" as TypedDocumentString<SiteResendCodeMutation, SiteResendCodeMutationVariables>;
export const SiteSignOutDocument =
  "mutation SiteSignOut {\n  signOut\n}" as TypedDocumentString<SiteSignOutMutation, SiteSignOutMutationVariables>;
export const SiteSwitchMailboxDocument =
  "mutation SiteSwitchMailbox($mailboxId: ID) {\n  switchMailbox(mailboxId: $mailboxId) {\n    account {\n      id\n    }\n  }\n}" as TypedDocumentString<SiteSwitchMailboxMutation, SiteSwitchMailboxMutationVariables>;
export const SiteRequestPasswordResetDocument =
  "mutation SiteRequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}" as TypedDocumentString<SiteRequestPasswordResetMutation, SiteRequestPasswordResetMutationVariables>;
export const SiteResetPasswordDocument =
  "mutation SiteResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input)\n}" as TypedDocumentString<SiteResetPasswordMutation, SiteResetPasswordMutationVariables>;
export const SiteChangePasswordDocument =
  "mutation SiteChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input)\n}" as TypedDocumentString<SiteChangePasswordMutation, SiteChangePasswordMutationVariables>;
export const MySessionsDocument =
  "query MySessions {\n  sessions {\n    id\n    device\n    startedAt\n    lastSeenAt\n    current\n  }\n}" as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument =
  "mutation EndSession($id: ID!) {\n  endSession(id: $id)\n}" as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument =
  "mutation EndOtherSessions {\n  endOtherSessions\n}" as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const AccountListDocument =
  "query AccountList($page: Int, $perPage: Int, $sortField: AccountSort, $sortOrder: SortOrder, $filter: AccountFilter) {\n  accounts(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...AccountRow\n    }\n    total\n  }\n}\n\nfragment AccountRow on Account {\n  id\n  kind\n  email\n  familyName\n  givenName\n  professionKey\n  rpps\n  rppsStatus\n  status\n  regionCode\n  createdAt\n}" as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const AccountFileDocument =
  "query AccountFile($id: ID!) {\n  account(id: $id) {\n    ...AccountFile\n  }\n}\n\nfragment AccountFile on Account {\n  ...AccountRow\n  allowedActions\n  rights {\n    ...RightRow\n  }\n  memberships {\n    id\n    role\n    addedAt\n    lastAccessAt\n    mailbox {\n      id\n      displayAddress\n      description\n      status\n    }\n  }\n}\n\nfragment AccountRow on Account {\n  id\n  kind\n  email\n  familyName\n  givenName\n  professionKey\n  rpps\n  rppsStatus\n  status\n  regionCode\n  createdAt\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<AccountFileQuery, AccountFileQueryVariables>;
export const AccountHistoryDocument =
  "query AccountHistory($id: ID!) {\n  auditEntries(perPage: 100, sortOrder: DESC, filter: {subjectId: $id}) {\n    items {\n      id\n      at\n      actor {\n        givenName\n        familyName\n      }\n      actorKind\n      action\n      result\n      details {\n        name\n        value\n      }\n    }\n  }\n}" as TypedDocumentString<AccountHistoryQuery, AccountHistoryQueryVariables>;
export const VerifyRppsDocument =
  "mutation VerifyRpps($input: AccountActInput!) {\n  verifyRpps(input: $input) {\n    ...AccountFile\n  }\n}\n\nfragment AccountFile on Account {\n  ...AccountRow\n  allowedActions\n  rights {\n    ...RightRow\n  }\n  memberships {\n    id\n    role\n    addedAt\n    lastAccessAt\n    mailbox {\n      id\n      displayAddress\n      description\n      status\n    }\n  }\n}\n\nfragment AccountRow on Account {\n  id\n  kind\n  email\n  familyName\n  givenName\n  professionKey\n  rpps\n  rppsStatus\n  status\n  regionCode\n  createdAt\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<VerifyRppsMutation, VerifyRppsMutationVariables>;
export const DisableAccountDocument =
  "mutation DisableAccount($input: DisableAccountInput!) {\n  disableAccount(input: $input) {\n    ...AccountFile\n  }\n}\n\nfragment AccountFile on Account {\n  ...AccountRow\n  allowedActions\n  rights {\n    ...RightRow\n  }\n  memberships {\n    id\n    role\n    addedAt\n    lastAccessAt\n    mailbox {\n      id\n      displayAddress\n      description\n      status\n    }\n  }\n}\n\nfragment AccountRow on Account {\n  id\n  kind\n  email\n  familyName\n  givenName\n  professionKey\n  rpps\n  rppsStatus\n  status\n  regionCode\n  createdAt\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument =
  "mutation EnableAccount($input: AccountActInput!) {\n  enableAccount(input: $input) {\n    ...AccountFile\n  }\n}\n\nfragment AccountFile on Account {\n  ...AccountRow\n  allowedActions\n  rights {\n    ...RightRow\n  }\n  memberships {\n    id\n    role\n    addedAt\n    lastAccessAt\n    mailbox {\n      id\n      displayAddress\n      description\n      status\n    }\n  }\n}\n\nfragment AccountRow on Account {\n  id\n  kind\n  email\n  familyName\n  givenName\n  professionKey\n  rpps\n  rppsStatus\n  status\n  regionCode\n  createdAt\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const AdministratorListDocument =
  "query AdministratorList($page: Int, $perPage: Int, $sortOrder: SortOrder, $filter: RightFilter) {\n  administrators(\n    page: $page\n    perPage: $perPage\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...RightRow\n    }\n    total\n  }\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<AdministratorListQuery, AdministratorListQueryVariables>;
export const EntrustRightDocument =
  "mutation EntrustRight($input: EntrustRightInput!) {\n  entrustRight(input: $input) {\n    ...RightRow\n  }\n}\n\nfragment RightRow on EntrustedRight {\n  id\n  role\n  regionCode\n  identifierType\n  identifier\n  givenAt\n  canWithdraw\n  account {\n    id\n    email\n    familyName\n    givenName\n  }\n}" as TypedDocumentString<EntrustRightMutation, EntrustRightMutationVariables>;
export const WithdrawRightDocument =
  "mutation WithdrawRight($input: WithdrawRightInput!) {\n  withdrawRight(input: $input)\n}" as TypedDocumentString<WithdrawRightMutation, WithdrawRightMutationVariables>;
export const AuditListDocument =
  "query AuditList($page: Int, $perPage: Int, $sortOrder: SortOrder, $filter: AuditEntryFilter) {\n  auditEntries(\n    page: $page\n    perPage: $perPage\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...AuditRow\n    }\n    total\n  }\n}\n\nfragment AuditRow on AuditEntry {\n  id\n  sequence\n  at\n  actor {\n    id\n    givenName\n    familyName\n  }\n  actorKind\n  action\n  subjectType\n  subjectId\n  regionCode\n  result\n  details {\n    name\n    value\n  }\n}" as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const AuditChainDocument =
  "query AuditChain {\n  auditChain {\n    entries\n    intact\n    brokenAt\n    checkedAt\n  }\n}" as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const DeadDeliveryListDocument =
  "query DeadDeliveryList {\n  accountDeadDeliveries {\n    ...DeadDeliveryRow\n  }\n  directoryDeadDeliveries {\n    ...DeadDeliveryRow\n  }\n  notificationDeadDeliveries {\n    ...DeadDeliveryRow\n  }\n}\n\nfragment DeadDeliveryRow on DeadDelivery {\n  id\n  sender\n  subscriber\n  type\n  recordedAt\n}" as TypedDocumentString<DeadDeliveryListQuery, DeadDeliveryListQueryVariables>;
export const RetryAccountDeliveryDocument =
  "mutation RetryAccountDelivery($id: ID!) {\n  retryAccountDelivery(id: $id)\n}" as TypedDocumentString<RetryAccountDeliveryMutation, RetryAccountDeliveryMutationVariables>;
export const RetryDirectoryDeliveryDocument =
  "mutation RetryDirectoryDelivery($id: ID!) {\n  retryDirectoryDelivery(id: $id)\n}" as TypedDocumentString<RetryDirectoryDeliveryMutation, RetryDirectoryDeliveryMutationVariables>;
export const RetryNotificationDeliveryDocument =
  "mutation RetryNotificationDelivery($id: ID!) {\n  retryNotificationDelivery(id: $id)\n}" as TypedDocumentString<RetryNotificationDeliveryMutation, RetryNotificationDeliveryMutationVariables>;
export const MailboxRequestEvidenceDocument =
  "query MailboxRequestEvidence($id: ID!) {\n  mailboxRequest(id: $id) {\n    id\n    evidence {\n      field\n      typed\n      found\n      source\n      sourceDate\n      closedOn\n      verdict\n    }\n    duplicates {\n      reason\n      mailboxId\n      requestId\n      address\n      description\n    }\n  }\n}" as TypedDocumentString<MailboxRequestEvidenceQuery, MailboxRequestEvidenceQueryVariables>;
export const MailboxRequestNotesDocument =
  "query MailboxRequestNotes($id: ID!) {\n  mailboxRequest(id: $id) {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        givenName\n        familyName\n      }\n    }\n  }\n}" as TypedDocumentString<MailboxRequestNotesQuery, MailboxRequestNotesQueryVariables>;
export const CorrectionDaysDocument =
  "query CorrectionDays($regionCode: ID!) {\n  regionSettings(regionCode: $regionCode) {\n    version\n    correctionDays\n  }\n}" as TypedDocumentString<CorrectionDaysQuery, CorrectionDaysQueryVariables>;
export const AddressRehearsalDocument =
  "query AddressRehearsal($requestId: ID!, $localPart: String) {\n  addressProposal(requestId: $requestId, localPart: $localPart) {\n    localPart\n    domain\n    address\n    parts {\n      source\n      typed\n      kept\n      dropped {\n        text\n        reason\n      }\n    }\n    nearby\n    problem\n  }\n}" as TypedDocumentString<AddressRehearsalQuery, AddressRehearsalQueryVariables>;
export const ClaimMailboxRequestDocument =
  "mutation ClaimMailboxRequest($id: ID!) {\n  claimMailboxRequest(id: $id) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<ClaimMailboxRequestMutation, ClaimMailboxRequestMutationVariables>;
export const ReleaseMailboxRequestDocument =
  "mutation ReleaseMailboxRequest($id: ID!) {\n  releaseMailboxRequest(id: $id) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<ReleaseMailboxRequestMutation, ReleaseMailboxRequestMutationVariables>;
export const ApproveMailboxRequestDocument =
  "mutation ApproveMailboxRequest($input: ApproveMailboxRequestInput!) {\n  approveMailboxRequest(input: $input) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<ApproveMailboxRequestMutation, ApproveMailboxRequestMutationVariables>;
export const RefuseMailboxRequestDocument =
  "mutation RefuseMailboxRequest($input: RefuseMailboxRequestInput!) {\n  refuseMailboxRequest(input: $input) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<RefuseMailboxRequestMutation, RefuseMailboxRequestMutationVariables>;
export const CancelApprovalDocument =
  "mutation CancelApproval($input: DecisionInput!) {\n  cancelApproval(input: $input) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<CancelApprovalMutation, CancelApprovalMutationVariables>;
export const AskForCorrectionDocument =
  "mutation AskForCorrection($input: AskForCorrectionInput!) {\n  askForCorrection(input: $input) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<AskForCorrectionMutation, AskForCorrectionMutationVariables>;
export const ReopenMailboxRequestDocument =
  "mutation ReopenMailboxRequest($input: ReopenMailboxRequestInput!) {\n  reopenMailboxRequest(input: $input) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<ReopenMailboxRequestMutation, ReopenMailboxRequestMutationVariables>;
export const AddNoteDocument =
  "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    id\n  }\n}" as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const MailboxRequestListDocument =
  "query MailboxRequestList($page: Int, $perPage: Int, $sortField: MailboxRequestSort, $sortOrder: SortOrder, $filter: MailboxRequestFilter) {\n  mailboxRequests(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...MailboxRequestRow\n    }\n    total\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<MailboxRequestListQuery, MailboxRequestListQueryVariables>;
export const MailboxRequestCountDocument =
  "query MailboxRequestCount($filter: MailboxRequestFilter) {\n  mailboxRequests(perPage: 1, filter: $filter) {\n    total\n  }\n}" as TypedDocumentString<MailboxRequestCountQuery, MailboxRequestCountQueryVariables>;
export const MailboxRequestFileDocument =
  "query MailboxRequestFile($id: ID!) {\n  mailboxRequest(id: $id) {\n    ...MailboxRequestFile\n  }\n}\n\nfragment MailboxRequestFile on MailboxRequest {\n  ...MailboxRequestRow\n  contactEmail\n  address\n  postcode\n  town\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  managerDiffersFromAccount\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n  refusalReason\n  reopeningReason\n  corrections {\n    id\n    round\n    askedAt\n    askedBy {\n      givenName\n      familyName\n    }\n    answerBefore\n    answeredAt\n    lines {\n      field\n      reason\n      before\n      after\n    }\n  }\n  linkedAccount {\n    id\n    email\n    familyName\n    givenName\n    professionKey\n    rpps\n    rppsStatus\n  }\n  decidedBy {\n    id\n    givenName\n    familyName\n  }\n  allowedActions\n  mailbox {\n    id\n    displayAddress\n  }\n  history {\n    id\n    at\n    actor {\n      givenName\n      familyName\n    }\n    actorKind\n    action\n    result\n    details {\n      name\n      value\n    }\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<MailboxRequestFileQuery, MailboxRequestFileQueryVariables>;
export const MailboxListDocument =
  "query MailboxList($page: Int, $perPage: Int, $sortField: MailboxSort, $sortOrder: SortOrder, $filter: MailboxFilter) {\n  mailboxes(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...MailboxRow\n    }\n    total\n  }\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}" as TypedDocumentString<MailboxListQuery, MailboxListQueryVariables>;
export const MailboxFileDocument =
  "query MailboxFile($id: ID!) {\n  mailbox(id: $id) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<MailboxFileQuery, MailboxFileQueryVariables>;
export const MailboxPublicationDocument =
  "query MailboxPublication($id: ID!) {\n  mailbox(id: $id) {\n    id\n    publication {\n      ...PublicationFile\n    }\n  }\n}\n\nfragment PublicationFile on Publication {\n  ...PublicationRow\n  requestId\n  lastAnswerRaw\n  sentAt\n  confirmedAt\n  track {\n    at\n    status\n    answer\n    raw\n    by {\n      givenName\n      familyName\n    }\n  }\n}\n\nfragment PublicationRow on Publication {\n  id\n  mailboxId\n  address\n  description\n  status\n  channel\n  held\n  regionCode\n  publishBefore\n  late\n  lastAnswer\n  attempts\n  nextAttemptAt\n  visibleAt\n  allowedActions\n}" as TypedDocumentString<MailboxPublicationQuery, MailboxPublicationQueryVariables>;
export const MailboxHistoryDocument =
  "query MailboxHistory($id: ID!) {\n  mailbox(id: $id) {\n    id\n    history {\n      id\n      at\n      actor {\n        givenName\n        familyName\n      }\n      actorKind\n      action\n      result\n      details {\n        name\n        value\n      }\n    }\n  }\n}" as TypedDocumentString<MailboxHistoryQuery, MailboxHistoryQueryVariables>;
export const UpdateMailboxDocument =
  "mutation UpdateMailbox($input: UpdateMailboxInput!) {\n  updateMailbox(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<UpdateMailboxMutation, UpdateMailboxMutationVariables>;
export const SuspendMailboxDocument =
  "mutation SuspendMailbox($input: EndMailboxInput!) {\n  suspendMailbox(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<SuspendMailboxMutation, SuspendMailboxMutationVariables>;
export const ReactivateMailboxDocument =
  "mutation ReactivateMailbox($input: ReactivateMailboxInput!) {\n  reactivateMailbox(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<ReactivateMailboxMutation, ReactivateMailboxMutationVariables>;
export const CloseMailboxDocument =
  "mutation CloseMailbox($input: CloseMailboxInput!) {\n  closeMailbox(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<CloseMailboxMutation, CloseMailboxMutationVariables>;
export const InviteMemberDocument =
  "mutation InviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    mailbox {\n      ...MailboxFile\n    }\n    added {\n      id\n    }\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument =
  "mutation RevokeInvitation($id: ID!) {\n  revokeInvitation(id: $id) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeMemberDocument =
  "mutation ChangeMember($input: ChangeMemberInput!) {\n  changeMember(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const RemoveMemberDocument =
  "mutation RemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    ...MailboxFile\n  }\n}\n\nfragment MailboxFile on Mailbox {\n  ...MailboxRow\n  version\n  statusReason\n  statusChangedAt\n  publicationStatusAt\n  requestId\n  phone\n  postcode\n  town\n  professionKey\n  managerFamilyName\n  managerGivenName\n  managerRpps\n  visibleInDirectory\n  listeRouge\n  dematerialisation\n  members {\n    id\n    role\n    addedAt\n    lastAccessAt\n    account {\n      id\n      email\n      givenName\n      familyName\n    }\n  }\n  joinRequests {\n    ...JoinRequestFile\n  }\n  invitations {\n    id\n    email\n    role\n    status\n    sentAt\n    expiresAt\n  }\n  assignableRoles\n  allowedActions\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ResendInvitationDocument =
  "mutation ResendInvitation($id: ID!) {\n  resendInvitation(id: $id) {\n    id\n  }\n}" as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const AnswerJoinRequestDocument =
  "mutation AnswerJoinRequest($input: AnswerJoinRequestInput!) {\n  answerJoinRequest(input: $input) {\n    id\n  }\n}" as TypedDocumentString<AnswerJoinRequestMutation, AnswerJoinRequestMutationVariables>;
export const MailListDocument =
  "query MailList($page: Int, $perPage: Int, $sortOrder: SortOrder, $filter: MailFilter) {\n  mails(page: $page, perPage: $perPage, sortOrder: $sortOrder, filter: $filter) {\n    items {\n      ...MailRow\n    }\n    total\n  }\n}\n\nfragment MailRow on Mail {\n  id\n  kind\n  subject\n  recipientEmail\n  status\n  sentAt\n  acceptedAt\n  lastAnswer\n  nextAttemptAt\n  repeats\n  requestId\n  mailboxId\n}" as TypedDocumentString<MailListQuery, MailListQueryVariables>;
export const MailFileDocument =
  "query MailFile($id: ID!) {\n  mail(id: $id) {\n    ...MailFile\n  }\n}\n\nfragment MailFile on Mail {\n  ...MailRow\n  relayReply\n  text\n  html\n}\n\nfragment MailRow on Mail {\n  id\n  kind\n  subject\n  recipientEmail\n  status\n  sentAt\n  acceptedAt\n  lastAnswer\n  nextAttemptAt\n  repeats\n  requestId\n  mailboxId\n}" as TypedDocumentString<MailFileQuery, MailFileQueryVariables>;
export const ResendMailDocument =
  "mutation ResendMail($input: ResendMailInput!) {\n  resendMail(input: $input) {\n    ...MailFile\n  }\n}\n\nfragment MailFile on Mail {\n  ...MailRow\n  relayReply\n  text\n  html\n}\n\nfragment MailRow on Mail {\n  id\n  kind\n  subject\n  recipientEmail\n  status\n  sentAt\n  acceptedAt\n  lastAnswer\n  nextAttemptAt\n  repeats\n  requestId\n  mailboxId\n}" as TypedDocumentString<ResendMailMutation, ResendMailMutationVariables>;
export const MemberListDocument =
  "query MemberList($page: Int, $perPage: Int, $sortField: MemberSort, $sortOrder: SortOrder, $filter: MemberFilter) {\n  members(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...MemberRow\n    }\n    total\n  }\n}\n\nfragment MemberRow on Member {\n  id\n  role\n  addedAt\n  lastAccessAt\n  account {\n    id\n    givenName\n    familyName\n    email\n  }\n  mailbox {\n    id\n    displayAddress\n    description\n  }\n}" as TypedDocumentString<MemberListQuery, MemberListQueryVariables>;
export const InvitationListDocument =
  "query InvitationList($page: Int, $perPage: Int, $sortField: InvitationSort, $sortOrder: SortOrder, $filter: InvitationFilter) {\n  invitations(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...InvitationRow\n    }\n    total\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  role\n  status\n  sentAt\n  expiresAt\n  mailbox {\n    id\n    displayAddress\n    description\n    status\n  }\n}" as TypedDocumentString<InvitationListQuery, InvitationListQueryVariables>;
export const JoinRequestListDocument =
  "query JoinRequestList($page: Int, $perPage: Int, $sortField: JoinRequestSort, $sortOrder: SortOrder, $filter: JoinRequestFilter) {\n  joinRequests(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...JoinRequestRow\n    }\n    total\n  }\n}\n\nfragment JoinRequestRow on JoinRequest {\n  ...JoinRequestFile\n  mailbox {\n    id\n    displayAddress\n    description\n    status\n    assignableRoles\n  }\n}\n\nfragment JoinRequestFile on JoinRequest {\n  id\n  status\n  message\n  askedAt\n  remindedAt\n  answerBefore\n  account {\n    id\n    familyName\n    givenName\n    email\n  }\n}" as TypedDocumentString<JoinRequestListQuery, JoinRequestListQueryVariables>;
export const MeDocument =
  "query Me {\n  me {\n    account {\n      id\n      familyName\n      givenName\n      email\n    }\n    roles\n    regions\n    structures {\n      identifierType\n      identifier\n    }\n  }\n}" as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument =
  "mutation SignOut {\n  signOut\n}" as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PublicationListDocument =
  "query PublicationList($page: Int, $perPage: Int, $sortField: PublicationSort, $sortOrder: SortOrder, $filter: PublicationFilter) {\n  publications(\n    page: $page\n    perPage: $perPage\n    sortField: $sortField\n    sortOrder: $sortOrder\n    filter: $filter\n  ) {\n    items {\n      ...PublicationRow\n    }\n    total\n  }\n}\n\nfragment PublicationRow on Publication {\n  id\n  mailboxId\n  address\n  description\n  status\n  channel\n  held\n  regionCode\n  publishBefore\n  late\n  lastAnswer\n  attempts\n  nextAttemptAt\n  visibleAt\n  allowedActions\n}" as TypedDocumentString<PublicationListQuery, PublicationListQueryVariables>;
export const PublicationFileDocument =
  "query PublicationFile($id: ID!) {\n  publication(id: $id) {\n    ...PublicationFile\n  }\n}\n\nfragment PublicationFile on Publication {\n  ...PublicationRow\n  requestId\n  lastAnswerRaw\n  sentAt\n  confirmedAt\n  track {\n    at\n    status\n    answer\n    raw\n    by {\n      givenName\n      familyName\n    }\n  }\n}\n\nfragment PublicationRow on Publication {\n  id\n  mailboxId\n  address\n  description\n  status\n  channel\n  held\n  regionCode\n  publishBefore\n  late\n  lastAnswer\n  attempts\n  nextAttemptAt\n  visibleAt\n  allowedActions\n}" as TypedDocumentString<PublicationFileQuery, PublicationFileQueryVariables>;
export const PublishDocument =
  "mutation Publish($ids: [ID!]!) {\n  publish(ids: $ids) {\n    ...PublicationVerdict\n  }\n}\n\nfragment PublicationVerdict on PublicationOutcome {\n  id\n  publication {\n    id\n    address\n    status\n  }\n  code\n}" as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const RetryPublicationDocument =
  "mutation RetryPublication($ids: [ID!]!) {\n  retryPublication(ids: $ids) {\n    ...PublicationVerdict\n  }\n}\n\nfragment PublicationVerdict on PublicationOutcome {\n  id\n  publication {\n    id\n    address\n    status\n  }\n  code\n}" as TypedDocumentString<RetryPublicationMutation, RetryPublicationMutationVariables>;
export const WithdrawPublicationDocument =
  "mutation WithdrawPublication($ids: [ID!]!) {\n  withdrawPublication(ids: $ids) {\n    ...PublicationVerdict\n  }\n}\n\nfragment PublicationVerdict on PublicationOutcome {\n  id\n  publication {\n    id\n    address\n    status\n  }\n  code\n}" as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const ConfirmPublicationDocument =
  "mutation ConfirmPublication($ids: [ID!]!) {\n  confirmPublication(ids: $ids) {\n    ...PublicationVerdict\n  }\n}\n\nfragment PublicationVerdict on PublicationOutcome {\n  id\n  publication {\n    id\n    address\n    status\n  }\n  code\n}" as TypedDocumentString<ConfirmPublicationMutation, ConfirmPublicationMutationVariables>;
export const ExportPublicationsDocument =
  "mutation ExportPublications($ids: [ID!]!) {\n  exportPublications(ids: $ids) {\n    fileName\n    content\n    lineCount\n    outcomes {\n      ...PublicationVerdict\n    }\n  }\n}\n\nfragment PublicationVerdict on PublicationOutcome {\n  id\n  publication {\n    id\n    address\n    status\n  }\n  code\n}" as TypedDocumentString<ExportPublicationsMutation, ExportPublicationsMutationVariables>;
export const RegionListDocument =
  "query RegionList {\n  regions {\n    code\n    name\n    open\n  }\n}" as TypedDocumentString<RegionListQuery, RegionListQueryVariables>;
export const RegionSettingsFileDocument =
  "query RegionSettingsFile($regionCode: ID!) {\n  regionProfile(id: $regionCode) {\n    name\n  }\n  regionSettings(regionCode: $regionCode) {\n    ...RegionSettingsFile\n  }\n}\n\nfragment RegionSettingsFile on RegionSettings {\n  version\n  open\n  gradesName\n  serviceDesk {\n    url\n    phone\n    phonePrice\n    hours\n  }\n  connectionRequestUrl\n  serviceHours {\n    day\n    opens\n    closes\n  }\n  decisionHours\n  publicationHours\n  correctionDays\n  cancelWindowMinutes\n  publishesOnApproval\n  publicationChannel\n  domains {\n    professionKey\n    domain\n  }\n  otherDomain\n}" as TypedDocumentString<RegionSettingsFileQuery, RegionSettingsFileQueryVariables>;
export const RegionVersionsDocument =
  "query RegionVersions($regionCode: ID!) {\n  regionProfileVersions(regionCode: $regionCode) {\n    version\n    publishedAt\n    publishedBy {\n      id\n      givenName\n      familyName\n    }\n    restoredFrom\n    settings {\n      ...RegionSettingsFile\n    }\n  }\n}\n\nfragment RegionSettingsFile on RegionSettings {\n  version\n  open\n  gradesName\n  serviceDesk {\n    url\n    phone\n    phonePrice\n    hours\n  }\n  connectionRequestUrl\n  serviceHours {\n    day\n    opens\n    closes\n  }\n  decisionHours\n  publicationHours\n  correctionDays\n  cancelWindowMinutes\n  publishesOnApproval\n  publicationChannel\n  domains {\n    professionKey\n    domain\n  }\n  otherDomain\n}" as TypedDocumentString<RegionVersionsQuery, RegionVersionsQueryVariables>;
export const SaveRegionProfileDocument =
  "mutation SaveRegionProfile($input: SaveRegionProfileInput!) {\n  saveRegionProfile(input: $input) {\n    ...RegionSettingsFile\n  }\n}\n\nfragment RegionSettingsFile on RegionSettings {\n  version\n  open\n  gradesName\n  serviceDesk {\n    url\n    phone\n    phonePrice\n    hours\n  }\n  connectionRequestUrl\n  serviceHours {\n    day\n    opens\n    closes\n  }\n  decisionHours\n  publicationHours\n  correctionDays\n  cancelWindowMinutes\n  publishesOnApproval\n  publicationChannel\n  domains {\n    professionKey\n    domain\n  }\n  otherDomain\n}" as TypedDocumentString<SaveRegionProfileMutation, SaveRegionProfileMutationVariables>;
export const RegionNamesDocument =
  "query RegionNames {\n  regions {\n    code\n    name\n  }\n}" as TypedDocumentString<RegionNamesQuery, RegionNamesQueryVariables>;
export const RegionProfileDocument =
  "query RegionProfile($id: ID!) {\n  regionProfile(id: $id) {\n    regionCode\n    name\n    departments {\n      code\n      name\n    }\n    publishesOnApproval\n    cancelWindowMinutes\n  }\n}" as TypedDocumentString<RegionProfileQuery, RegionProfileQueryVariables>;
export const ProfessionsDocument =
  "query Professions {\n  professions {\n    key\n    label\n  }\n}" as TypedDocumentString<ProfessionsQuery, ProfessionsQueryVariables>;
export const StructureListDocument =
  "query StructureList($page: Int, $perPage: Int, $filter: StructureFilter) {\n  structures(page: $page, perPage: $perPage, filter: $filter) {\n    items {\n      ...StructureRow\n    }\n    total\n  }\n}\n\nfragment StructureRow on Structure {\n  id\n  kind\n  name\n  address\n  postcode\n  town\n  departmentCode\n  phone\n  siret\n  legalEntity\n  categoryLabel\n  openedOn\n  closedOn\n  fileDate\n}" as TypedDocumentString<StructureListQuery, StructureListQueryVariables>;
export const StructureByNumberDocument =
  "query StructureByNumber($identifierType: StructureIdentifierType!, $identifier: String!) {\n  structure(identifierType: $identifierType, identifier: $identifier) {\n    ...StructureRow\n  }\n}\n\nfragment StructureRow on Structure {\n  id\n  kind\n  name\n  address\n  postcode\n  town\n  departmentCode\n  phone\n  siret\n  legalEntity\n  categoryLabel\n  openedOn\n  closedOn\n  fileDate\n}" as TypedDocumentString<StructureByNumberQuery, StructureByNumberQueryVariables>;
export const StructureMailboxesDocument =
  "query StructureMailboxes($identifier: String!, $perPage: Int!) {\n  mailboxes(\n    perPage: $perPage\n    sortField: OPENED_AT\n    sortOrder: DESC\n    filter: {identifier: $identifier}\n  ) {\n    items {\n      ...MailboxRow\n    }\n    total\n  }\n}\n\nfragment MailboxRow on Mailbox {\n  id\n  displayAddress\n  status\n  regionCode\n  description\n  service\n  structureName\n  identifierType\n  identifier\n  openedAt\n  publishBefore\n  publicationStatus\n}" as TypedDocumentString<StructureMailboxesQuery, StructureMailboxesQueryVariables>;
export const StructureRequestsDocument =
  "query StructureRequests($identifier: String!, $perPage: Int!) {\n  mailboxRequests(\n    perPage: $perPage\n    sortField: SUBMITTED_AT\n    sortOrder: DESC\n    filter: {identifier: $identifier}\n  ) {\n    items {\n      ...MailboxRequestRow\n    }\n    total\n  }\n}\n\nfragment MailboxRequestRow on MailboxRequest {\n  id\n  reference\n  round\n  version\n  status\n  regionCode\n  description\n  service\n  socialName\n  identifierType\n  identifier\n  departmentCode\n  managerProfessionKey\n  submittedAt\n  decideBefore\n  decidedAt\n  cancellableUntil\n  warnSoon\n  late\n  withoutAccount\n  assignee {\n    id\n    givenName\n    familyName\n  }\n  claimedUntil\n  duplicateCount\n  registerVerdict\n  corrections {\n    id\n    round\n    answerBefore\n    answeredAt\n  }\n  publicationStatus\n  publishBefore\n}" as TypedDocumentString<StructureRequestsQuery, StructureRequestsQueryVariables>;
export const SimilarMailboxesDocument =
  "query SimilarMailboxes($input: SimilarMailboxesInput!) {\n  similarMailboxes(input: $input) {\n    mailboxId\n    reason\n    address\n    description\n    structureName\n  }\n}" as TypedDocumentString<SimilarMailboxesQuery, SimilarMailboxesQueryVariables>;
export const RequestToJoinMailboxDocument =
  "mutation RequestToJoinMailbox($input: RequestToJoinMailboxInput!) {\n  requestToJoinMailbox(input: $input) {\n    id\n    displayAddress\n  }\n}" as TypedDocumentString<RequestToJoinMailboxMutation, RequestToJoinMailboxMutationVariables>;
export const MyRequestsDocument =
  "query MyRequests {\n  myDrafts {\n    id\n    regionCode\n    savedAt\n    form {\n      description\n    }\n  }\n  myRequests {\n    id\n    reference\n    description\n    status\n    submittedAt\n    decideBefore\n    displayAddress\n  }\n  myJoinRequests {\n    id\n    status\n    askedAt\n    remindedAt\n    answerBefore\n    answeredAt\n    refusalReason\n    description\n    displayAddress\n  }\n}" as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const OpenMyRequestDocument =
  "mutation OpenMyRequest($id: ID!) {\n  openMyRequest(id: $id) {\n    reference\n  }\n}" as TypedDocumentString<OpenMyRequestMutation, OpenMyRequestMutationVariables>;
export const ResumeMyDraftDocument =
  "mutation ResumeMyDraft($id: ID!) {\n  resumeMyDraft(id: $id) {\n    id\n  }\n}" as TypedDocumentString<ResumeMyDraftMutation, ResumeMyDraftMutationVariables>;
export const DiscardMyDraftDocument =
  "mutation DiscardMyDraft($id: ID!) {\n  discardMyDraft(id: $id)\n}" as TypedDocumentString<DiscardMyDraftMutation, DiscardMyDraftMutationVariables>;
export const SiteRegionsDocument =
  "query SiteRegions {\n  regions {\n    code\n    name\n    open\n  }\n}" as TypedDocumentString<SiteRegionsQuery, SiteRegionsQueryVariables>;
export const SiteRegionProfileDocument =
  "query SiteRegionProfile($code: ID!) {\n  regionProfile(id: $code) {\n    regionCode\n    name\n    open\n    gradesName\n    serviceDesk {\n      url\n      phone\n      phonePrice\n      hours\n    }\n    departments {\n      code\n      name\n    }\n    connectionRequestUrl\n  }\n}" as TypedDocumentString<SiteRegionProfileQuery, SiteRegionProfileQueryVariables>;
export const MyDraftDocument =
  "query MyDraft {\n  myDraft {\n    ...DraftWithForm\n  }\n}\n\nfragment DraftWithForm on MailboxRequestDraft {\n  id\n  regionCode\n  linkedAccountEmail\n  savedAt\n  form {\n    ...FormValues\n  }\n}\n\nfragment FormValues on MailboxRequestFormValues {\n  contactEmail\n  description\n  identifierType\n  identifier\n  address\n  town\n  postcode\n  regionCode\n  departmentCode\n  socialName\n  service\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerProfessionKey\n  managerRpps\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n}" as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const FindStructureDocument =
  "query FindStructure($identifierType: StructureIdentifierType!, $identifier: String!) {\n  structure(identifierType: $identifierType, identifier: $identifier) {\n    ...RegisteredStructure\n  }\n}\n\nfragment RegisteredStructure on Structure {\n  id\n  kind\n  identifier\n  name\n  address\n  town\n  postcode\n  departmentCode\n  phone\n  closedOn\n  fileDate\n}" as TypedDocumentString<FindStructureQuery, FindStructureQueryVariables>;
export const SearchStructuresDocument =
  "query SearchStructures($q: String!) {\n  structures(page: 1, perPage: 20, filter: {q: $q}) {\n    items {\n      ...RegisteredStructure\n    }\n  }\n}\n\nfragment RegisteredStructure on Structure {\n  id\n  kind\n  identifier\n  name\n  address\n  town\n  postcode\n  departmentCode\n  phone\n  closedOn\n  fileDate\n}" as TypedDocumentString<SearchStructuresQuery, SearchStructuresQueryVariables>;
export const FindCommunesDocument =
  "query FindCommunes($postcode: String, $q: String) {\n  communes(postcode: $postcode, q: $q) {\n    code\n    name\n    postcodes\n    departmentCode\n  }\n}" as TypedDocumentString<FindCommunesQuery, FindCommunesQueryVariables>;
export const StartMailboxRequestDocument =
  "mutation StartMailboxRequest($input: StartMailboxRequestInput!) {\n  startMailboxRequest(input: $input) {\n    ...DraftWithForm\n  }\n}\n\nfragment DraftWithForm on MailboxRequestDraft {\n  id\n  regionCode\n  linkedAccountEmail\n  savedAt\n  form {\n    ...FormValues\n  }\n}\n\nfragment FormValues on MailboxRequestFormValues {\n  contactEmail\n  description\n  identifierType\n  identifier\n  address\n  town\n  postcode\n  regionCode\n  departmentCode\n  socialName\n  service\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerProfessionKey\n  managerRpps\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n}" as TypedDocumentString<StartMailboxRequestMutation, StartMailboxRequestMutationVariables>;
export const SaveMailboxRequestDraftDocument =
  "mutation SaveMailboxRequestDraft($input: MailboxRequestForm!) {\n  saveMailboxRequestDraft(input: $input) {\n    id\n    savedAt\n  }\n}" as TypedDocumentString<SaveMailboxRequestDraftMutation, SaveMailboxRequestDraftMutationVariables>;
export const CheckMailboxRequestFormDocument =
  "mutation CheckMailboxRequestForm($input: MailboxRequestForm!) {\n  checkMailboxRequestForm(input: $input) {\n    field\n    code\n  }\n}" as TypedDocumentString<CheckMailboxRequestFormMutation, CheckMailboxRequestFormMutationVariables>;
export const SubmitMailboxRequestDocument =
  "mutation SubmitMailboxRequest($input: SubmitMailboxRequestInput!) {\n  submitMailboxRequest(input: $input) {\n    reference\n  }\n}" as TypedDocumentString<SubmitMailboxRequestMutation, SubmitMailboxRequestMutationVariables>;
export const LinkMyAccountDocument =
  "mutation LinkMyAccount {\n  linkMyAccount {\n    ...DraftWithForm\n  }\n}\n\nfragment DraftWithForm on MailboxRequestDraft {\n  id\n  regionCode\n  linkedAccountEmail\n  savedAt\n  form {\n    ...FormValues\n  }\n}\n\nfragment FormValues on MailboxRequestFormValues {\n  contactEmail\n  description\n  identifierType\n  identifier\n  address\n  town\n  postcode\n  regionCode\n  departmentCode\n  socialName\n  service\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerProfessionKey\n  managerRpps\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n}" as TypedDocumentString<LinkMyAccountMutation, LinkMyAccountMutationVariables>;
export const SpaceMailboxDocument =
  "query SpaceMailbox($id: ID!) {\n  mailbox(id: $id) {\n    id\n    displayAddress\n    version\n    status\n    allowedActions\n    regionCode\n    description\n    service\n    phone\n    identifierType\n    identifier\n    structureName\n    professionKey\n    managerFamilyName\n    managerGivenName\n    managerRpps\n    visibleInDirectory\n    listeRouge\n    dematerialisation\n    openedAt\n    publishBefore\n    publicationStatus\n    publicationStatusAt\n    myRole\n    assignableRoles\n    members {\n      id\n      role\n      addedAt\n      lastAccessAt\n      account {\n        id\n        familyName\n        givenName\n        email\n      }\n    }\n    joinRequests {\n      id\n      status\n      message\n      askedAt\n      answerBefore\n      account {\n        id\n        familyName\n        givenName\n        email\n      }\n    }\n    invitations {\n      id\n      email\n      role\n      status\n      sentAt\n      expiresAt\n    }\n  }\n}" as TypedDocumentString<SpaceMailboxQuery, SpaceMailboxQueryVariables>;
export const SpaceInviteMemberDocument =
  "mutation SpaceInviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    added {\n      id\n    }\n    invitation {\n      id\n    }\n  }\n}" as TypedDocumentString<SpaceInviteMemberMutation, SpaceInviteMemberMutationVariables>;
export const SpaceUpdateMailboxDocument =
  "mutation SpaceUpdateMailbox($input: UpdateMailboxInput!) {\n  updateMailbox(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceUpdateMailboxMutation, SpaceUpdateMailboxMutationVariables>;
export const SpaceResendInvitationDocument =
  "mutation SpaceResendInvitation($id: ID!) {\n  resendInvitation(id: $id) {\n    id\n    expiresAt\n  }\n}" as TypedDocumentString<SpaceResendInvitationMutation, SpaceResendInvitationMutationVariables>;
export const SpaceRevokeInvitationDocument =
  "mutation SpaceRevokeInvitation($id: ID!) {\n  revokeInvitation(id: $id) {\n    id\n  }\n}" as TypedDocumentString<SpaceRevokeInvitationMutation, SpaceRevokeInvitationMutationVariables>;
export const SpaceAnswerJoinRequestDocument =
  "mutation SpaceAnswerJoinRequest($input: AnswerJoinRequestInput!) {\n  answerJoinRequest(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceAnswerJoinRequestMutation, SpaceAnswerJoinRequestMutationVariables>;
export const SpaceChangeMemberDocument =
  "mutation SpaceChangeMember($input: ChangeMemberInput!) {\n  changeMember(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceChangeMemberMutation, SpaceChangeMemberMutationVariables>;
export const SpaceRemoveMemberDocument =
  "mutation SpaceRemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceRemoveMemberMutation, SpaceRemoveMemberMutationVariables>;
export const SpaceAcceptInvitationDocument =
  "mutation SpaceAcceptInvitation($token: String!) {\n  acceptInvitation(token: $token) {\n    id\n    displayAddress\n  }\n}" as TypedDocumentString<SpaceAcceptInvitationMutation, SpaceAcceptInvitationMutationVariables>;
export const FollowedRequestDocument =
  "query FollowedRequest {\n  requestTracking {\n    ...Track\n  }\n}\n\nfragment Track on RequestTracking {\n  reference\n  status\n  description\n  submittedAt\n  decideBefore\n  decidedAt\n  refusalReason\n  displayAddress\n  publishBefore\n  publicationStatus\n  publicationStatusAt\n  version\n  canWithdraw\n  regionCode\n  correction {\n    askedAt\n    answerBefore\n    lines {\n      field\n      reason\n    }\n  }\n}" as TypedDocumentString<FollowedRequestQuery, FollowedRequestQueryVariables>;
export const FollowedCorrectionDocument =
  "query FollowedCorrection {\n  requestTracking {\n    reference\n    regionCode\n    version\n    correction {\n      answerBefore\n      lines {\n        field\n        reason\n      }\n      form {\n        ...FormValues\n      }\n    }\n  }\n}\n\nfragment FormValues on MailboxRequestFormValues {\n  contactEmail\n  description\n  identifierType\n  identifier\n  address\n  town\n  postcode\n  regionCode\n  departmentCode\n  socialName\n  service\n  phone\n  secondPhone\n  managerFamilyName\n  managerGivenName\n  managerProfessionKey\n  managerRpps\n  dematerialisation\n  visibleInDirectory\n  listeRouge\n}" as TypedDocumentString<FollowedCorrectionQuery, FollowedCorrectionQueryVariables>;
export const CorrectMailboxRequestDocument =
  "mutation CorrectMailboxRequest($input: CorrectMailboxRequestInput!) {\n  correctMailboxRequest(input: $input) {\n    reference\n  }\n}" as TypedDocumentString<CorrectMailboxRequestMutation, CorrectMailboxRequestMutationVariables>;
export const SendTrackingLinkDocument =
  "mutation SendTrackingLink($input: SendTrackingLinkInput!) {\n  sendTrackingLink(input: $input)\n}" as TypedDocumentString<SendTrackingLinkMutation, SendTrackingLinkMutationVariables>;
export const OpenTrackingDocument =
  "mutation OpenTracking($token: String!) {\n  openTracking(token: $token) {\n    reference\n  }\n}" as TypedDocumentString<OpenTrackingMutation, OpenTrackingMutationVariables>;
export const WithdrawMailboxRequestDocument =
  "mutation WithdrawMailboxRequest($input: TrackedInput!) {\n  withdrawMailboxRequest(input: $input) {\n    reference\n  }\n}" as TypedDocumentString<WithdrawMailboxRequestMutation, WithdrawMailboxRequestMutationVariables>;