import { Role } from '@balorg/common';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { similarMailboxes, SimilarMailbox, SimilarMailboxesInput } from './similar-mailboxes';

@Resolver(() => SimilarMailbox)
export class SimilarMailboxesResolver {
  /** Shows what `searchDirectory` shows, found by likeness. */
  @Authorized(Role.ANYONE)
  @Query(() => [SimilarMailbox])
  similarMailboxes(
    @Arg('input', () => SimilarMailboxesInput) input: SimilarMailboxesInput,
    @Ctx() { actor }: Context,
  ) {
    return similarMailboxes(actor, input);
  }
}
