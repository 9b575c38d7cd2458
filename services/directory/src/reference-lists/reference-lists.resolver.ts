import { Role } from '@balorg/common';
import { professions } from '@balorg/reference';
import { Arg, Authorized, Query, Resolver } from 'type-graphql';
import { findCommunes, ListedCommune, ListedProfession } from './reference-lists';

@Resolver()
export class ReferenceListsResolver {
  @Authorized(Role.ANYONE)
  @Query(() => [ListedProfession])
  professions(): readonly ListedProfession[] {
    return professions;
  }

  @Authorized(Role.ANYONE)
  @Query(() => [ListedCommune])
  communes(
    @Arg('postcode', () => String, { nullable: true }) postcode: string | null = null,
    @Arg('q', () => String, { nullable: true }) q: string | null = null,
  ): readonly ListedCommune[] {
    return findCommunes(postcode, q);
  }
}
