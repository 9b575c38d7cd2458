import { anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { AuditEntry } from '../audit/audit-entry.entity';
import { occitanie } from './occitanie';
import { publishRegionProfile } from './publish-region-profile';
import { RegionProfile } from './region-profile.entity';
import type { RegionSettings } from './region-settings';

const PROFILE = `query ($id: ID!) { regionProfile(id: $id) {
  regionCode name version open gradesName serviceDesk { url phone phonePrice hours } connectionRequestUrl
  publishesOnApproval cancelWindowMinutes departments { code name }
} }`;

interface Profiled {
  regionProfile: { version: number; open: boolean; departments: { code: string }[] } | null;
}

describe('a region profile', () => {
  const service = testAccountService();
  const publish = (code: string, own: Partial<RegionSettings> = {}) =>
    service.db.transaction((tx) => publishRegionProfile(tx, 'SYSTEM', code, { ...occitanie, ...own }));
  const profile = async (id: string) =>
    (await service.call<Profiled>(anActor(), PROFILE, { id })).data.regionProfile;
  const openRegions = async () => {
    const { data } = await service.call<{ regions: { code: string; open: boolean }[] }>(
      anActor(),
      '{ regions { code open } }',
    );
    return data.regions.filter(({ open }) => open).map(({ code }) => code);
  };

  it('says to everybody what a region offers, and not how it decides', async () => {
    const { departments, ...said } = (await profile('76')) ?? { departments: [] };
    expect(said).toEqual({
      regionCode: '76',
      name: 'Occitanie',
      version: 1,
      open: true,
      gradesName: 'GRADeS Occitanie',
      serviceDesk: occitanie.serviceDesk,
      connectionRequestUrl: occitanie.connectionRequestUrl,
      publishesOnApproval: true,
      cancelWindowMinutes: 2,
    });
    expect(departments.map(({ code }) => code)).toEqual([
      '09',
      '11',
      '12',
      '30',
      '31',
      '32',
      '34',
      '46',
      '48',
      '65',
      '66',
      '81',
      '82',
    ]);
    expect((await service.call(anActor(), '{ regionProfile(id: "76") { domains } }')).code).toBe(
      'REQUEST_MALFORMED',
    );
  });

  it.each(['94', 'ZZ', '', 'é', "' OR 1=1"])('is not there for %j', async (id) => {
    expect(await profile(id)).toBeNull();
  });

  it('opens and closes a region', async () => {
    expect(await openRegions()).toEqual(['76']);
    await publish('94');
    expect((await openRegions()).sort()).toEqual(['76', '94']);
    await publish('76', { open: false });
    expect(await openRegions()).toEqual(['94']);
    expect(await profile('76')).toMatchObject({ version: 2, open: false });
  });

  it('is a new version each time; the former stands', async () => {
    await publish('76', { gradesName: 'Deux' });
    await publish('76', { gradesName: 'Trois' });
    expect(await profile('76')).toMatchObject({ version: 3, gradesName: 'Trois' });
    const versions = await service.db.getRepository(RegionProfile).find({ order: { version: 'ASC' } });
    expect(versions.map(({ settings }) => settings.gradesName)).toEqual([
      'GRADeS Occitanie',
      'Deux',
      'Trois',
    ]);
  });

  it('is told to the others, and audited, with its version', async () => {
    await publish('76', { publicationChannel: 'FILE' });
    const told = (await service.announced()).filter(({ content }) => content['version'] === 2);
    expect(told.map(({ subscriber }) => subscriber).sort()).toEqual(['directory', 'notification']);
    expect(told[0]).toMatchObject({
      type: 'account.region-profile-published',
      content: { regionCode: '76', publicationChannel: 'FILE', serviceDesk: occitanie.serviceDesk },
    });
    const acts = await service.db.getRepository(AuditEntry).findBy({ action: 'region-profile.publish' });
    expect(acts.map(({ facts }) => facts)).toEqual([
      '{"version":1}',
      '{"version":2,"changed":"publicationChannel"}',
    ]);
  });

  it.each<[string, object]>([
    ['a domain that is not of MSSanté', { domains: { 'G15-21': 'exemple.example' } }],
    [
      'a clock that is none',
      { serviceHours: { timeZone: 'Europe/Paris', days: { '1': { opens: '8h', closes: '18:00' } } } },
    ],
    ['a delay of nothing', { decisionHours: 0 }],
    ['a window of two hours', { cancelWindowMinutes: 120 }],
    ['a link that is none', { connectionRequestUrl: 'demander' }],
  ])('is refused with %s, and the one in force stays', async (_what, own) => {
    await expect(publish('76', own)).rejects.toThrow();
    expect(await profile('76')).toMatchObject({ version: 1 });
  });
});
