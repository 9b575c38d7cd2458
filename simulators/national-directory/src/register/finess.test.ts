import { parse } from 'csv-parse/sync';
import { simulatorUnderTest, type SimulatorUnderTest } from '../simulator-under-test';
import { loadStructures } from './load-structures';

let simulator: SimulatorUnderTest;
beforeAll(async () => {
  simulator = await simulatorUnderTest();
});
afterAll(() => simulator.stop());

const structures = loadStructures();
const establishments = structures.filter((structure) => structure.kind === 'EG');

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

it('has numbers whose keys hold, Corsican ones included, each once', () => {
  for (const structure of structures) {
    expect(passesLuhn(structure.finess.replace('2A', '21').replace('2B', '22'))).toBe(true);
    expect(passesLuhn(structure.kind === 'EJ' ? structure.siren : structure.siret)).toBe(true);
  }
  expect(new Set(structures.map(({ finess }) => finess)).size).toBe(structures.length);
});

it('covers the thirteen départements of Occitanie and both of Corsica', () => {
  const departments = [...new Set(establishments.map(({ address }) => address.department))].sort();
  expect(departments).toEqual([
    '09',
    '11',
    '12',
    '2A',
    '2B',
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
});

it('points every establishment at a legal entity it holds', () => {
  const entities = new Set(structures.filter(({ kind }) => kind === 'EJ').map(({ finess }) => finess));
  for (const { legalEntity } of establishments) expect(entities).toContain(legalEntity);
});

it('serves the historic file: a tag line, then 32 fields a record, open establishments only', async () => {
  const text = await (await fetch(`${simulator.url}/finess/etablissements.csv`)).text();
  const [tag = '', ...lines] = text.split('\n');
  expect(tag).toMatch(/^finess;etalab;\d+;\d{4}-\d{2}-\d{2}$/);
  const records: string[][] = parse(lines.join('\n'), { delimiter: ';' });
  expect(records).toHaveLength(establishments.filter(({ closedOn }) => !closedOn).length);
  expect(records.every((record) => record.length === 32 && record[0] === 'structureet')).toBe(true);
  expect(records.find(([, finess]) => finess === '819999012')?.slice(1, 19)).toEqual([
    '819999012',
    '819999509',
    'PHARMACIE DU CENTRE',
    'PHARMACIE DU CENTRE',
    '',
    '',
    '12',
    'PL',
    'DU VIGAN',
    '',
    '',
    '004',
    '81',
    'TARN',
    '81000 ALBI',
    '0536490053',
    '',
    '620',
  ]);
});

it('serves the daily flow: establishments under their legal entity, closed ones marked', async () => {
  const response = await fetch(`${simulator.url}/finess/etablissements.json`);
  const flow = (await response.json()) as ReturnType<typeof import('./daily-json').dailyJson>;
  const all = flow.pmej.flatMap(({ ege }) => ege);
  expect(flow.schemaVersion).toBe('v1.0.0');
  expect(all).toHaveLength(establishments.length);
  const owner = flow.pmej.find(
    ({ informationsGeneralesPMEJ }) => informationsGeneralesPMEJ.numFinessPm === '819999509',
  );
  expect(owner?.ege).toMatchObject([
    {
      informationsGeneralesEGE: { numFinessEge: '819999012' },
      categorieentiteGeographiqueExercice: '620',
      etatObjet: 'A',
    },
  ]);
  expect(all.filter(({ etatObjet }) => etatObjet === 'I')).toMatchObject([
    { informationsGeneralesEGE: { nomEgeCourt: 'PHARMACIE DE LA MADELEINE', dateFermeture: '2026-03-31' } },
  ]);
});
