import { isDeepStrictEqual } from 'node:util';
import { orConflict, recordEvent, regionProfilePublished } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit, type Author } from '../audit/record-audit';
import { findRegionProfile } from './find-region-profile';
import { RegionProfile } from './region-profile.entity';
import { regionSettings, type RegionSettings } from './region-settings';
import { regionSubjectId } from './region-subject-id';

/**
 * Puts a new version of a region's settings in force and tells the others what they need of it.
 * @throws ZodError for settings that are not what they must be; STALE_VERSION when another version was published at
 * the same moment.
 */
export async function publishRegionProfile(
  tx: EntityManager,
  author: Author,
  regionCode: string,
  typed: RegionSettings,
): Promise<void> {
  const settings = regionSettings.parse(typed);
  const former = await findRegionProfile(tx, regionCode);
  const version = (former?.version ?? 0) + 1;
  const publishedBy = author === 'SYSTEM' ? null : author.accountId;
  await orConflict(
    'STALE_VERSION',
    tx.getRepository(RegionProfile).insert({ regionCode, version, settings, publishedBy }),
  );
  const { gradesName, serviceDesk, publishesOnApproval, publicationChannel } = settings;
  const subjectId = regionSubjectId(regionCode);
  await recordEvent(
    tx,
    regionProfilePublished,
    { regionCode, version, gradesName, serviceDesk, publishesOnApproval, publicationChannel },
    { subjectId },
  );
  await recordAudit(tx, author, {
    action: 'region-profile.publish',
    subjectType: 'region',
    subjectId,
    regionCode,
    facts: { version, ...(former && { changed: changedSettings(former.settings, settings).join(' ') }) },
  });
}

/** Names of the settings that differ from one version to another. */
export const changedSettings = (before: RegionSettings, after: RegionSettings): string[] =>
  Object.entries(after)
    .filter(([name, value]) => !isDeepStrictEqual(before[name as keyof RegionSettings], value))
    .map(([name]) => name);
