import { Role } from '@balorg/common';
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { Note } from './note.entity';

@Resolver(() => Note)
export class NoteResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => Account, { nullable: true })
  author(@Root() { authorId }: Note, @Ctx() { loaders }: Context) {
    return loaders.account.load(authorId);
  }
}
