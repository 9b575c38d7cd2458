import { RegionProfile } from './region-profile.entity';
import { onRegionProfilePublished } from './handler';
import { aRegionProfile } from '../testing/factories';
import { testNotification } from '../testing/service';

const service = testNotification();

it('keeps the newest version, in whatever order they arrive', async () => {
  await service.receive(onRegionProfilePublished, aRegionProfile({ version: 2, gradesName: 'Nouveau nom' }));
  await service.receive(onRegionProfilePublished, aRegionProfile({ version: 1, gradesName: 'Ancien nom' }));
  await service.receive(onRegionProfilePublished, aRegionProfile({ version: 2, gradesName: 'Nouveau nom' }));
  const known = await service.db.getRepository(RegionProfile).find();
  expect(known).toMatchObject([{ regionCode: '76', version: 2, gradesName: 'Nouveau nom' }]);
  await service.receive(
    onRegionProfilePublished,
    aRegionProfile({ version: 3, gradesName: 'Encore un autre' }),
  );
  expect(await service.db.getRepository(RegionProfile).find()).toMatchObject([{ version: 3 }]);
});
