import { Role } from '@balorg/common';
import { Authorized, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { seenBy, type TinyContext } from './tiny-account';

@ObjectType()
class SeenByDirectory {
  @Field(() => String)
  actor!: string;

  @Field(() => String)
  headers!: string;
}

/** The other subgraph of the tests. */
@Resolver()
export class TinyDirectoryResolver {
  @Authorized(Role.ANYONE)
  @Query(() => SeenByDirectory, { nullable: true })
  seenByDirectory(@Ctx() { actor, response }: TinyContext): SeenByDirectory {
    return seenBy(actor, response);
  }
}
