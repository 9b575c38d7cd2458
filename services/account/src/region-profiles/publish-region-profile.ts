import { recordEvent, regionProfilePublished } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit, type Author } from '../audit/record-audit';
import { findRegionProfile } from './find-region-profile';
import { RegionProfile } from './region-profile.entity';
import { regionSettings, type RegionSettings } from './region-settings';

/**
 * Puts a new version of a region's settings in force and tells the others what they need of it.
 * @throws ZodError for settings that are not what they must be.
 */
export async function publishRegionProfile(
  tx: EntityManager,
  author: Author,
  regionCode: string,
  typed: RegionSettings,
): Promise<void> {
  const settings = regionSettings.parse(typed);
  const version = ((await findRegionProfile(tx, regionCode))?.version ?? 0) + 1;
  const publishedBy = author === 'SYSTEM' ? null : author.accountId;
  await tx.getRepository(RegionProfile).insert({ regionCode, version, settings, publishedBy });
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
    facts: { version },
  });
}

/** A region has a code, not an id of ours; where an id is wanted, it stands in the last digits of one. */
const regionSubjectId = (regionCode: string) =>
  `00000000-0000-4000-8000-${regionCode.toLowerCase().padStart(12, '0')}`;
