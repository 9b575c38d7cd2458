import { Role } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount } from '../../test/factories';
import { entrust } from './entrust-right';
import { wholeRegion } from './entrustable-by';

const LIST = `query ($filter: RightFilter, $sortOrder: SortOrder, $perPage: Int) {
  administrators(filter: $filter, sortOrder: $sortOrder, perPage: $perPage) { items { id canWithdraw account { id } } total }
}`;
const STRUCTURE = { identifierType: 'FINESS', identifier: '819999012' } as const;

describe('administrators', () => {
  const service = testAccountService();

  async function aRight(right: Parameters<typeof entrust>[3], familyName = 'Laurens') {
    const account = await anAccount({ familyName });
    const id = await service.db.transaction((tx) => entrust(tx, 'SYSTEM', account.id, right));
    return { id, account };
  }

  async function everyKind() {
    const onStructure = (regionCode: string, identifier: string) =>
      ({ role: Role.STRUCTURE_ADMINISTRATOR, regionCode, identifierType: 'FINESS', identifier }) as const;
    return {
      region: await aRight(wholeRegion('76'), 'Abadie'),
      structure: await aRight(onStructure('76', '819999012')),
      otherStructure: await aRight(onStructure('76', '819999020')),
      elsewhere: await aRight(wholeRegion('94')),
      structureElsewhere: await aRight(onStructure('94', '2B9999016')),
    };
  }

  async function listed(variables: object = {}, actor = aGradesAdministrator()) {
    const { data, code } = await service.call<{
      administrators: { items: { id: string; canWithdraw: boolean }[]; total: number };
    }>(actor, LIST, { sortOrder: 'ASC', ...variables });
    expect(code).toBeNull();
    return data.administrators;
  }
  const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

  it('are those of the region and of the structures in it, the first given first', async () => {
    const { region, structure, otherStructure } = await everyKind();
    const all = [region.id, structure.id, otherStructure.id];
    expect(idsOf(await listed())).toEqual(all);
    expect(await listed({ sortOrder: 'DESC', perPage: 1 })).toMatchObject({
      items: [{ id: otherStructure.id }],
      total: 3,
    });
  });

  it('are those of a structure administrator’s own structures; his own right stays', async () => {
    const { structure } = await everyKind();
    const holder = aStructureAdministrator([STRUCTURE], structure.account.id);
    expect(await listed({}, holder)).toEqual({
      items: [{ id: structure.id, canWithdraw: false, account: { id: structure.account.id } }],
      total: 1,
    });
  });

  it('are filtered', async () => {
    const { region, structure, otherStructure, elsewhere } = await everyKind();
    const found = async (filter: object) => idsOf(await listed({ filter }));
    expect(await found({ role: 'GRADES_ADMINISTRATOR' })).toEqual([region.id]);
    expect(await found({ identifier: '819999020' })).toEqual([otherStructure.id]);
    expect(await found({ ids: [structure.id, elsewhere.id] })).toEqual([structure.id]);
    expect(await found({ q: 'aba' })).toEqual([region.id]);
    expect(await found({ q: structure.account.email })).toEqual([structure.id]);
    expect(await found({ regionCode: '94' })).toEqual([]);
    expect(await found({ ids: [] })).toEqual([]);
  });

  it('are for administrators', async () => {
    expect((await service.call(anAccountHolder(), LIST)).code).toBe('FORBIDDEN');
  });
});
