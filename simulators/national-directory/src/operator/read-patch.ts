import { z } from 'zod';
import type { Mailbox } from '../directory/mailbox';
import { Refusal } from '../fhir/refusal';
import { readContactPoint } from './contact-point';
import { readTelecomPath } from './telecom-path';

const WRITABLE_TEXTS = ['description', 'service', 'responsible'] as const;

/** One step of a patch, understood. */
export type Operation =
  | { kind: 'insert'; index: number; mailbox: Mailbox }
  | { kind: 'replace'; address: string; mailbox: Mailbox }
  | { kind: 'rewrite'; address: string; detail: Partial<Mailbox> }
  | { kind: 'delete'; address: string };

const partSchema = z.looseObject({
  name: z.string(),
  valueCode: z.string().optional(),
  valueString: z.string().optional(),
  valueInteger: z.int().optional(),
  valueBoolean: z.boolean().optional(),
  valueContactPoint: z.unknown().optional(),
});

const parametersSchema = z.object({
  resourceType: z.literal('Parameters'),
  parameter: z.array(z.object({ name: z.literal('operation'), part: z.array(partSchema) })).min(1),
});

type Part = z.output<typeof partSchema>;

const unprocessable = (diagnostics: string) => new Refusal(422, 'invalid', diagnostics);

function readInsert(path: string, part: (name: string) => Part | undefined): Operation {
  const index = part('index')?.valueInteger;
  if (readTelecomPath(path).at !== 'telecom')
    throw unprocessable('insert wants the path Organization.telecom');
  if (index === undefined || index < 0) throw unprocessable('insert wants an index (valueInteger) from 0 on');
  return { kind: 'insert', index, mailbox: readContactPoint(part('value')?.valueContactPoint) };
}

function readDetail(name: string, value: Part | undefined): Partial<Mailbox> {
  if (name === 'listeRouge') {
    if (value?.valueBoolean === undefined) throw unprocessable('listeRouge wants a valueBoolean');
    return { listeRouge: value.valueBoolean };
  }
  const text = WRITABLE_TEXTS.find((one) => one === name);
  if (!text) throw new Refusal(422, 'business-rule', `${name} cannot change after the creation of a mailbox`);
  if (!value?.valueString) throw unprocessable(`${name} wants a valueString`);
  return { [text]: value.valueString };
}

function readReplace(path: string, value: Part | undefined): Operation {
  const target = readTelecomPath(path);
  switch (target.at) {
    case 'mailbox':
      return {
        kind: 'replace',
        address: target.address,
        mailbox: readContactPoint(value?.valueContactPoint),
      };
    case 'metadata':
      return { kind: 'rewrite', address: target.address, detail: readDetail(target.name, value) };
    case 'address':
      throw new Refusal(422, 'business-rule', 'The address of a mailbox cannot change after its creation');
    case 'telecom':
      throw unprocessable('replace wants one mailbox, not the whole of Organization.telecom');
  }
}

function readOperation(parts: readonly Part[]): Operation {
  const part = (name: string) => parts.find((one) => one.name === name);
  const type = part('type')?.valueCode;
  const path = part('path')?.valueString;
  if (!path) throw unprocessable('An operation wants a path (valueString)');
  switch (type) {
    case 'insert':
      return readInsert(path, part);
    case 'replace':
      return readReplace(path, part('value'));
    case 'delete': {
      const target = readTelecomPath(path);
      if (target.at === 'mailbox') return { kind: 'delete', address: target.address };
      throw unprocessable("delete wants the path Organization.telecom.where(value = '…')");
    }
    default:
      throw new Refusal(422, 'not-supported', 'The type of an operation is insert, replace or delete');
  }
}

/** Steps of a FHIRPath Patch body, in order; throws a Refusal (422) at the first that cannot be understood. */
export function readPatch(body: unknown): Operation[] {
  const parameters = parametersSchema.safeParse(body);
  if (!parameters.success) {
    throw unprocessable(`The body is not a FHIRPath patch: ${z.prettifyError(parameters.error)}`);
  }
  return parameters.data.parameter.map(({ part }) => readOperation(part));
}
