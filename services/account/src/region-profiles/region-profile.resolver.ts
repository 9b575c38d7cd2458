import { Role } from '@balorg/common';
import { departmentsOf, findRegion, regions } from '@balorg/reference';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.entity';
import type { Context } from '../context';
import { db } from '../db';
import { findRegionProfile } from './find-region-profile';
import { listRegionProfileVersions, RegionProfileVersion } from './list-region-profile-versions';
import { openRegionCodes } from './open-region-codes';
import { PublicRegionProfile, Region } from './public-region-profile';
import { findOwnRegionProfile } from './region-profile.access';
import { saveRegionProfile, SaveRegionProfileInput } from './save-region-profile';
import { showRegionSettings, ShownRegionSettings } from './shown-region-settings';

@Resolver(() => RegionProfileVersion)
export class RegionProfileResolver {
  @Authorized(Role.ANYONE)
  @Query(() => [Region])
  async regions(): Promise<Region[]> {
    const open = await openRegionCodes(db);
    return regions.map(({ code, name }) => ({ code, name, open: open.includes(code) }));
  }

  @Authorized(Role.ANYONE)
  @Query(() => PublicRegionProfile, { nullable: true })
  async regionProfile(@Arg('id', () => ID) id: string): Promise<PublicRegionProfile | null> {
    const profile = await findRegionProfile(db, id);
    const region = findRegion(id);
    if (!profile || !region) return null;
    return {
      ...profile.settings,
      regionCode: id,
      version: profile.version,
      name: region.name,
      departments: departmentsOf(id),
    };
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => ShownRegionSettings)
  async regionSettings(@Arg('regionCode', () => ID) regionCode: string, @Ctx() { actor }: Context) {
    return showRegionSettings(await findOwnRegionProfile(db, actor, regionCode));
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => [RegionProfileVersion])
  regionProfileVersions(@Arg('regionCode', () => ID) regionCode: string, @Ctx() { actor }: Context) {
    return listRegionProfileVersions(actor, regionCode);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => Account, { nullable: true })
  publishedBy(@Root() { publishedById }: RegionProfileVersion, @Ctx() { loaders }: Context) {
    return publishedById && loaders.account.load(publishedById);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => ShownRegionSettings)
  async saveRegionProfile(
    @Arg('input', () => SaveRegionProfileInput) input: SaveRegionProfileInput,
    @Ctx() { actor }: Context,
  ) {
    return showRegionSettings(await saveRegionProfile(actor, input));
  }
}
