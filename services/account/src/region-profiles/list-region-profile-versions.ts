import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@balorg/common';
import { Field, Int, ObjectType } from 'type-graphql';
import { db } from '../db';
import { findOwnRegionProfile } from './region-profile.access';
import { RegionProfile } from './region-profile.entity';
import { showRegionSettings, ShownRegionSettings } from './shown-region-settings';

@ObjectType()
export class RegionProfileVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  publishedAt!: Date;

  /** Null where a command of the service published it. */
  publishedById!: string | null;

  @Field(() => ShownRegionSettings)
  settings!: ShownRegionSettings;

  /** The newest version before its predecessor that had the very same settings. */
  @Field(() => Int, { nullable: true })
  restoredFrom!: number | null;
}

const MOST_VERSIONS = 100;

/**
 * What was in force in a region and since when, the newest first.
 * @throws NOT_FOUND for a region of others.
 */
export async function listRegionProfileVersions(
  actor: Actor,
  regionCode: string,
): Promise<RegionProfileVersion[]> {
  await findOwnRegionProfile(db, actor, regionCode);
  const profiles = await db.getRepository(RegionProfile).find({
    where: { regionCode },
    order: { version: 'DESC' },
    take: MOST_VERSIONS,
  });
  return profiles.map((profile, index) => ({
    version: profile.version,
    publishedAt: profile.publishedAt,
    publishedById: profile.publishedBy,
    settings: showRegionSettings(profile),
    restoredFrom: findSame(profile, profiles.slice(index + 2))?.version ?? null,
  }));
}

const findSame = ({ settings }: RegionProfile, older: RegionProfile[]) =>
  older.find((former) => isDeepStrictEqual(former.settings, settings));
