import { Role } from '@balorg/common';
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { findMe, Me } from '../accounts/me';
import type { Context } from '../context';
import { db } from '../db';
import { findDraft } from '../mailbox-requests/find-draft';
import { MailboxRequestDraft } from '../mailbox-requests/mailbox-request-draft';
import { actorOf, ActorTokens, withRights } from './actor-of';
import { Challenge, ChallengePurpose } from './challenge.entity';
import { endedCookie } from './cookies';
import { signOut } from './end-session';
import { ResolvedActor } from './resolved-actor';
import { resendCode } from './resend-code';
import { signIn, SignInInput } from './sign-in';
import { switchMailbox } from './switch-mailbox';
import { hashToken } from './tokens';
import { verifyCode, VerifyCodeInput } from './verify-code';

@ObjectType()
export class VerifyCodeResult {
  @Field(() => ChallengePurpose)
  purpose!: ChallengePurpose;

  /** Who signed in, by SIGN_IN and VERIFY_EMAIL. */
  @Field(() => Me, { nullable: true })
  me!: Me | null;

  /** The draft that an account was linked to, by LINK. */
  @Field(() => MailboxRequestDraft, { nullable: true })
  draft!: MailboxRequestDraft | null;
}

@Resolver()
export class SessionResolver {
  /** For the gateway alone: it asks who a visitor is and then answers for it. */
  @Authorized(Role.GATEWAY)
  @Directive('@inaccessible')
  @Query(() => ResolvedActor)
  actorOf(@Arg('tokens', () => ActorTokens) tokens: ActorTokens) {
    return actorOf(tokens);
  }

  @Authorized(Role.ANYONE)
  @Query(() => Challenge, { nullable: true })
  challenge(@Ctx() { challengeToken }: Context) {
    return challengeToken
      ? db.getRepository(Challenge).findOneBy({ tokenHash: hashToken(challengeToken) })
      : null;
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Challenge)
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() { actor, setCookie }: Context) {
    const { challenge, cookie } = await signIn(actor, input);
    setCookie(cookie);
    return challenge;
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => VerifyCodeResult)
  async verifyCode(
    @Arg('input', () => VerifyCodeInput) input: VerifyCodeInput,
    @Ctx() { actor, challengeToken, userAgent, setCookie }: Context,
  ): Promise<VerifyCodeResult> {
    const { purpose, accountId, requestId, session } = await verifyCode(
      actor,
      { challengeToken, userAgent },
      input,
    );
    setCookie(endedCookie('challenge'));
    if (!session) return { purpose, me: null, draft: await findDraft(requestId) };
    setCookie(session.cookie);
    return { purpose, me: await findMe(await withRights(actor, session.id, accountId)), draft: null };
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Challenge)
  async resendCode(@Ctx() { challengeToken, setCookie }: Context) {
    const { challenge, cookie } = await resendCode(challengeToken);
    setCookie(cookie);
    return challenge;
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Boolean)
  async signOut(@Ctx() { actor, setCookie }: Context) {
    await signOut(actor);
    setCookie(endedCookie('session'));
    return true;
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @Mutation(() => Me)
  async switchMailbox(
    @Arg('mailboxId', () => ID, { nullable: true }) mailboxId: string | null | undefined,
    @Ctx() { actor }: Context,
  ) {
    await switchMailbox(actor, mailboxId ?? null);
    return findMe(actor);
  }
}
