import { aGradesAdministrator, anAccountHolder, testService } from '@balorg/common/testing';
import { formatFiness } from '@balorg/identifiers';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { onMailboxChanged } from '../entries/mailbox-changed.handler';
import { onMailboxOpened } from '../entries/mailbox-opened.handler';
import { saveStructures } from '../structures/save-structures';
import { readHistoricRecord } from '../structures/historic-record';
import { StructureImport } from '../structures/structure-import.entity';
import { aChange, anEnd, anOpening, aSubmission, type Submission } from '../../test/factories';
import { onMailboxRequestEnded } from './mailbox-request-ended.handler';
import { onMailboxRequestSubmitted } from './mailbox-request-submitted.handler';
import { SubmittedRequest } from './submitted-request.entity';

const { call, receive, announced } = testService({ ...definition, db, createContext });

const structure = { identifierType: 'FINESS' as const, identifier: '819999012' };
/** As it is shown. */
const FINESS = formatFiness(structure.identifier);
const administrator = aGradesAdministrator({ regions: ['76'] });

async function aRegister(): Promise<void> {
  const line =
    'structureet;819999012;819999509;PHARMACIE DU CENTRE;PHARMACIE DU CENTRE;;;12;PL;DU VIGAN;;;004;81;TARN;81000 ALBI;0465710001;;620;Pharmacie;;;81234567600017;;;;;;1985-02-08;;';
  const record = readHistoricRecord(line.split(';'));
  if (!record) throw new Error('the record was not read');
  await saveStructures(db.manager, [record], '2026-11-20');
  await db.manager.insert(StructureImport, {
    id: '01a20000-0000-7000-8000-000000000000',
    source: 'register',
    fileDate: '2026-11-20',
    finishedAt: new Date(),
  });
}

const assessments = async () =>
  (await announced())
    .filter(({ type }) => type === 'directory.request-assessed')
    .map(({ content: { requestId, round, duplicates, registerVerdict } }) => ({
      requestId,
      round,
      duplicates,
      registerVerdict,
    }));

it.each([
  ['819999012', 'FOUND'],
  ['819999509', 'LEGAL_ENTITY'],
  ['319999017', 'NOT_FOUND'],
])('says of %s that it is %s', async (identifier, registerVerdict) => {
  await aRegister();
  const submission = aSubmission({ structure: { ...structure, identifier } });
  await receive(onMailboxRequestSubmitted, submission);
  expect(await assessments()).toEqual([
    { requestId: submission.requestId, round: 1, duplicates: 0, registerVerdict },
  ]);
});

it('says that a structure is closed', async () => {
  await aRegister();
  await db.query("UPDATE structure SET closedOn = '2026-11-21' WHERE id = '819999012'");
  await receive(onMailboxRequestSubmitted, aSubmission({ structure }));
  expect(await assessments()).toMatchObject([{ registerVerdict: 'CLOSED' }]);
});

describe('counts as a duplicate', () => {
  const first = aSubmission({
    structure,
    service: 'Service des urgences',
    phone: '+33465710001',
    contactEmail: 'pharmacie@exemple.fr',
    description: 'Pharmacie du Centre 81000 Albi',
  });

  it.each<[string, Partial<Submission>]>([
    ['the same structure and service', { structure, service: 'service  des Urgences' }],
    ['the same phone', { phone: '+33465710001' }],
    ['the same contact mail', { contactEmail: 'Pharmacie@Exemple.fr' }],
    ['a near description', { description: 'PHARMACIE DU CENTRE - ALBI (81000)' }],
  ])('%s, of a pending request, which hears of it too', async (_, facts) => {
    await receive(onMailboxRequestSubmitted, first);
    const second = aSubmission(facts);
    await receive(onMailboxRequestSubmitted, second);
    expect(await assessments()).toMatchObject([
      { requestId: first.requestId, duplicates: 0 },
      { requestId: second.requestId, duplicates: 1 },
      { requestId: first.requestId, duplicates: 1 },
    ]);
  });

  it.each<[string, Partial<Submission>]>([
    ['another service of the structure', { structure, service: 'Laboratoire' }],
    ['another region', { structure, service: 'Service des urgences', regionCode: '93' }],
    ['nothing in common', {}],
  ])('not %s', async (_, facts) => {
    await receive(onMailboxRequestSubmitted, first);
    await receive(onMailboxRequestSubmitted, aSubmission(facts));
    expect((await assessments()).map(({ duplicates }) => duplicates)).toEqual([0, 0]);
  });

  it.each(['REFUSED', 'WITHDRAWN', 'EXPIRED'] as const)(
    'not a request that is %s, unless it was reopened',
    async (outcome) => {
      await receive(onMailboxRequestSubmitted, first);
      await receive(onMailboxRequestEnded, anEnd(first, { outcome }));
      const second = aSubmission({ phone: '+33465710001' });
      await receive(onMailboxRequestSubmitted, second);
      expect((await assessments()).at(-1)).toMatchObject({ requestId: second.requestId, duplicates: 0 });
      await receive(onMailboxRequestSubmitted, { ...first, cause: 'REOPENED', round: 2 });
      expect((await assessments()).slice(2)).toMatchObject([
        { requestId: first.requestId, round: 2, duplicates: 1 },
        { requestId: second.requestId, duplicates: 1 },
      ]);
    },
  );

  it('a request by its corrected words, not by those of before', async () => {
    await receive(onMailboxRequestSubmitted, first);
    await receive(onMailboxRequestSubmitted, { ...first, cause: 'CORRECTED', phone: '+33465710009' });
    await receive(onMailboxRequestSubmitted, aSubmission({ phone: '+33465710001' }));
    expect((await assessments()).at(-1)).toMatchObject({ duplicates: 0 });
  });

  it('a reopened request though the end of its last round is heard after that', async () => {
    await receive(onMailboxRequestSubmitted, { ...first, cause: 'REOPENED', round: 2 });
    await receive(onMailboxRequestEnded, anEnd(first));
    await receive(onMailboxRequestSubmitted, aSubmission({ phone: '+33465710001' }));
    expect((await assessments()).map(({ duplicates }) => duplicates)).toEqual([0, 1, 1]);
  });
});

it('never counts a request with its own mailbox, nor with itself', async () => {
  const submission = aSubmission({ structure, phone: '+33465710001' });
  await receive(onMailboxRequestSubmitted, submission);
  await receive(onMailboxOpened, anOpening({ requestId: submission.requestId }));
  await receive(onMailboxRequestSubmitted, { ...submission, round: 2 });
  expect((await assessments()).map(({ duplicates }) => duplicates)).toEqual([0, 0]);
});

it('assesses again what is heard twice, and writes nothing twice', async () => {
  const submission = aSubmission();
  await receive(onMailboxRequestSubmitted, submission);
  await receive(onMailboxRequestSubmitted, submission);
  expect(await db.manager.count(SubmittedRequest)).toBe(1);
  expect(new Set((await assessments()).map((one) => JSON.stringify(one))).size).toBe(1);
});

it('changes nothing by an older round, nor by a refusal that came first', async () => {
  const submission = aSubmission({ round: 2, description: 'Nouvelle description' });
  await receive(onMailboxRequestSubmitted, submission);
  await receive(onMailboxRequestSubmitted, { ...submission, round: 1, description: 'Ancienne description' });
  expect(await assessments()).toHaveLength(1);
  expect(
    await db.manager.findOneByOrFail(SubmittedRequest, { requestId: submission.requestId }),
  ).toMatchObject({
    round: 2,
    description: 'Nouvelle description',
  });
});

const REVIEW = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on MailboxRequest {
  evidence { field typed found source sourceDate closedOn verdict } duplicates { reason mailboxId requestId address description }
} } }`;

const typed = {
  __typename: 'MailboxRequest',
  id: '01a20000-0000-7000-8000-0000000000aa',
  typedIdentifierType: 'FINESS',
  typedIdentifier: '819999012',
  typedAddress: '12, place du Vigan',
  typedPostcode: '81000',
  typedTown: 'Albi',
  typedSocialName: 'Pharmacie du Centre',
  typedPhone: '+33465710002',
  typedService: null,
  typedContactEmail: 'pharmacie@exemple.fr',
  typedDescription: 'Pharmacie du Centre 81000 Albi',
  typedRegionCode: '76',
};

interface Reviewed {
  _entities: {
    evidence: { field: string; verdict: string; typed: string | null; found: string | null }[] | null;
    duplicates: { reason: string; mailboxId: string | null; address: string | null }[] | null;
  }[];
}

const review = (facts: object = {}, actor = administrator) =>
  call<Reviewed>(actor, REVIEW, { of: [{ ...typed, ...facts }] });

const verdictsOf = async (facts: object = {}) =>
  Object.fromEntries(
    ((await review(facts)).data._entities[0]?.evidence ?? []).map(({ field, verdict }) => [field, verdict]),
  );

it('sets what was typed against the register, whatever the way of writing it', async () => {
  await aRegister();
  expect(await verdictsOf()).toEqual({
    identifier: 'SAME',
    socialName: 'SAME',
    address: 'SAME',
    postcode: 'SAME',
    town: 'SAME',
    phone: 'DIFFERS',
  });
  expect(await verdictsOf({ typedAddress: '14 place du Vigan', typedTown: null })).toMatchObject({
    address: 'DIFFERS',
  });
  expect((await review()).data._entities[0]?.evidence).toContainEqual({
    field: 'phone',
    typed: '+33465710002',
    found: '04 65 71 00 01',
    source: 'FINESS',
    sourceDate: '2026-11-20',
    closedOn: null,
    verdict: 'DIFFERS',
  });
});

it('says what is wrong with the number itself', async () => {
  await aRegister();
  expect(await verdictsOf({ typedIdentifier: '819999509' })).toMatchObject({ identifier: 'DIFFERS' });
  expect(await verdictsOf({ typedIdentifier: '319999017' })).toMatchObject({ identifier: 'NOT_FOUND' });
  await db.query("UPDATE structure SET closedOn = '2026-11-21' WHERE id = '819999012'");
  expect(await verdictsOf()).toMatchObject({ identifier: 'DIFFERS', town: 'SAME' });
  expect((await review()).data._entities[0]?.evidence?.[0]).toMatchObject({
    ...{ typed: FINESS, found: `EG ${FINESS}`, closedOn: '2026-11-21' },
  });
  expect((await review({ typedIdentifier: '819999013' })).data._entities[0]?.evidence?.[0]).toMatchObject({
    ...{ typed: '819999013', found: null, verdict: 'NOT_FOUND' },
  });
});

it('says that there is no register to ask', async () => {
  expect(await verdictsOf()).toMatchObject({ identifier: 'UNAVAILABLE', town: 'UNAVAILABLE' });
});

it('shows the duplicates as they are now', async () => {
  const opening = anOpening({ phone: null });
  await receive(onMailboxOpened, opening);
  const found = (await review()).data._entities[0]?.duplicates;
  expect(found).toMatchObject([
    { reason: 'SAME_STRUCTURE_AND_SERVICE', mailboxId: opening.mailboxId, address: opening.displayAddress },
  ]);
  await receive(onMailboxChanged, aChange(opening, { status: 'CLOSED' }));
  expect((await review()).data._entities[0]?.duplicates).toEqual([]);
});

it('shows nothing of it to others than the region’s administrators', async () => {
  await receive(onMailboxOpened, anOpening());
  expect((await review({}, aGradesAdministrator({ regions: ['93'] }))).code).toBe('NOT_FOUND');
  expect((await review({ typedRegionCode: null })).code).toBe('NOT_FOUND');
  expect((await review({}, anAccountHolder())).code).toBe('FORBIDDEN');
});
