import { Role } from '@balorg/common';
import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { DirectoryEntry } from './directory-entry.entity';
import { DirectoryEntryPage, DirectorySearchArgs, searchDirectory } from './search-directory';

@Resolver(() => DirectoryEntry)
export class DirectoryEntryResolver {
  @Authorized(Role.ANYONE)
  @Query(() => DirectoryEntryPage)
  searchDirectory(@Args(() => DirectorySearchArgs) args: DirectorySearchArgs, @Ctx() { actor }: Context) {
    return searchDirectory(actor, args);
  }
}
