import { databaseNow, on, regionProfilePublished } from '@balorg/common';
import { IsNull } from 'typeorm';
import { giveChannel } from '../publications/give-channel';
import { PublicationChannel } from '../publications/publication-channel';
import { Publication } from '../publications/publication.entity';
import { lockRegionProfile } from './lock-region-profile';

/** Keeps the newest settings of a region, and sends on their way the mailboxes that were opened before them. */
export const onRegionProfilePublished = on(regionProfilePublished, async (tx, published) => {
  const { regionCode, version, publishesOnApproval, publicationChannel } = published;
  const profile = await lockRegionProfile(tx, regionCode, 'pessimistic_write');
  if (version <= profile.version) return;
  Object.assign(profile, { version, publishesOnApproval, channel: PublicationChannel[publicationChannel] });
  await tx.save(profile);

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
