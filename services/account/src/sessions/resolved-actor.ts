import { Role } from '@balorg/common';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Directive('@inaccessible')
export class ResolvedStructure {
  @Field(() => String)
  regionCode!: string;

  @Field(() => String)
  identifierType!: string;

  @Field(() => String)
  identifier!: string;
}

/** Who a visitor is, told to the gateway alone. */
@ObjectType()
@Directive('@inaccessible')
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
