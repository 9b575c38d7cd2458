const { inTransaction } = require('../../services/common');
const { withDatabase } = require('../../services/account/dist/commands/with-database');
const { findRegionProfile } = require('../../services/account/dist/region-profiles/find-region-profile');
const {
  publishRegionProfile,
} = require('../../services/account/dist/region-profiles/publish-region-profile');

const [regionCode, minutes] = process.argv.slice(2);

// Run with the environment of a copy's account service.
void withDatabase(async (db) => {
  await inTransaction(db, async (tx) => {
    const { settings } = await findRegionProfile(tx, regionCode);
    await publishRegionProfile(tx, 'SYSTEM', regionCode, {
      ...settings,
      cancelWindowMinutes: Number(minutes),
    });
  });
  return 0;
});
