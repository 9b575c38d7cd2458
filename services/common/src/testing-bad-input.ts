import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Actor } from './actor';
import type { BaseContext } from './auth';
import { newId } from './database';
import { ERROR_CODES } from './error-codes';
import { buildServiceSchema, type SubgraphDefinition } from './subgraph-schema';
import type { testService } from './testing';
import { documentOf, operationsOf } from './testing-documents';
import { leavesOf, strangeValues, unfitTexts, withValue, wrongKinds } from './testing-bad-values';

type Service = Pick<ReturnType<typeof testService>, 'db' | 'call'>;

/** A value that fits the type and leads to nothing that is there. */
function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  return { ID: newId(), String: 'texte', Int: 1, Boolean: true }[inner.toString()];
}

/**
 * Every place of every operation's arguments with values of the wrong kind, hidden characters, ten thousand letters,
 * injections: answered with a code of ours or with nothing, never with a defect, and nothing is written.
 */
export function describeBadInput<Context extends BaseContext>(
  service: Service,
  definition: SubgraphDefinition<Context>,
  actor: Actor,
): void {
  it('is refused, or leads to nothing, in every place of every operation', async () => {
    const schema = await buildServiceSchema(definition);
    const operations = operationsOf(schema).filter(({ field }) => field.args.length > 0);
    expect(operations.length).toBeGreaterThan(2);
    const before = await contentsOf(service);
    const defects: unknown[] = [];
    for (const operation of operations) {
      const { field } = operation;
      const document = documentOf(operation);
      const required = field.args.filter(({ type }) => isNonNullType(type));
      const fitting = Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)]));
      for (const leaf of field.args.flatMap(leavesOf)) {
        for (const value of [...unfitTexts(leaf), ...wrongKinds(leaf), ...strangeValues(leaf)]) {
          const { errors } = await service.call(actor, document, withValue(fitting, leaf.path, value));
          const codes = errors.map(({ extensions }) => extensions?.['code']);
          if (codes.includes('INTERNAL_SERVER_ERROR')) defects.push([field.name, leaf.path.join('.'), value]);
          for (const code of codes) expect(ERROR_CODES).toContain(code);
        }
      }
    }
    expect(defects).toEqual([]);
    expect(await contentsOf(service)).toEqual(before);
  }, 120_000);
}

async function contentsOf({ db }: Service): Promise<object[]> {
  const tables = await db.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  return db.query<object[]>(`CHECKSUM TABLE ${tables.map(({ name }) => `\`${name}\``).join(', ')}`);
}
