import { Role } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
export class ResolvedStructure {
  @Field(() => String)
  identifierType!: string;

  @Field(() => String)
  identifier!: string;
}

/** Who a visitor is, told to the gateway alone. */
@ObjectType()
export class ResolvedActor {
  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => ID, { nullable: true })
  sessionId!: string | null;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => [String])
  regions!: string[];

  @Field(() => [ResolvedStructure])
  structures!: ResolvedStructure[];

  @Field(() => ID, { nullable: true })
  draftId!: string | null;

  @Field(() => ID, { nullable: true })
  trackedRequestId!: string | null;
}
