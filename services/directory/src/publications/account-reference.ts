import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Who acted, as account knows him. */
@ObjectType('Account')
@Directive('@key(fields: "id", resolvable: false)')
export class AccountReference {
  @Field(() => ID)
  id!: string;
}
