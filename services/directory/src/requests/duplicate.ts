import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DuplicateReason } from './likeness';

registerEnumType(DuplicateReason, { name: 'DuplicateReason' });

/** A mailbox, or a request that is not decided yet, that may be the same as the one asked for. */
@ObjectType()
export class Duplicate {
  @Field(() => DuplicateReason)
  reason!: DuplicateReason;

  /** Null for a request that has no mailbox. */
  @Field(() => ID, { nullable: true })
  mailboxId!: string | null;

  @Field(() => ID, { nullable: true })
  requestId!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String)
  description!: string;
}
