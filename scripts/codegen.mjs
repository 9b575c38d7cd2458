import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  print,
  Source,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { inCheckout } from './lib/checkout.mjs';
import { Refusal } from './lib/refusal.mjs';

const SOURCES = inCheckout('admin/src');
const GENERATED = inCheckout('admin/src/graph/operations.generated.ts');
const KNOWN_OPERATIONS = inCheckout('gateway/known-operations.json');
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/**
 * The front ends' operations, typed, and the list of their hashes that the gateway knows in production.
 * @param {string} publicSchema SDL of the public graph
 * @returns {Promise<{ path: string, text: string }[]>} files as they should be
 */
export async function generateOperations(publicSchema) {
  const documents = readDocuments();
  const operations = listOperations(documents);
  return [
    { path: GENERATED, text: await typesOf(publicSchema, documents, operations) },
    { path: KNOWN_OPERATIONS, text: `${JSON.stringify(hashesOf(operations), null, 2)}\n` },
  ];
}

/** Every .graphql file of the front ends but the schema itself, in an order that no file system decides. */
const readDocuments = () =>
  readdirSync(SOURCES, { recursive: true })
    .filter((name) => name.endsWith('.graphql') && !name.endsWith('schema.graphql'))
    .sort()
    .map((name) => join(SOURCES, name))
    .map((path) => ({ path, location: relative(inCheckout(), path) }))
    .map(({ path, location }) => ({
      location,
      document: parse(new Source(readFileSync(path, 'utf8'), location)),
    }));

/** Each operation with the text that is sent: itself and the fragments it needs, and nothing else. */
function listOperations(documents) {
  const definitions = documents.flatMap(({ location, document }) =>
    document.definitions.map((definition) => ({ location, definition })),
  );
  const fragments = new Map();
  const operations = new Map();
  for (const { location, definition } of definitions) {
    const known = definition.kind === Kind.FRAGMENT_DEFINITION ? fragments : operations;
    const name = definition.name?.value;
    if (!name) throw new Refusal(`${location}: an operation has no name`);
    if (known.has(name)) throw new Refusal(`${location}: ${name} stands in another file too`);
    known.set(name, definition);
  }
  return [...operations].map(([name, definition]) => ({
    name,
    kind: definition.operation,
    text: [definition, ...fragmentsOf(definition, fragments)].map(print).join('\n\n'),
  }));
}

function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment) throw new Refusal(`The fragment ${value} stands in no file`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found];
}

function typesOf(publicSchema, documents, operations) {
  refuseWhatDoesNotFit(publicSchema, documents);
  return codegen({
    filename: GENERATED,
    schema: parse(publicSchema),
    documents,
    plugins: [{ operationTypes: {} }, { documents: {} }],
    pluginMap: { operationTypes, documents: { plugin: () => documentsOf(operations) } },
    config: {
      enumType: 'string-literal',
      scalars: { ID: 'string', DateTimeISO: 'string' },
      strictScalars: true,
      useTypeImports: true,
      skipTypename: true,
    },
  });
}

function refuseWhatDoesNotFit(publicSchema, documents) {
  const schema = buildSchema(publicSchema);
  const all = concatAST(documents.map(({ document }) => document));
  const faults = all.definitions.length > 0 ? validate(schema, all, RULES) : [];
  if (faults.length > 0) {
    throw new Refusal(
      `The front ends ask for what the graph does not have:\n${faults.map(String).join('\n\n')}`,
    );
  }
}

/** A document is its text at run time; its type says what it takes and gives. */
const documentsOf = (operations) => ({
  prepend: [
    '// Written by `npm run graph`.',
    'export type TypedDocumentString<Result, Variables> = string & {',
    '  readonly __types?: (variables: Variables) => Result;',
    '};',
  ],
  content: operations
    .map(({ name, kind, text }) => {
      const type = `${pascal(name)}${pascal(kind)}`;
      return `export const ${pascal(name)}Document =\n  ${JSON.stringify(text)} as TypedDocumentString<${type}, ${type}Variables>;`;
    })
    .join('\n'),
});

const hashesOf = (operations) =>
  Object.fromEntries(
    operations
      .map(({ name, text }) => [name, createHash('sha256').update(text).digest('hex')])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
