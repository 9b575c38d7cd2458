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
  type Matrix,
  type Place,
} from '@balorg/common/testing';
import { definition } from '../src/definition';
import { MailStatus } from '../src/mails/mail-kind';
import { aMail } from '../src/testing/factories';
import { testNotification } from '../src/testing/service';

const ACTORS: [string, Actor][] = [
  ['visitor', anonymous('test')],
  ['account holder', anAccountHolder()],
  [
    'structure administrator',
    aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]),
  ],
  ['GRADeS administrator', aGradesAdministrator()],
  ['GRADeS administrator elsewhere', aGradesAdministrator({ regions: ['94'] })],
];

const service = testNotification();

/** A mail of region 76 about a request and a mailbox, that the relay took. */
async function world() {
  const [requestId, mailboxId, now] = [newId(), newId(), new Date()];
  const { id } = await aMail(service.db.manager, {
    requestId,
    mailboxId,
    repeats: newId(),
    status: MailStatus.ACCEPTED,
    acceptedAt: now,
    lastAnswer: 'Acceptée.',
    relayReply: '250 OK',
  });
  return {
    id,
    page: 1,
    perPage: 25,
    sortOrder: 'DESC',
    input: { id, idempotencyKey: newId() },
    Mailbox: [{ __typename: 'Mailbox', id: mailboxId }],
    MailboxRequest: [{ __typename: 'MailboxRequest', id: requestId }],
  };
}

/** Of the entities of account, which alone gives it to whom it may. */
const BROUGHT = ['Mailbox.id', 'MailboxRequest.id'];

async function measure(places: Map<string, Place>): Promise<Matrix> {
  const matrix: Matrix = {};
  for (const [place, way] of places) {
    const outcomes = new Map<string, string>();
    for (const [who, actor] of ACTORS) {
      await service.empty();
      outcomes.set(who, await outcomeOf(service.call, actor, way, await world()));
    }
    expect([place, outcomes.get('GRADeS administrator elsewhere')]).not.toEqual([place, 'yes']);
    matrix[place] = line(outcomes);
  }
  return matrix;
}

describe('who comes to which mails, in his own region and in another', () => {
  it('is as it was read and agreed, for each operation', async () => {
    const operations = operationsOf(await buildServiceSchema(definition));
    const places = operations.map(
      (operation) => [operation.field.name, placeOfOperation(operation)] as const,
    );
    expect(await measure(new Map(places))).toMatchSnapshot();
  });

  it('is as it was read and agreed, for each field', async () => {
    const schema = await buildServiceSchema(definition);
    const references = ['Mailbox', 'MailboxRequest'].map((name) => startOfReference(schema, name));
    const places = new Map([...placesFrom(references), ...placesFrom(startsOfQueries(schema))]);
    for (const brought of BROUGHT) places.delete(brought);
    expect(await measure(places)).toMatchSnapshot();
  }, 60_000);
});
