import { aGradesAdministrator, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount } from '../../test/factories';
import { occitanie } from './occitanie';
import { publishRegionProfile } from './publish-region-profile';
import type { RegionSettings } from './region-settings';

const VERSIONS = `query ($regionCode: ID!) { regionProfileVersions(regionCode: $regionCode) {
  version publishedAt publishedBy { familyName } settings { version decisionHours } restoredFrom
} }`;
const SETTINGS = `query ($regionCode: ID!) { regionSettings(regionCode: $regionCode) {
  version correctionDays publicationChannel serviceHours { day opens closes } domains { professionKey domain }
} }`;

interface Listed {
  regionProfileVersions: {
    version: number;
    publishedBy: { familyName: string } | null;
    restoredFrom: number | null;
  }[];
}

describe("a region's settings", () => {
  const service = testAccountService();
  const publish = async (own: Partial<RegionSettings>, accountId?: string) =>
    service.db.transaction((tx) =>
      publishRegionProfile(
        tx,
        accountId ? { accountId, draftId: null, trackedRequestId: null } : 'SYSTEM',
        '76',
        { ...occitanie, ...own },
      ),
    );

  it('are listed with who and when, the newest first, and what was restored', async () => {
    const { id, familyName } = await anAccount();
    await publish({ decisionHours: 24 }, id);
    await publish({}, id);
    const { data } = await service.call<Listed>(aGradesAdministrator(), VERSIONS, { regionCode: '76' });
    expect(data.regionProfileVersions).toMatchObject([
      {
        version: 3,
        publishedBy: { familyName },
        settings: { version: 3, decisionHours: 16 },
        restoredFrom: 1,
      },
      {
        version: 2,
        publishedBy: { familyName },
        settings: { version: 2, decisionHours: 24 },
        restoredFrom: null,
      },
      { version: 1, publishedBy: null, settings: { version: 1, decisionHours: 16 }, restoredFrom: null },
    ]);
  });

  it('have the default of a setting that came after they were published', async () => {
    await service.db.query("UPDATE region_profile SET settings = JSON_REMOVE(settings, '$.correctionDays')");
    const { data } = await service.call(aGradesAdministrator(), SETTINGS, { regionCode: '76' });
    expect(data).toEqual({
      regionSettings: {
        version: 1,
        correctionDays: 30,
        publicationChannel: 'FHIR',
        serviceHours: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:30', closes: '18:30' })),
        domains: [
          { professionKey: 'G15-10', domain: 'medecin.oc.mssante.fr' },
          { professionKey: 'G15-21', domain: 'pharmacien.oc.mssante.fr' },
        ],
      },
    });
  });

  it.each([SETTINGS, VERSIONS])('are for administrators of the region: %s', async (query) => {
    const ask = async (regionCode: string, actor = aGradesAdministrator()) =>
      (await service.call(actor, query, { regionCode })).code;
    expect(await ask('76')).toBeNull();
    expect(await ask('76', aGradesAdministrator({ regions: ['94'] }))).toBe('NOT_FOUND');
    expect(await ask('94', aGradesAdministrator({ regions: ['94'] }))).toBe('NOT_FOUND');
    expect(await ask('é')).toBe('NOT_FOUND');
    expect(await ask('76', aStructureAdministrator([]))).toBe('FORBIDDEN');
  });
});
