import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { PublicationIds, PublicationOutcome } from './act-on-each';
import { confirmPublication } from './confirm-publication';
import { exportPublications, PublicationExport } from './export-publications';
import { findPublication, listPublications, PublicationArgs, PublicationPage } from './list-publications';
import { actionsOn, PublicationAction } from './publication-actions';
import { PublicationStep } from './publication-step.entity';
import { mayAct } from './publication.access';
import { Publication } from './publication.entity';
import { publish } from './publish';
import { retryPublication } from './retry-publication';
import { withdrawPublication } from './withdraw-publication';

@Resolver(() => Publication)
export class PublicationResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => PublicationPage)
  publications(@Args(() => PublicationArgs) args: PublicationArgs, @Ctx() { actor }: Context) {
    return listPublications(actor, args);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => Publication, { nullable: true })
  publication(@Arg('id', () => ID) id: string, @Ctx() { actor }: Context) {
    return findPublication(actor, id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => [PublicationOutcome])
  publish(@Args(() => PublicationIds) ids: PublicationIds, @Ctx() { actor }: Context) {
    return publish(actor, ids);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => [PublicationOutcome])
  retryPublication(@Args(() => PublicationIds) ids: PublicationIds, @Ctx() { actor }: Context) {
    return retryPublication(actor, ids);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => [PublicationOutcome])
  withdrawPublication(@Args(() => PublicationIds) ids: PublicationIds, @Ctx() { actor }: Context) {
    return withdrawPublication(actor, ids);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => [PublicationOutcome])
  confirmPublication(@Args(() => PublicationIds) ids: PublicationIds, @Ctx() { actor }: Context) {
    return confirmPublication(actor, ids);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => PublicationExport)
  exportPublications(@Args(() => PublicationIds) ids: PublicationIds, @Ctx() { actor }: Context) {
    return exportPublications(actor, ids);
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [PublicationStep])
  async track(@Root() publication: Publication, @Ctx() { actor, loaders }: Context) {
    const steps = await loaders.trackOfPublication.load(publication.id);
    return mayAct(actor, publication) ? steps : steps.map((step) => step.forOthers());
  }

  /** For those who may act upon it; others read the answer in plain words. */
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => String, { nullable: true })
  lastAnswerRaw(@Root() publication: Publication, @Ctx() { actor }: Context) {
    return mayAct(actor, publication) ? publication.lastAnswerRaw : null;
  }

  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => [PublicationAction])
  allowedActions(@Root() publication: Publication, @Ctx() { actor }: Context): PublicationAction[] {
    return mayAct(actor, publication) ? actionsOn(publication) : [];
  }
}
