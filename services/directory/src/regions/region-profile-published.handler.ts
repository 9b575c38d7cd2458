import { databaseNow, on, regionProfilePublished } from '@balorg/common';
import { IsNull, LessThan } from 'typeorm';
import { giveChannel } from '../publications/give-channel';
import { Publication } from '../publications/publication.entity';
import { PublicationChannel } from '../publications/publication-channel';
import { RegionProfile } from './region-profile.entity';

/** Keeps the newest settings of a region, and sends on their way the mailboxes that were opened before them. */
export const onRegionProfilePublished = on(regionProfilePublished, async (tx, published) => {
  const { regionCode, version, publishesOnApproval } = published;
  const settings = { version, publishesOnApproval, channel: PublicationChannel[published.publicationChannel] };
  await tx
    .createQueryBuilder()
    .insert()
    .into(RegionProfile)
    .values({ regionCode, ...settings })
    .orIgnore()
    .execute();
  await tx.update(RegionProfile, { regionCode, version: LessThan(version) }, settings);

  const profile = await tx.findOneOrFail(RegionProfile, {
    where: { regionCode },
    lock: { mode: 'pessimistic_write' },
  });
  const waiting = await tx.find(Publication, {
    where: { regionCode, channel: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  const at = await databaseNow(tx);
  for (const publication of waiting) {
    giveChannel(publication, profile, at);
    await tx.save(publication);
  }
});
