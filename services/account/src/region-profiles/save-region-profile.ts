import { DomainError, IsKey, type Actor } from '@balorg/common';
import { findRegion } from '@balorg/reference';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { auditRefusals } from '../audit/audit-refusals';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import { changedSettings, publishRegionProfile } from './publish-region-profile';
import { readTypedSettings } from './read-typed-settings';
import { findOwnRegionProfile } from './region-profile.access';
import { RegionProfile } from './region-profile.entity';
import { RegionSettingsInput } from './region-settings-input';
import { regionSubjectId } from './region-subject-id';

@InputType()
export class SaveRegionProfileInput {
  @Field(() => ID)
  @IsKey(3)
  regionCode!: string;

  /** Of the settings that were read and changed. */
  @Field(() => Int)
  version!: number;

  @Field(() => RegionSettingsInput)
  settings!: RegionSettingsInput;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

const ACTION = 'region-profile.publish';

/**
 * Puts settings that an administrator typed in force, as a new version: for each request, approval and mail from now
 * on. Restoring an old version is saving its settings again.
 * @throws NOT_FOUND for a region of others; STALE_VERSION with the names of the settings that were changed meanwhile;
 * INVALID_INPUT by field.
 */
export async function saveRegionProfile(actor: Actor, input: SaveRegionProfileInput): Promise<RegionProfile> {
  const { regionCode, version } = input;
  if (!findRegion(regionCode)) throw new DomainError('NOT_FOUND');
  const subjectId = regionSubjectId(regionCode);
  await auditRefusals(actor, { action: ACTION, subjectType: 'region', subjectId, regionCode }, () =>
    oncePerKey(db, actor, ACTION, input, async (tx) => {
      const { settings } = await findToChange(tx, actor, input);
      await publishRegionProfile(
        tx,
        actor,
        regionCode,
        readTypedSettings(input.settings, settings.serviceHours.timeZone),
      );
      return subjectId;
    }),
  );
  // What the call gave is the version after the one it was based on, whatever was published since.
  return db.getRepository(RegionProfile).findOneByOrFail({ regionCode, version: version + 1 });
}

async function findToChange(
  tx: EntityManager,
  actor: Actor,
  { regionCode, version }: SaveRegionProfileInput,
): Promise<RegionProfile> {
  const inForce = await findOwnRegionProfile(tx, actor, regionCode);
  if (inForce.version === version) return inForce;
  const read = await tx.getRepository(RegionProfile).findOneBy({ regionCode, version });
  throw new DomainError('STALE_VERSION', {
    version: inForce.version,
    changedFields: read ? changedSettings(read.settings, inForce.settings) : [],
  });
}
