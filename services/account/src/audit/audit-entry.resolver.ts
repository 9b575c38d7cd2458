import { Role } from '@balorg/common';
import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { AuditEntry } from './audit-entry.entity';
import { AuditChain, checkAuditChain } from './check-audit-chain';
import { AuditEntryListArgs, AuditEntryPage, listAuditEntries } from './list-audit-entries';

const READERS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => AuditEntryPage)
  auditEntries(@Args(() => AuditEntryListArgs) args: AuditEntryListArgs, @Ctx() { actor }: Context) {
    return listAuditEntries(actor, args);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => AuditChain)
  auditChain() {
    return checkAuditChain();
  }

  @Authorized(READERS)
  @FieldResolver(() => Account, { nullable: true })
  actor(@Root() { actorId }: AuditEntry, @Ctx() { loaders }: Context) {
    return actorId && loaders.account.load(actorId);
  }
}
