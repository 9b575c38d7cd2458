import { buildServiceSchema, newId, type Actor } from '@balorg/common';
import {
  aGradesAdministrator,
  line,
  operationsOf,
  outcomeOf,
  placeOfOperation,
  placesFrom,
  startsOfQueries,
  type Matrix,
} from '@balorg/common/testing';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { requestToJoinMailbox } from '../src/join-requests/request-to-join-mailbox';
import { addNote } from '../src/mailbox-requests/add-note';
import { askForCorrection } from '../src/mailbox-requests/ask-for-correction';
import { saveMailboxRequestDraft } from '../src/mailbox-requests/save-mailbox-request-draft';
import { inviteMember } from '../src/members/invite-member';
import { MemberRole } from '../src/members/member.entity';
import { definition } from '../src/definition';
import { testAccountService } from './account-service';
import { aForm, aManagedMailbox, anAccount, aSubmittedRequest, aWriter } from './factories';
import { OPERATIONS } from './operations';
import { ELSEWHERE, everyActor } from './separation-actors';

/** Types are reached through these first: a file that one sees, rather than a list of them. */
const WAYS_IN = [
  'mailboxRequest',
  'mailbox',
  'me',
  'myDrafts',
  'myRequests',
  'myJoinRequests',
  'requestTracking',
];

/** Where an administrator of another region or structure finds his own rights, or what has no region. */
const HIS_OWN = [
  /^(administrators|RightPage\.|EntrustedRight\.|Me\.|StructureRight\.)/,
  /^(auditChain|AuditChain\.|retryAccountDelivery|accountDeadDeliveries|DeadDelivery\.)/,
];

describe('who comes to what, in his own region and structure and in others', () => {
  const service = testAccountService();
  let schema: GraphQLSchema;
  beforeAll(async () => void (schema = await buildServiceSchema(definition)));

  const ask = (actor: Actor, document: string, variables: object) =>
    service.callWaiting<object | null>(null, actor, document, variables);

  /** A right over another region or structure opens nothing that having no right at all does not open. */
  function expectNothingElsewhere(place: string, outcomes: Map<string, string>) {
    if (HIS_OWN.some((places) => places.test(place)) || outcomes.get('stranger') === 'yes') return;
    for (const name of ELSEWHERE) expect([place, name, outcomes.get(name)]).not.toEqual([place, name, 'yes']);
  }

  it('is as it was read and agreed, for each mutation', async () => {
    const matrix: Matrix = {};
    for (const operation of operationsOf(schema).filter(({ kind }) => kind === 'mutation')) {
      const { name } = operation.field;
      const outcomes = new Map<string, string>();
      for (let index = 0, count = 1; index < count; index++) {
        await service.empty();
        const { variables = {}, challengeToken = null } = (await OPERATIONS[name]?.(service)) ?? {};
        const actors = [...(await everyActor())];
        count = actors.length;
        const [who, actor] = actors[index] ?? [];
        if (!who || !actor) throw new Error('nobody');
        const asWaiting = (caller: Actor, document: string, given: object) =>
          service.callWaiting<object | null>(challengeToken, caller, document, given);
        outcomes.set(who, await outcomeOf(asWaiting, actor, placeOfOperation(operation), variables));
      }
      expectNothingElsewhere(name, outcomes);
      matrix[name] = line(outcomes);
    }
    expect(matrix).toMatchSnapshot();
  }, 240_000);

  it('is as it was read and agreed, for each query and field', async () => {
    const variables = await everythingThere();
    const actors = await everyActor();
    const matrix: Matrix = {};
    const amongMembers = [...placesFrom([membersAccounts()])]
      .filter(([place]) => place.startsWith('Account.'))
      .map(([place, way]) => [`${place} of a member`, way] as const);
    const queries = operationsOf(schema)
      .filter(({ kind }) => kind === 'query')
      .map((operation) => {
        const { name } = operation.field;
        return [name, { ...placeOfOperation(operation), start: name }] as const;
      });
    const places = [...queries, ...placesFrom(startsOfQueries(schema, WAYS_IN)), ...amongMembers];
    for (const [place, { start, ...way }] of places) {
      const outcomes = new Map<string, string>();
      for (const [who, actor] of actors)
        outcomes.set(who, await outcomeOf(ask, actor, way, variables[start] ?? {}));
      expectNothingElsewhere(place, outcomes);
      matrix[place] = line(outcomes);
    }
    expect(matrix).toMatchSnapshot();
  }, 240_000);

  /** Who opens a mailbox together sees each other's accounts, but not all of them. */
  const membersAccounts = () => ({
    name: 'mailbox',
    type: schema.getType('Account') as GraphQLObjectType,
    path: ['mailbox', 'members', 'account'],
    documentOf: (selection: string) =>
      `query ($id: ID!) { mailbox(id: $id) { members { account ${selection} } } }`,
  });

  /** A request under correction, with a note; a mailbox with an invitation and somebody who asks to join it; its manager's draft and what he asks to join; and what each query needs to find them. */
  async function everythingThere(): Promise<Record<string, object>> {
    const variables: Record<string, object> = {};
    for (const { kind, field } of operationsOf(schema))
      if (kind === 'query')
        variables[field.name] = (await OPERATIONS[field.name]?.(service))?.variables ?? {};
    await service.empty();
    const another = (await aManagedMailbox()).mailbox;
    const { mailbox, manager } = await aManagedMailbox({ managerRpps: '99900000003' });
    await inviteMember(manager.actor, {
      mailboxId: mailbox.id,
      email: 'invitee@exemple.example',
      role: MemberRole.READER,
      idempotencyKey: newId(),
    });
    for (const [asker, joined, message] of [
      [manager.account, another, null],
      [await anAccount(), mailbox, 'Préparatrice depuis septembre.'],
    ] as const)
      await requestToJoinMailbox(await aWriter(asker), {
        ...{ mailboxId: joined.id, message, idempotencyKey: newId() },
      });
    await saveMailboxRequestDraft(await aWriter(manager.account), aForm());
    const reviewer = aGradesAdministrator({ accountId: (await anAccount()).id });
    const { id, version } = await aSubmittedRequest();
    await addNote(reviewer, { requestId: id, text: 'À rappeler.', idempotencyKey: newId() });
    await askForCorrection(reviewer, {
      id,
      version,
      corrections: [{ field: 'phone', reason: 'Numéro à vérifier.' }],
      idempotencyKey: newId(),
    });
    return {
      ...variables,
      mailboxRequest: { id },
      mailbox: { id: mailbox.id },
      account: { id: manager.account.id },
      addressProposal: { requestId: id },
    };
  }
});
