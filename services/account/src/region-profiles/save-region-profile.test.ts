import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { aTypedRegionSettings } from '../../test/a-typed-region-settings';
import { testAccountService } from '../../test/account-service';
import { anAccount } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { occitanie } from './occitanie';
import { RegionProfile } from './region-profile.entity';

const SETTINGS = `version open gradesName serviceDesk { url phone phonePrice hours } connectionRequestUrl
  serviceHours { day opens closes } decisionHours publicationHours correctionDays cancelWindowMinutes
  publishesOnApproval publicationChannel domains { professionKey domain } otherDomain`;
const SAVE = `mutation ($input: SaveRegionProfileInput!) { saveRegionProfile(input: $input) { ${SETTINGS} } }`;

interface Saved {
  saveRegionProfile: { version: number };
}

describe('saveRegionProfile', () => {
  const service = testAccountService();
  const save = (settings: object, own: object = {}, actor = aGradesAdministrator()) =>
    service.call<Saved>(actor, SAVE, {
      input: {
        regionCode: '76',
        version: 1,
        settings: { ...aTypedRegionSettings(), ...settings },
        idempotencyKey: newId(),
        ...own,
      },
    });
  const versions = () => service.db.getRepository(RegionProfile).countBy({ regionCode: '76' });

  it('puts a new version in force, told to the others and audited with what changed', async () => {
    const { data } = await save({
      decisionHours: 24,
      serviceHours: [
        { day: 6, opens: '09:00', closes: '24:00' },
        { day: 1, opens: '08:30', closes: '18:30' },
      ],
      domains: [
        { professionKey: 'G15-21', domain: ' Pharmacien.OC.mssante.fr ' },
        { professionKey: 'G15-10', domain: 'medecin.oc.mssante.fr' },
      ],
      otherDomain: 'sante.oc.mssante.fr',
    });
    expect(data.saveRegionProfile).toEqual({
      ...aTypedRegionSettings(),
      version: 2,
      decisionHours: 24,
      serviceHours: [
        { day: 1, opens: '08:30', closes: '18:30' },
        { day: 6, opens: '09:00', closes: '24:00' },
      ],
      domains: [
        { professionKey: 'G15-10', domain: 'medecin.oc.mssante.fr' },
        { professionKey: 'G15-21', domain: 'pharmacien.oc.mssante.fr' },
      ],
      otherDomain: 'sante.oc.mssante.fr',
    });
    const told = (await service.announced()).filter(({ content }) => content['version'] === 2);
    expect(told.map(({ type }) => type)).toContain('account.region-profile-published');
    const [act] = await service.db.getRepository(AuditEntry).find({ order: { sequence: 'DESC' }, take: 1 });
    expect([act?.regionCode, act?.facts]).toEqual([
      '76',
      '{"version":2,"changed":"serviceHours decisionHours otherDomain"}',
    ]);
  });

  it('keeps the time zone of the region, which is not typed', async () => {
    await save({ open: false });
    const saved = await service.db
      .getRepository(RegionProfile)
      .findOneByOrFail({ regionCode: '76', version: 2 });
    expect(saved.settings.serviceHours.timeZone).toBe(occitanie.serviceHours.timeZone);
  });

  it.each<[string, object, { field: string; code: string }[]]>([
    ['a name of nothing', { gradesName: '  ' }, [{ field: 'gradesName', code: 'REQUIRED' }]],
    ['hidden letters', { gradesName: 'G\u202Ea' }, [{ field: 'gradesName', code: 'CHARACTER_NOT_ALLOWED' }]],
    [
      'a service desk nobody reaches',
      { serviceDesk: { ...occitanie.serviceDesk, url: 'http://assistance.example', phone: '' } },
      [
        { field: 'serviceDesk.url', code: 'URL_INVALID' },
        { field: 'serviceDesk.phone', code: 'REQUIRED' },
      ],
    ],
    [
      'a script',
      { connectionRequestUrl: 'javascript:alert(1)' },
      [{ field: 'connectionRequestUrl', code: 'URL_INVALID' }],
    ],
    ['no service day', { serviceHours: [] }, [{ field: 'serviceHours', code: 'REQUIRED' }]],
    [
      'hours that are none',
      {
        serviceHours: [
          { day: 1, opens: '18:00', closes: '08:00' },
          { day: 2, opens: '8h', closes: '18:00' },
          { day: 2, opens: '08:00', closes: '18:00' },
          { day: 9, opens: '08:00', closes: '18:00' },
        ],
      },
      [
        { field: 'serviceHours.0.closes', code: 'CLOSES_BEFORE_OPENS' },
        { field: 'serviceHours.2.day', code: 'REPEATED' },
        { field: 'serviceHours.3.day', code: 'CHOICE_UNKNOWN' },
      ],
    ],
    ['a delay of nothing', { decisionHours: 0 }, [{ field: 'decisionHours', code: 'NUMBER_OUT_OF_RANGE' }]],
    [
      'a window of two hours',
      { cancelWindowMinutes: 120 },
      [{ field: 'cancelWindowMinutes', code: 'NUMBER_OUT_OF_RANGE' }],
    ],
    ['no day to correct', { correctionDays: 0 }, [{ field: 'correctionDays', code: 'NUMBER_OUT_OF_RANGE' }]],
    [
      'domains that are none',
      {
        domains: [
          { professionKey: 'G15-21', domain: 'pharmacien.exemple.fr' },
          { professionKey: 'G15-10', domain: '-medecin.oc.mssante.fr' },
          { professionKey: 'ZZ-1', domain: 'autre.oc.mssante.fr' },
          { professionKey: 'G15-21', domain: 'pharmacien.oc.mssante.fr' },
        ],
        otherDomain: 'mssante.fr',
      },
      [
        { field: 'domains.1.domain', code: 'DOMAIN_INVALID' },
        { field: 'domains.2.professionKey', code: 'CHOICE_UNKNOWN' },
        { field: 'domains.3.professionKey', code: 'REPEATED' },
        { field: 'otherDomain', code: 'DOMAIN_INVALID' },
      ],
    ],
  ])('refuses %s, each at its field', async (_what, settings, faults) => {
    const { code, errors } = await save(settings);
    expect(code).toBe('INVALID_INPUT');
    const fields = errors[0]?.extensions?.['fields'] as { field: string }[];
    const byField = (one: { field: string }, other: { field: string }) =>
      one.field.localeCompare(other.field);
    expect(fields.toSorted(byField)).toEqual(faults.toSorted(byField));
    expect(await versions()).toBe(1);
  });

  it('refuses settings that were read before another version, and says what changed', async () => {
    await save({ decisionHours: 24, open: false });
    const { code, errors } = await save({ decisionHours: 8 });
    expect(code).toBe('STALE_VERSION');
    expect(errors[0]?.extensions).toMatchObject({ version: 2, changedFields: ['open', 'decisionHours'] });
    expect(await versions()).toBe(2);
  });

  it('takes one of two administrators who save at once', async () => {
    const answers = await Promise.all([save({ decisionHours: 24 }), save({ decisionHours: 8 })]);
    expect(answers.map(({ code }) => code).toSorted()).toEqual(['STALE_VERSION', null].toSorted());
    expect(await versions()).toBe(2);
  });

  it('gives the version it made for the same key again, whatever came after', async () => {
    const own = { idempotencyKey: newId() };
    const actor = aGradesAdministrator();
    await save({ decisionHours: 24 }, own, actor);
    await save({ decisionHours: 8 }, { version: 2 }, actor);
    const again = await save({ decisionHours: 24 }, own, actor);
    expect(again.data.saveRegionProfile).toMatchObject({ version: 2, decisionHours: 24 });
    expect(await versions()).toBe(3);
  });

  it('is for administrators of the region; the others leave a trace there', async () => {
    const stranger = aGradesAdministrator({ regions: ['94'] });
    expect((await save({}, {}, stranger)).code).toBe('NOT_FOUND');
    expect((await save({}, { regionCode: '94' })).code).toBe('NOT_FOUND');
    expect((await save({}, { regionCode: 'ZZ' })).code).toBe('NOT_FOUND');
    const structure = aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]);
    for (const actor of [structure, anAccountHolder((await anAccount()).id)])
      expect((await save({}, {}, actor)).code).toBe('FORBIDDEN');
    const refused = await service.db.getRepository(AuditEntry).findBy({ result: 'NOT_FOUND' });
    expect(refused.map(({ regionCode, actorId }) => [regionCode, actorId])).toContainEqual([
      '76',
      stranger.accountId,
    ]);
    expect(await versions()).toBe(1);
  });
});
