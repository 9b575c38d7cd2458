import { pageOf, PageArgs, Role, slice, UUID } from '@balorg/common';
import { Matches, ValidateNested } from 'class-validator';
import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { In } from 'typeorm';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { db } from '../db';
import { AuditEntry } from './audit-entry.entity';

@InputType()
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  subjectId?: string;
}

@ArgsType()
export class AuditEntryListArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true })
  @ValidateNested()
  filter?: AuditEntryFilter;
}

export const AuditEntryPage = pageOf(AuditEntry, 'AuditEntryPage');

const READERS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  /** What was done in the actor's regions. */
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => AuditEntryPage)
  async auditEntries(@Args(() => AuditEntryListArgs) args: AuditEntryListArgs, @Ctx() { actor }: Context) {
    const where = {
      regionCode: In(actor.regions),
      ...(args.filter?.subjectId ? { subjectId: args.filter.subjectId } : {}),
    };
    const repository = db.getRepository(AuditEntry);
    const items = await repository.find({ where, order: { sequence: args.sortOrder }, ...slice(args) });
    return new AuditEntryPage(items, () => repository.countBy(where));
  }

  @Authorized(READERS)
  @FieldResolver(() => Account, { nullable: true })
  actor(@Root() { actorId }: AuditEntry, @Ctx() { loaders }: Context) {
    return actorId && loaders.account.load(actorId);
  }
}
