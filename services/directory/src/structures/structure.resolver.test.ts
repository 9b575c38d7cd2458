import { anActor, testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { startSimulator, type Simulator } from '../../test/simulator';
import { importStructures } from './import-structures';

const { call } = testService({ ...definition, db, createContext });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
beforeEach(() => importStructures(db, simulator.registerUrl));
afterAll(() => simulator.stop());

const LOOK_UP = `query ($type: StructureIdentifierType!, $identifier: String!) {
  structure(identifierType: $type, identifier: $identifier) { id identifier kind name town fileDate }
}`;
const SEARCH = `query ($filter: StructureFilter!, $perPage: Int) {
  structures(filter: $filter, perPage: $perPage) { items { id kind name town } total }
}`;

const lookUp = async (type: string, identifier: string) =>
  (await call<{ structure: { id: string; kind: string } | null }>(anActor(), LOOK_UP, { type, identifier }))
    .data.structure;

const search = async (filter: object, perPage = 25) =>
  (
    await call<{ structures: { items: { id: string; town: string }[]; total: number } }>(anActor(), SEARCH, {
      filter,
      perPage,
    })
  ).data.structures;

it('finds a structure by its number, typed in any form', async () => {
  expect(await lookUp('FINESS', '81 999 901 2')).toMatchObject({ id: '819999012', kind: 'EG' });
  expect(await lookUp('SIRET', '812 345 676 00017')).toMatchObject({ id: '819999012' });
  expect(await lookUp('SIREN', '812345676')).toMatchObject({ id: '819999012' });
});

it('says that a number names a legal entity', async () => {
  expect(await lookUp('FINESS', '819999509')).toMatchObject({ kind: 'EJ' });
});

it('knows nothing of an unknown number, nor of one whose key is wrong', async () => {
  expect(await lookUp('FINESS', '819999013')).toBeNull();
  expect(await lookUp('FINESS', '650000425')).toBeNull();
});

it.each(['pharmacie centre albi', 'ALBI pharm', 'Centre, Pharmacie du', '81000 pharmacie du centre'])(
  'finds the pharmacy by "%s"',
  async (q) => {
    const { items } = await search({ q });
    expect(items.map(({ id }) => id)).toContain('819999012');
  },
);

it('ignores accents', async () => {
  const { items } = await search({ q: 'pharmâcie du centré' });
  expect(items.map(({ id }) => id)).toContain('819999012');
});

it('narrows by département, kind and ids, and counts all of them', async () => {
  const inTarn = await search({ departmentCode: '81' }, 1);
  expect(inTarn.items).toHaveLength(1);
  expect(inTarn.total).toBeGreaterThan(1);
  expect((await search({ ids: ['819999012'] })).total).toBe(1);
  expect((await search({ q: 'pharmacie', kind: 'EJ' })).total).toBe(0);
});

it.each(['', '   ', '***', '+-"()~<>@'])('finds nothing by "%s" rather than everything', async (q) => {
  expect((await search({ q })).total).toBe(0);
});

it('refuses hidden characters and pages that are too large', async () => {
  expect((await call(anActor(), SEARCH, { filter: { q: 'albi\u202e' } })).code).toBe('INVALID_INPUT');
  expect((await call(anActor(), SEARCH, { filter: {}, perPage: 101 })).code).toBe('INVALID_INPUT');
});

it('lists professions and communes to anybody', async () => {
  const { data } = await call<{ professions: { key: string }[]; communes: { name: string }[] }>(
    anActor(),
    '{ professions { key label } communes(postcode: "81000") { code name postcodes departmentCode regionCode } }',
  );
  expect(data.professions).toContainEqual({ key: 'G15-21', label: 'Pharmacien' });
  expect(data.communes).toContainEqual(
    expect.objectContaining({ name: 'Albi', departmentCode: '81', regionCode: '76' }),
  );
});
