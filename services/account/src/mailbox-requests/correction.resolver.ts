import { Role } from '@balorg/common';
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { Correction } from './correction.entity';

@Resolver(() => Correction)
export class CorrectionResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR)
  @FieldResolver(() => Account, { nullable: true })
  askedBy(@Root() { askedById }: Correction, @Ctx() { loaders }: Context) {
    return loaders.account.load(askedById);
  }
}
