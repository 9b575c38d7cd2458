import { Role } from '@balorg/common';
import { checkStructureIdentifier } from '@balorg/identifiers';
import { Arg, Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { listStructures, StructureArgs, StructurePage } from './list-structures';
import { StructureIdentifierType } from './structure-identifier-type';
import { Structure } from './structure.entity';

@Resolver(() => Structure)
export class StructureResolver {
  /** What the register says of a number, typed in any form; null when it knows none, or when the key is wrong. */
  @Authorized(Role.ANYONE)
  @Query(() => Structure, { nullable: true })
  structure(
    @Arg('identifierType', () => StructureIdentifierType) identifierType: StructureIdentifierType,
    @Arg('identifier', () => String) identifier: string,
    @Ctx() { loaders }: Context,
  ): Promise<Structure | null> {
    const check = checkStructureIdentifier(identifierType, identifier);
    return check.ok
      ? loaders.structure.load({ identifierType, identifier: check.value })
      : Promise.resolve(null);
  }

  @Authorized(Role.ANYONE)
  @Query(() => StructurePage)
  structures(@Args(() => StructureArgs) args: StructureArgs) {
    return listStructures(args);
  }
}
