/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// Written by `npm run graph`.
export type TypedDocumentString<Result, Variables> = string & {
  readonly __types?: (variables: Variables) => Result;
};
export type Role =
  | 'ANYONE'
  | 'APPLICANT'
  | 'ACCOUNT_HOLDER'
  | 'STRUCTURE_ADMINISTRATOR'
  | 'GRADES_ADMINISTRATOR'
  | 'OPERATOR'
  | 'GATEWAY';

export type StructureIdentifierType =
  | 'FINESS'
  | 'SIREN'
  | 'SIRET';

export type StructureKind =
  | 'EG'
  | 'EJ';

export type ChallengePurpose =
  | 'SIGN_IN'
  | 'LINK'
  | 'VERIFY_EMAIL';

export type CodeSending =
  | 'QUEUED'
  | 'ACCEPTED'
  | 'REFUSED';

export type SignInInput = {
  email: string;
  password: string;
  purpose?: ChallengePurpose;
};

export type VerifyCodeInput = {
  code: string;
};

export type AccountKind =
  | 'PER'
  | 'INT';

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

export type RppsStatus =
  | 'NONE'
  | 'DECLARED'
  | 'VERIFIED';

export type StartMailboxRequestInput = {
  regionCode: string;
};

export type MailboxRequestForm = {
  contactEmail?: string | null | undefined;
  description?: string | null | undefined;
  identifierType?: StructureIdentifierType | null | undefined;
  identifier?: string | null | undefined;
  address?: string | null | undefined;
  town?: string | null | undefined;
  postcode?: string | null | undefined;
  regionCode?: string | null | undefined;
  departmentCode?: string | null | undefined;
  socialName?: string | null | undefined;
  service?: string | null | undefined;
  phone?: string | null | undefined;
  secondPhone?: string | null | undefined;
  managerFamilyName?: string | null | undefined;
  managerGivenName?: string | null | undefined;
  managerProfessionKey?: string | null | undefined;
  managerRpps?: string | null | undefined;
  dematerialisation?: boolean | null | undefined;
  visibleInDirectory?: boolean | null | undefined;
  listeRouge?: boolean | null | undefined;
};

export type SubmitMailboxRequestInput = {
  form: MailboxRequestForm;
  withoutAccount?: boolean;
  idempotencyKey: string;
};

export type MailboxRequestStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'CORRECTION_ASKED'
  | 'APPROVED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export type PublicationStatus =
  | 'TO_SEND'
  | 'SENT'
  | 'CONFIRMED'
  | 'VISIBLE'
  | 'REFUSED'
  | 'TO_WITHDRAW'
  | 'WITHDRAWN'
  | 'WITHHELD';

export type TrackedInput = {
  version: number;
  idempotencyKey: string;
};

export type MailboxStatus =
  | 'OPENING'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'CLOSED';

export type MemberRole =
  | 'MANAGER'
  | 'DEPUTY'
  | 'MEMBER'
  | 'READER';

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

export type ChangeMemberInput = {
  memberId: string;
  role: MemberRole;
  idempotencyKey: string;
};

export type RemoveMemberInput = {
  memberId: string;
  idempotencyKey: string;
};

export type PendingChallengeFragment = { id: string, purpose: ChallengePurpose, maskedEmail: string, sentAt: string, sending: CodeSending, expiresAt: string, resendAt: string };

export type SiteMeQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteMeQuery = { me: { roles: Array<Role>, account: { id: string, kind: AccountKind, email: string, familyName: string, givenName: string, professionKey: string | null, rpps: string | null, rppsStatus: RppsStatus }, mailboxes: Array<{ id: string, displayAddress: string, description: string, role: MemberRole }>, currentMailbox: { id: string, displayAddress: string, regionCode: string } | null } | null };

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

export type SiteRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteRegionsQuery = { regions: Array<{ code: string, name: string, open: boolean }> };

export type SiteRegionProfileQueryVariables = Exact<{
  code: string;
}>;


export type SiteRegionProfileQuery = { regionProfile: { regionCode: string, name: string, open: boolean, gradesName: string, connectionRequestUrl: string, individualAccountUrl: string | null, serviceDesk: { url: string, phone: string, phonePrice: string, hours: string }, departments: Array<{ code: string, name: string }> } | null };

export type DraftWithFormFragment = { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string | null, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } };

export type MyDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDraftQuery = { myDraft: { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string | null, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } | null };

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


export type StartMailboxRequestMutation = { startMailboxRequest: { id: string, regionCode: string, linkedAccountEmail: string | null, savedAt: string, form: { contactEmail: string | null, description: string | null, identifierType: StructureIdentifierType | null, identifier: string | null, address: string | null, town: string | null, postcode: string | null, regionCode: string | null, departmentCode: string | null, socialName: string | null, service: string | null, phone: string | null, secondPhone: string | null, managerFamilyName: string | null, managerGivenName: string | null, managerProfessionKey: string | null, managerRpps: string | null, dematerialisation: boolean, visibleInDirectory: boolean, listeRouge: boolean } } };

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

export type SpaceMailboxQueryVariables = Exact<{
  id: string;
}>;


export type SpaceMailboxQuery = { mailbox: { id: string, displayAddress: string, status: MailboxStatus, regionCode: string, description: string, service: string | null, identifierType: StructureIdentifierType, identifier: string, structureName: string | null, professionKey: string | null, managerFamilyName: string, managerGivenName: string, visibleInDirectory: boolean, listeRouge: boolean, dematerialisation: boolean, openedAt: string, publishBefore: string, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, myRole: MemberRole | null, canManageMembers: boolean, assignableRoles: Array<MemberRole>, members: Array<{ id: string, role: MemberRole, addedAt: string, lastAccessAt: string | null, account: { id: string, familyName: string, givenName: string, email: string } }>, invitations: Array<{ id: string, email: string, role: MemberRole, status: InvitationStatus, sentAt: string, expiresAt: string }> } | null };

export type SpaceInviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type SpaceInviteMemberMutation = { inviteMember: { added: { id: string } | null, invitation: { id: string } | null } };

export type SpaceRevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type SpaceRevokeInvitationMutation = { revokeInvitation: { id: string } };

export type SpaceChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type SpaceChangeMemberMutation = { changeMember: { id: string } };

export type SpaceRemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type SpaceRemoveMemberMutation = { removeMember: { id: string } };

export type SpaceAcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type SpaceAcceptInvitationMutation = { acceptInvitation: { id: string, displayAddress: string } };

export type TrackFragment = { reference: string, status: MailboxRequestStatus, description: string, submittedAt: string, decideBefore: string | null, decidedAt: string | null, refusalReason: string | null, displayAddress: string | null, publishBefore: string | null, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, version: number, canWithdraw: boolean, regionCode: string };

export type FollowedRequestQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowedRequestQuery = { requestTracking: { reference: string, status: MailboxRequestStatus, description: string, submittedAt: string, decideBefore: string | null, decidedAt: string | null, refusalReason: string | null, displayAddress: string | null, publishBefore: string | null, publicationStatus: PublicationStatus | null, publicationStatusAt: string | null, version: number, canWithdraw: boolean, regionCode: string } | null };

export type OpenTrackingMutationVariables = Exact<{
  token: string;
}>;


export type OpenTrackingMutation = { openTracking: { reference: string } };

export type WithdrawMailboxRequestMutationVariables = Exact<{
  input: TrackedInput;
}>;


export type WithdrawMailboxRequestMutation = { withdrawMailboxRequest: { reference: string } };

export const SiteMeDocument =
  "query SiteMe {\n  me {\n    account {\n      id\n      kind\n      email\n      familyName\n      givenName\n      professionKey\n      rpps\n      rppsStatus\n    }\n    roles\n    mailboxes {\n      id\n      displayAddress\n      description\n      role\n    }\n    currentMailbox {\n      id\n      displayAddress\n      regionCode\n    }\n  }\n}" as TypedDocumentString<SiteMeQuery, SiteMeQueryVariables>;
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
export const SiteRegionsDocument =
  "query SiteRegions {\n  regions {\n    code\n    name\n    open\n  }\n}" as TypedDocumentString<SiteRegionsQuery, SiteRegionsQueryVariables>;
export const SiteRegionProfileDocument =
  "query SiteRegionProfile($code: ID!) {\n  regionProfile(id: $code) {\n    regionCode\n    name\n    open\n    gradesName\n    serviceDesk {\n      url\n      phone\n      phonePrice\n      hours\n    }\n    departments {\n      code\n      name\n    }\n    connectionRequestUrl\n    individualAccountUrl\n  }\n}" as TypedDocumentString<SiteRegionProfileQuery, SiteRegionProfileQueryVariables>;
export const MyDraftDocument =
  "query MyDraft {\n  myDraft {\n    ...DraftWithForm\n  }\n}\n\nfragment DraftWithForm on MailboxRequestDraft {\n  id\n  regionCode\n  linkedAccountEmail\n  savedAt\n  form {\n    contactEmail\n    description\n    identifierType\n    identifier\n    address\n    town\n    postcode\n    regionCode\n    departmentCode\n    socialName\n    service\n    phone\n    secondPhone\n    managerFamilyName\n    managerGivenName\n    managerProfessionKey\n    managerRpps\n    dematerialisation\n    visibleInDirectory\n    listeRouge\n  }\n}" as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const FindStructureDocument =
  "query FindStructure($identifierType: StructureIdentifierType!, $identifier: String!) {\n  structure(identifierType: $identifierType, identifier: $identifier) {\n    ...RegisteredStructure\n  }\n}\n\nfragment RegisteredStructure on Structure {\n  id\n  kind\n  identifier\n  name\n  address\n  town\n  postcode\n  departmentCode\n  phone\n  closedOn\n  fileDate\n}" as TypedDocumentString<FindStructureQuery, FindStructureQueryVariables>;
export const SearchStructuresDocument =
  "query SearchStructures($q: String!) {\n  structures(page: 1, perPage: 20, filter: {q: $q}) {\n    items {\n      ...RegisteredStructure\n    }\n  }\n}\n\nfragment RegisteredStructure on Structure {\n  id\n  kind\n  identifier\n  name\n  address\n  town\n  postcode\n  departmentCode\n  phone\n  closedOn\n  fileDate\n}" as TypedDocumentString<SearchStructuresQuery, SearchStructuresQueryVariables>;
export const FindCommunesDocument =
  "query FindCommunes($postcode: String, $q: String) {\n  communes(postcode: $postcode, q: $q) {\n    code\n    name\n    postcodes\n    departmentCode\n  }\n}" as TypedDocumentString<FindCommunesQuery, FindCommunesQueryVariables>;
export const StartMailboxRequestDocument =
  "mutation StartMailboxRequest($input: StartMailboxRequestInput!) {\n  startMailboxRequest(input: $input) {\n    ...DraftWithForm\n  }\n}\n\nfragment DraftWithForm on MailboxRequestDraft {\n  id\n  regionCode\n  linkedAccountEmail\n  savedAt\n  form {\n    contactEmail\n    description\n    identifierType\n    identifier\n    address\n    town\n    postcode\n    regionCode\n    departmentCode\n    socialName\n    service\n    phone\n    secondPhone\n    managerFamilyName\n    managerGivenName\n    managerProfessionKey\n    managerRpps\n    dematerialisation\n    visibleInDirectory\n    listeRouge\n  }\n}" as TypedDocumentString<StartMailboxRequestMutation, StartMailboxRequestMutationVariables>;
export const SaveMailboxRequestDraftDocument =
  "mutation SaveMailboxRequestDraft($input: MailboxRequestForm!) {\n  saveMailboxRequestDraft(input: $input) {\n    id\n    savedAt\n  }\n}" as TypedDocumentString<SaveMailboxRequestDraftMutation, SaveMailboxRequestDraftMutationVariables>;
export const CheckMailboxRequestFormDocument =
  "mutation CheckMailboxRequestForm($input: MailboxRequestForm!) {\n  checkMailboxRequestForm(input: $input) {\n    field\n    code\n  }\n}" as TypedDocumentString<CheckMailboxRequestFormMutation, CheckMailboxRequestFormMutationVariables>;
export const SubmitMailboxRequestDocument =
  "mutation SubmitMailboxRequest($input: SubmitMailboxRequestInput!) {\n  submitMailboxRequest(input: $input) {\n    reference\n  }\n}" as TypedDocumentString<SubmitMailboxRequestMutation, SubmitMailboxRequestMutationVariables>;
export const SpaceMailboxDocument =
  "query SpaceMailbox($id: ID!) {\n  mailbox(id: $id) {\n    id\n    displayAddress\n    status\n    regionCode\n    description\n    service\n    identifierType\n    identifier\n    structureName\n    professionKey\n    managerFamilyName\n    managerGivenName\n    visibleInDirectory\n    listeRouge\n    dematerialisation\n    openedAt\n    publishBefore\n    publicationStatus\n    publicationStatusAt\n    myRole\n    canManageMembers\n    assignableRoles\n    members {\n      id\n      role\n      addedAt\n      lastAccessAt\n      account {\n        id\n        familyName\n        givenName\n        email\n      }\n    }\n    invitations {\n      id\n      email\n      role\n      status\n      sentAt\n      expiresAt\n    }\n  }\n}" as TypedDocumentString<SpaceMailboxQuery, SpaceMailboxQueryVariables>;
export const SpaceInviteMemberDocument =
  "mutation SpaceInviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    added {\n      id\n    }\n    invitation {\n      id\n    }\n  }\n}" as TypedDocumentString<SpaceInviteMemberMutation, SpaceInviteMemberMutationVariables>;
export const SpaceRevokeInvitationDocument =
  "mutation SpaceRevokeInvitation($id: ID!) {\n  revokeInvitation(id: $id) {\n    id\n  }\n}" as TypedDocumentString<SpaceRevokeInvitationMutation, SpaceRevokeInvitationMutationVariables>;
export const SpaceChangeMemberDocument =
  "mutation SpaceChangeMember($input: ChangeMemberInput!) {\n  changeMember(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceChangeMemberMutation, SpaceChangeMemberMutationVariables>;
export const SpaceRemoveMemberDocument =
  "mutation SpaceRemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    id\n  }\n}" as TypedDocumentString<SpaceRemoveMemberMutation, SpaceRemoveMemberMutationVariables>;
export const SpaceAcceptInvitationDocument =
  "mutation SpaceAcceptInvitation($token: String!) {\n  acceptInvitation(token: $token) {\n    id\n    displayAddress\n  }\n}" as TypedDocumentString<SpaceAcceptInvitationMutation, SpaceAcceptInvitationMutationVariables>;
export const FollowedRequestDocument =
  "query FollowedRequest {\n  requestTracking {\n    ...Track\n  }\n}\n\nfragment Track on RequestTracking {\n  reference\n  status\n  description\n  submittedAt\n  decideBefore\n  decidedAt\n  refusalReason\n  displayAddress\n  publishBefore\n  publicationStatus\n  publicationStatusAt\n  version\n  canWithdraw\n  regionCode\n}" as TypedDocumentString<FollowedRequestQuery, FollowedRequestQueryVariables>;
export const OpenTrackingDocument =
  "mutation OpenTracking($token: String!) {\n  openTracking(token: $token) {\n    reference\n  }\n}" as TypedDocumentString<OpenTrackingMutation, OpenTrackingMutationVariables>;
export const WithdrawMailboxRequestDocument =
  "mutation WithdrawMailboxRequest($input: TrackedInput!) {\n  withdrawMailboxRequest(input: $input) {\n    reference\n  }\n}" as TypedDocumentString<WithdrawMailboxRequestMutation, WithdrawMailboxRequestMutationVariables>;