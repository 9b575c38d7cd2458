import { anonymous, buildServiceSchema, newId, type Actor } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  aStructureAdministrator,
  line,
  operationsOf,
  outcomeOf,
  placeOfOperation,
  placesFrom,
  startOfReference,
  startsOfQueries,
  testService,
  type Matrix,
  type Place,
} from '@balorg/common/testing';
import { createContext } from '../src/context';
import { db } from '../src/db';
import { definition } from '../src/definition';
import { Publication } from '../src/publications/publication.entity';
import { onMailboxRequestSubmitted } from '../src/requests/mailbox-request-submitted.handler';
import { Structure, StructureKind } from '../src/structures/structure.entity';
import { indexedText } from '../src/text-search/indexed-text';
import { aSubmission } from './factories';
import { anOpenMailbox, publicationOf } from './publications';

const FINESS = { identifierType: 'FINESS', identifier: '819999012' } as const;
const ACTORS: [string, Actor][] = [
  ['visitor', anonymous('test')],
  ['account holder', anAccountHolder()],
  ['structure administrator', aStructureAdministrator([FINESS])],
  ['GRADeS administrator', aGradesAdministrator()],
  ['GRADeS administrator elsewhere', aGradesAdministrator({ regions: ['94'] })],
];

const service = testService({ ...definition, db, createContext });

/** What account tells of a request that looks like others. */
const TYPED = {
  typedIdentifierType: 'FINESS',
  typedIdentifier: FINESS.identifier,
  typedAddress: null,
  typedPostcode: '81000',
  typedTown: 'Albi',
  typedSocialName: 'Pharmacie du Centre',
  typedPhone: null,
  typedService: null,
  typedContactEmail: 'a@exemple.example',
  typedDescription: 'Pharmacie du Centre 81000 Albi',
  typedRegionCode: '76',
};

/** Of the entities of account, which alone gives it to whom it may. */
const BROUGHT = ['Mailbox.id', ...['id', ...Object.keys(TYPED)].map((field) => `MailboxRequest.${field}`)];

/** A published mailbox and two requests that look alike, in region 76. */
async function world() {
  const opening = await anOpenMailbox(service.receive);
  const alike = { description: TYPED.typedDescription, structure: { ...FINESS } };
  const submission = aSubmission(alike);
  await service.receive(onMailboxRequestSubmitted, submission);
  await service.receive(onMailboxRequestSubmitted, aSubmission(alike));
  const { id } = await publicationOf(opening);
  await db.getRepository(Structure).insert({
    id: FINESS.identifier,
    kind: StructureKind.EG,
    name: 'PHARMACIE DU CENTRE',
    legalEntity: '819999509',
    address: '12 place du Vigan',
    postcode: '81000',
    town: 'ALBI',
    departmentCode: '81',
    regionCode: '76',
    phone: '+33536490053',
    siret: '81234567600017',
    categoryCode: '620',
    categoryLabel: 'Pharmacie',
    openedOn: '1985-02-08',
    closedOn: '2026-11-01',
    fileDate: '2026-11-01',
    importedAt: new Date(),
    searchText: indexedText('pharmacie du centre albi'),
  });
  const now = new Date();
  const moments = { sentAt: now, confirmedAt: now, visibleAt: now, publishBefore: new Date(0) };
  await db
    .getRepository(Publication)
    .update(id, { ...moments, held: true, attempts: 1, lastAnswerRaw: '{}' });
  await db.query('UPDATE publication_step SET raw = ?, actorId = ?', ['{}', newId()]);
  return {
    ids: [id],
    id,
    ...FINESS,
    q: 'albi',
    page: 1,
    perPage: 25,
    sortOrder: 'ASC',
    sortField: 'CHANGED_AT',
    filter: {},
    input: { regionCode: '76', description: TYPED.typedDescription },
    Mailbox: [{ __typename: 'Mailbox', id: opening.mailboxId }],
    MailboxRequest: [{ __typename: 'MailboxRequest', id: submission.requestId, ...TYPED }],
  };
}

/** The verdict of one line of a list counts, not that there is a line. */
const VERDICTS = { PublicationOutcome: ['publication'], PublicationExport: ['outcomes', 'publication'] };

async function measure(places: Map<string, Place>, variablesOf: () => Promise<object>): Promise<Matrix> {
  const matrix: Matrix = {};
  for (const [place, way] of places) {
    const outcomes = new Map<string, string>();
    for (const [who, actor] of ACTORS)
      outcomes.set(who, await outcomeOf(service.call, actor, way, await variablesOf()));
    if (outcomes.get('account holder') !== 'yes' && !place.endsWith('DeadDeliveries'))
      expect([place, outcomes.get('GRADeS administrator elsewhere')]).not.toEqual([place, 'yes']);
    matrix[place] = line(outcomes);
  }
  return matrix;
}

describe('who comes to what, in his own region and in another', () => {
  it('is as it was read and agreed, for each operation', async () => {
    const schema = await buildServiceSchema(definition);
    const places = operationsOf(schema).map((operation): [string, Place] => [
      operation.field.name,
      placeOfOperation(operation, VERDICTS),
    ]);
    const anew = async () => {
      await service.empty();
      return world();
    };
    expect(await measure(new Map(places), anew)).toMatchSnapshot();
  }, 120_000);

  it('is as it was read and agreed, for each field', async () => {
    const schema = await buildServiceSchema(definition);
    const references = ['Mailbox', 'MailboxRequest'].map((name) => startOfReference(schema, name));
    // A publication is reached by its mailbox too, by more people than by itself.
    const places = new Map([...placesFrom(startsOfQueries(schema)), ...placesFrom(references)]);
    for (const brought of BROUGHT) places.delete(brought);
    const variables = await world();
    expect(await measure(places, () => Promise.resolve(variables))).toMatchSnapshot();
  }, 120_000);
});
