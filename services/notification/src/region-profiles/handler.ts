import { on, regionProfilePublished } from '@balorg/common';
import { RegionProfile } from './region-profile.entity';

/** Keeps what the mails say of a region. No order is promised: an older version never overwrites a newer one. */
export const onRegionProfilePublished = on(
  regionProfilePublished,
  async (tx, { serviceDesk, ...profile }) => {
    const { regionCode, version, gradesName } = profile;
    const facts = {
      version,
      gradesName,
      deskUrl: serviceDesk.url,
      deskPhone: serviceDesk.phone,
      deskPhonePrice: serviceDesk.phonePrice,
      deskHours: serviceDesk.hours,
    };
    const known = await tx.findOne(RegionProfile, {
      where: { regionCode },
      lock: { mode: 'pessimistic_write' },
    });
    if (!known) await tx.insert(RegionProfile, { regionCode, ...facts });
    else if (known.version < version) await tx.update(RegionProfile, { regionCode }, facts);
  },
);
