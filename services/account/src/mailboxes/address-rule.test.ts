import fc from 'fast-check';
import {
  joinParts,
  localPartProblem,
  proposalProblem,
  proposeParts,
  type AddressSource,
} from './address-rule';

const albi = { postcode: '81000', town: 'Albi' };
const localPart = (source: AddressSource) => joinParts(proposeParts(source));
const dropped = (source: AddressSource) => proposeParts(source).flatMap((part) => part.dropped);

describe('the address that the rule proposes', () => {
  it("is the guide's own example", () => {
    const source = { name: 'Pharmacie du Centre', ...albi };
    expect(localPart(source)).toBe('Pharmacie.du.centre.81000.albi');
    expect(proposalProblem(source, proposeParts(source))).toBeNull();
    expect(dropped(source)).toEqual([]);
  });

  it.each([
    ['PHARMACIE DU CENTRE', 'Pharmacie.du.centre.81000.albi'],
    ['  Pharmacie --- du/centre  ', 'Pharmacie.du.centre.81000.albi'],
    ["L'Hôpital d’Été", 'L.hopital.d.ete.81000.albi'],
    ['Cœur & Læticia', 'Coeur.laeticia.81000.albi'],
    ['ŒUVRE Straße Łódź Ærø', 'Oeuvre.strasse.lodz.aero.81000.albi'],
    ['Ho\u0302pital', 'Hopital.81000.albi'],
    ['3e Rue', '3e.rue.81000.albi'],
  ])('writes %j in plain letters: %s', (name, expected) => {
    expect(localPart({ name, ...albi })).toBe(expected);
    expect(dropped({ name, ...albi })).toEqual([]);
  });

  it('writes a town of several words, and Saint-Étienne', () => {
    expect(localPart({ name: 'Cabinet', postcode: '42000', town: 'Saint-Étienne' })).toBe(
      'Cabinet.42000.saint.etienne',
    );
  });

  it.each([
    ['Аптека Albigeoise', 'Albigeoise.81000.albi', 'Аптека'],
    ['Pharmаcie du Centre', 'Du.centre.81000.albi', 'Pharmаcie'],
    ['薬局 Centre', 'Centre.81000.albi', '薬局'],
    ['Centre ²', 'Centre.81000.albi', '²'],
  ])('refuses letters of other alphabets, and tells which: %j', (name, expected, text) => {
    const source = { name, ...albi };
    expect(localPart(source)).toBe(expected);
    expect(dropped(source)).toEqual([{ text, reason: 'CHARACTER' }]);
    expect(proposalProblem(source, proposeParts(source))).toBe('CHARACTER');
  });

  it.each([
    ['Pharmacie du Centre Albi', 'albi'],
    ['Pharmacie du Centre 81000 ALBI', '81000 albi'],
    ['Pharmacie du Centre, Albi, 81000 Albi', 'albi 81000 albi'],
  ])('does not say the place twice, and tells so: %j', (name, text) => {
    const source = { name, ...albi };
    expect(localPart(source)).toBe('Pharmacie.du.centre.81000.albi');
    expect(dropped(source)).toEqual([{ text, reason: 'REPEATED' }]);
    expect(proposalProblem(source, proposeParts(source))).toBeNull();
  });

  it('keeps a name that is nothing but the town', () => {
    expect(localPart({ name: 'Albi', ...albi })).toBe('Albi.81000.albi');
  });

  it('cuts a long name by words from its end, and tells which', () => {
    const name = 'Maison de santé pluriprofessionnelle universitaire du Ségala tarnais';
    const source = { name, postcode: '81400', town: 'Carmaux' };
    expect(localPart(source)).toBe('Maison.de.sante.pluriprofessionnelle.universitaire.81400.carmaux');
    expect(dropped(source)).toEqual([{ text: 'du segala tarnais', reason: 'TOO_LONG' }]);
  });

  it('cuts one endless word, and tells the rest of it', () => {
    const source = { name: 'a'.repeat(60), ...albi };
    expect(localPart(source)).toBe(`A${'a'.repeat(52)}.81000.albi`);
    expect(dropped(source)).toEqual([{ text: 'a'.repeat(7), reason: 'TOO_LONG' }]);
  });

  it('keeps the longest commune whole, and room for a name', () => {
    const town = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson';
    expect(localPart({ name: 'Pharmacie du Centre', postcode: '51290', town })).toBe(
      'Pharmacie.du.51290.saint.remy.en.bouzemont.saint.genest.et.isson',
    );
  });

  it.each([
    [{ name: null }, 'NAME_MISSING'],
    [{ postcode: null }, 'POSTCODE_MISSING'],
    [{ town: null }, 'TOWN_MISSING'],
    [{ name: '', town: '' }, 'NAME_MISSING'],
  ])('says what is missing: %j', (own, problem) => {
    const source = { name: 'Pharmacie', ...albi, ...own };
    expect(proposalProblem(source, proposeParts(source))).toBe(problem);
  });

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aéŒ ß-’.81000Жж漢\u0302\u202E'), maxLength: 200 }),
  );
  const postcode = fc.stringMatching(/^\d{5}$/);

  it('fits, in plain letters, with its postcode whole, whatever is typed', () => {
    fc.assert(
      fc.property(typed, postcode, typed, (name, code, town) => {
        const proposed = localPart({ name, postcode: code, town });
        expect(Buffer.byteLength(proposed)).toBeLessThanOrEqual(64);
        expect(proposed).toMatch(/^[A-Za-z0-9.-]+$/);
        expect(proposed.split('.')).toContain(code);
        expect(localPartProblem(proposed)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, with whatever is missing', () => {
    const anything = fc.option(typed, { nil: null });
    fc.assert(
      fc.property(anything, anything, anything, (name, code, town) => {
        const source = { name, postcode: code, town };
        const parts = proposeParts(source);
        expect(parts.map(({ source: from }) => from)).toEqual(['NAME', 'POSTCODE', 'TOWN']);
        proposalProblem(source, parts);
      }),
    );
  });

  it('loses no letter without telling', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const [name] = proposeParts({ name: words.join(' '), ...albi });
        const kept = name?.kept.toLowerCase() ?? '';
        const told = (name?.dropped ?? []).toReversed().map(({ text }) => text);
        expect([kept, ...told].join('').replace(/[. ]/g, '')).toBe(words.join(''));
      }),
    );
  });
});

describe('a local part that a reviewer types', () => {
  it.each([
    ['Pharmacie.du.centre.81000.albi', null],
    ['a', null],
    ['pharmacie-du-centre', null],
    ['a'.repeat(64), null],
    ['a'.repeat(65), 'TOO_LONG'],
    ['é'.repeat(33), 'TOO_LONG'],
    ['pharmacie du centre', 'CHARACTER'],
    ['pharmacié', 'CHARACTER'],
    ['pharmacie_albi', 'CHARACTER'],
    ['a@b', 'CHARACTER'],
    ['pharmacie\u200B', 'CHARACTER'],
    ['pharmacie\n', 'CHARACTER'],
    ['', 'SHAPE'],
    ['.pharmacie', 'SHAPE'],
    ['pharmacie.', 'SHAPE'],
    ['pharmacie..albi', 'SHAPE'],
    ['-', 'SHAPE'],
    ['Postmaster', 'RESERVED'],
    ['no-reply', 'RESERVED'],
    ['postmaster.81000.albi', null],
  ])('%j: %s', (typed, problem) => {
    expect(localPartProblem(typed)).toBe(problem);
  });
});
