import { buildServiceSchema, ERROR_CODES, newId } from '@balorg/common';
import type { GraphQLSchema } from 'graphql';
import { definition } from '../src/definition';
import { testAccountService } from './account-service';
import {
  documentOf,
  leavesOf,
  operationsOf,
  strangeValues,
  unfitTexts,
  withValue,
  wrongKinds,
  type Leaf,
} from '@balorg/common/testing';
import { aManagedMailbox, aMember, aSubmittedRequest } from './factories';
import { OPERATIONS, type Operation } from './operations';
import { MailboxRequest } from '../src/mailbox-requests/mailbox-request.entity';
import { MemberRole } from '../src/members/member.entity';

/** Answers every address alike, so that nobody learns which has an account. */
const ANSWERS_EVERYBODY = ['requestPasswordReset'];

/** What a refusal may write: counters of tries, and the trace of the refusal. */
const MAY_GROW = ['attempt_count', 'audit_entry', 'audit_head', 'challenge', 'migrations'];

describe('input that is not what it must be', () => {
  const service = testAccountService();
  let schema: GraphQLSchema;
  beforeAll(async () => void (schema = await buildServiceSchema(definition)));

  function operationNamed(name: string) {
    const operation = operationsOf(schema).find(({ field }) => field.name === name);
    if (!operation) throw new Error(`${name} is no operation`);
    const leaves = operation.field.args.flatMap(leavesOf);
    return { document: documentOf(operation), leaves, changes: operation.kind === 'mutation' };
  }

  async function contents(): Promise<object[]> {
    const tables = await service.db.query<{ name: string }[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
    );
    const names = tables.map(({ name }) => name).filter((name) => !MAY_GROW.includes(name));
    return service.db.query<object[]>(`CHECKSUM TABLE ${names.map((name) => `\`${name}\``).join(', ')}`);
  }

  async function run(name: string, { actor, challengeToken = null }: Operation, variables: object) {
    const answer = await service.callWaiting(challengeToken, actor, operationNamed(name).document, variables);
    for (const { extensions } of answer.errors) {
      expect(ERROR_CODES).toContain(extensions?.['code']);
      expect([variables, extensions?.['code']]).not.toEqual([variables, 'INTERNAL_SERVER_ERROR']);
    }
    return answer;
  }

  /** Ids of rows that are there and not the actor's to touch, and of none. */
  async function foreignIds(): Promise<string[]> {
    const request = await aSubmittedRequest();
    const { mailbox } = await aManagedMailbox();
    const member = await aMember(mailbox, MemberRole.READER);
    const elsewhere = { regionCode: '94' };
    await service.db.getRepository(MailboxRequest).update(request.id, elsewhere);
    await service.db.query('UPDATE mailbox SET regionCode = ? WHERE id = ?', ['94', mailbox.id]);
    await service.db.query('UPDATE account SET regionCode = ? WHERE id = ?', ['94', member.account.id]);
    return [request.id, mailbox.id, member.id, member.account.id, newId()];
  }

  it('is tried on every operation that takes arguments', () => {
    const operations = operationsOf(schema).filter(({ field }) => field.args.length > 0);
    expect(operations.map(({ field }) => field.name).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it.each(Object.keys(OPERATIONS))('is refused by %s with a code, and nothing is written', async (name) => {
    const foreign = await foreignIds();
    const operation = await OPERATIONS[name]?.(service);
    if (!operation) throw new Error(name);
    const { leaves, changes } = operationNamed(name);
    const before = await contents();
    const isRefused = changes && !ANSWERS_EVERYBODY.includes(name);
    const isForeign = ({ path, type }: Leaf) => type === 'ID' && path.at(-1) !== 'idempotencyKey';

    for (const leaf of leaves) {
      const refused = [...unfitTexts(leaf), ...(isForeign(leaf) ? foreign : [])];
      for (const value of refused) {
        const { code } = await run(name, operation, withValue(operation.variables, leaf.path, value));
        if (isRefused) expect([leaf.path, value, code]).toEqual([leaf.path, value, expect.any(String)]);
      }
      for (const value of wrongKinds(leaf)) {
        const { code } = await run(name, operation, withValue(operation.variables, leaf.path, value));
        expect([leaf.path, value, code]).toEqual([leaf.path, value, 'REQUEST_MALFORMED']);
      }
    }
    if (isRefused) expect(await contents()).toEqual(before);

    await service.db.query('DELETE FROM attempt_count');
    const right = await run(name, operation, operation.variables);
    expect(right.code).toBeNull();
  });

  it.each(Object.keys(OPERATIONS))(
    'strange but well formed, is taken by %s as it is or refused',
    async (name) => {
      const operation = await OPERATIONS[name]?.(service);
      if (!operation) throw new Error(name);
      const rows = async () => (await service.db.query<[object]>('SELECT id FROM account')).length;
      const accounts = await rows();
      for (const leaf of operationNamed(name).leaves)
        for (const value of strangeValues(leaf))
          await run(name, operation, withValue(operation.variables, leaf.path, value));
      expect(await rows()).toBeLessThanOrEqual(accounts + 1);
    },
  );
});
