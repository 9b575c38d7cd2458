import { callGraph } from '../graph/client';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SiteChallengeDocument,
  SiteChangePasswordDocument,
  SiteCreateAccountDocument,
  SiteMeDocument,
  SiteRequestPasswordResetDocument,
  SiteResendCodeDocument,
  SiteResetPasswordDocument,
  SiteSignInDocument,
  SiteSignOutDocument,
  SiteSwitchMailboxDocument,
  SiteVerifyCodeDocument,
  type CreateAccountInput,
  type PendingChallengeFragment,
  type SignInInput,
} from '../graph/operations.generated';

export type Challenge = PendingChallengeFragment;

export const createAccount = async (input: CreateAccountInput): Promise<Challenge> =>
  (await callGraph(SiteCreateAccountDocument, { input })).createAccount;

export const signIn = async (input: SignInInput): Promise<Challenge> =>
  (await callGraph(SiteSignInDocument, { input })).signIn;

export const verifyCode = async (code: string) =>
  (await callGraph(SiteVerifyCodeDocument, { input: { code } })).verifyCode;

export const resendCode = async (): Promise<Challenge> =>
  (await callGraph(SiteResendCodeDocument)).resendCode;

export const findChallenge = async (): Promise<Challenge | null> =>
  (await callGraph(SiteChallengeDocument)).challenge;

export const isSignedIn = async () => (await callGraph(SiteMeDocument)).me !== null;

export const signOut = () => callGraph(SiteSignOutDocument);

/** Without an id: back to the individual account. */
export const switchMailbox = (mailboxId: string | null) =>
  callGraph(SiteSwitchMailboxDocument, { mailboxId });

/** The answer is the same whether an account has this address or not. */
export const requestPasswordReset = (email: string) => callGraph(SiteRequestPasswordResetDocument, { email });

export const resetPassword = (token: string, password: string) =>
  callGraph(SiteResetPasswordDocument, { input: { token, password } });

export const changePassword = (currentPassword: string, password: string) =>
  callGraph(SiteChangePasswordDocument, { input: { currentPassword, password } });

export const endSession = (id: string) => callGraph(EndSessionDocument, { id });

/** How many were ended. */
export const endOtherSessions = async () => (await callGraph(EndOtherSessionsDocument)).endOtherSessions;
