import { Role } from '@balorg/common';
import { departmentsOf, findRegion, regions } from '@balorg/reference';
import { Arg, Authorized, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { db } from '../db';
import { findRegionProfile } from './find-region-profile';
import { openRegionCodes } from './open-region-codes';

@ObjectType()
export class Region {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  open!: boolean;
}

@ObjectType()
export class Department {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class ServiceDesk {
  @Field(() => String)
  url!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  phonePrice!: string;

  @Field(() => String)
  hours!: string;
}

/** What everybody may know of a region's service. */
@ObjectType('RegionProfile')
export class PublicRegionProfile {
  @Field(() => ID)
  regionCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => String)
  gradesName!: string;

  @Field(() => ServiceDesk)
  serviceDesk!: ServiceDesk;

  @Field(() => String)
  connectionRequestUrl!: string;

  @Field(() => Boolean)
  publishesOnApproval!: boolean;

  @Field(() => Float)
  cancelWindowMinutes!: number;

  @Field(() => [Department])
  departments!: readonly Department[];
}

@Resolver()
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
}
