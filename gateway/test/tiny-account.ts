import { DomainError, Role, type Actor, type BaseContext, type Incoming } from '@balorg/common';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

/** A subgraph of the tests: it answers who a session is, and shows what reached it. */
export interface TinyContext extends BaseContext {
  response: Incoming['response'];
}

export const INSTANCE = 'test';
export const ACCOUNT_ID = '0190a5c5-7d4e-7cc3-98c4-dc0c0c07398f';
export const SESSION = 'S'.repeat(43);
export const CHALLENGE = 'C'.repeat(43);

@InputType()
class ActorTokens {
  @Field(() => String, { nullable: true })
  session?: string;

  @Field(() => String, { nullable: true })
  draft?: string;

  @Field(() => String, { nullable: true })
  tracking?: string;
}

@ObjectType()
class TinyStructure {
  @Field(() => String)
  regionCode!: string;

  @Field(() => String)
  identifierType!: string;

  @Field(() => String)
  identifier!: string;
}

@ObjectType()
class ActorOf {
  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => ID, { nullable: true })
  sessionId!: string | null;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => [String])
  regions!: string[];

  @Field(() => [TinyStructure])
  structures!: TinyStructure[];

  @Field(() => ID, { nullable: true })
  draftId!: string | null;

  @Field(() => ID, { nullable: true })
  trackedRequestId!: string | null;
}

@ObjectType()
class Seen {
  @Field(() => String)
  actor!: string;

  @Field(() => String)
  headers!: string;
}

@ObjectType()
class Box {
  @Field(() => String)
  name = 'box';

  @Field(() => Box)
  inner(): Box {
    return new Box();
  }
}

@ObjectType()
class BoxPage {
  @Field(() => [Box])
  items = [new Box()];
}

export const seenBy = (actor: Actor, response: Incoming['response']): Seen => ({
  actor: JSON.stringify(actor),
  headers: JSON.stringify(response.req.headers),
});

@Resolver()
export class TinyAccountResolver {
  @Authorized(Role.GATEWAY)
  @Directive('@inaccessible')
  @Query(() => ActorOf)
  actorOf(@Arg('tokens', () => ActorTokens) tokens: ActorTokens): ActorOf {
    const known = tokens.session === SESSION;
    return {
      accountId: known ? ACCOUNT_ID : null,
      sessionId: null,
      roles: known ? [Role.ACCOUNT_HOLDER] : [Role.ANYONE],
      regions: known ? ['76'] : [],
      structures: known ? [{ regionCode: '76', identifierType: 'FINESS', identifier: '810000331' }] : [],
      draftId: null,
      trackedRequestId: null,
    };
  }

  @Authorized(Role.ANYONE)
  @Query(() => Seen)
  seenByAccount(@Ctx() { actor, response }: TinyContext): Seen {
    return seenBy(actor, response);
  }

  @Authorized(Role.ANYONE)
  @Query(() => Box)
  box(): Box {
    return new Box();
  }

  @Authorized(Role.ANYONE)
  @Query(() => BoxPage)
  boxes(@Arg('perPage', () => Int, { defaultValue: 25 }) _perPage: number): BoxPage {
    return new BoxPage();
  }

  @Authorized(Role.ANYONE)
  @Query(() => String)
  day(
    @Arg('at', () => GraphQLISODateTime) at: Date,
    @Arg('shift', () => Int, { nullable: true }) _?: number,
  ) {
    return at.toISOString();
  }

  @Authorized(Role.ANYONE)
  @Query(() => String, { nullable: true })
  refused(): string {
    throw new DomainError('CODE_WRONG', { attemptsLeft: 3 });
  }

  @Authorized(Role.ANYONE)
  @Query(() => String, { nullable: true })
  broken(): string {
    throw new Error("ER_BAD_FIELD: SELECT password FROM account WHERE email = 'someone@example.org'");
  }

  @Authorized(Role.ANYONE)
  @Query(() => String, { nullable: true })
  async slow(): Promise<string> {
    await sleep(12_000, undefined, { ref: false });
    return 'late';
  }

  @Authorized(Role.ANYONE)
  @Mutation(() => Boolean)
  signIn(@Ctx() { response }: TinyContext): boolean {
    response.append('set-cookie', `__Host-balorg-${INSTANCE}-session=one; Path=/; HttpOnly; Secure`);
    response.append('set-cookie', `__Host-balorg-${INSTANCE}-challenge=; Path=/; Max-Age=0; Secure`);
    response.append('set-cookie', 'tracker=foreign; Path=/');
    response.set('clear-site-data', '"cache"');
    return true;
  }
}
