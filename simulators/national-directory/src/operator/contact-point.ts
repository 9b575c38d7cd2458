import { z } from 'zod';
import { mailboxSchema, type Mailbox } from '../directory/mailbox';
import { MAILBOX_METADATA } from '../fhir/mailbox-telecom';
import { Refusal } from '../fhir/refusal';

const conceptSchema = z.object({ coding: z.array(z.object({ code: z.string() })).min(1) });

// The guide binds the type to a CodeableConcept while the examples of the draft send a code: both are read.
const metadataSchema = z.discriminatedUnion('url', [
  z.strictObject({
    url: z.literal('type'),
    valueCode: z.string().optional(),
    valueCodeableConcept: conceptSchema.optional(),
  }),
  z.strictObject({
    url: z.enum(['description', 'service', 'responsible', 'phone']),
    valueString: z.string(),
  }),
  z.strictObject({ url: z.enum(['listeRouge', 'digitization']), valueBoolean: z.boolean() }),
]);

const extensionSchema = z.object({ url: z.string(), extension: z.array(z.unknown()).optional() });

const contactPointSchema = z.object({
  system: z.literal('email'),
  value: z.string(),
  rank: z.number().optional(),
  extension: z.array(extensionSchema).min(1),
});

function wrong(what: string, error: z.ZodError): Refusal {
  return new Refusal(422, 'invalid', `${what}: ${z.prettifyError(error)}`);
}

function readMetadata(extension: readonly unknown[]): Record<string, unknown> {
  const parsed = z.array(metadataSchema).safeParse(extension);
  if (!parsed.success)
    throw wrong('The extension as-ext-mailbox-mss-metadata is not understood', parsed.error);
  return Object.fromEntries(
    parsed.data.map((part) => {
      if (part.url === 'type')
        return [part.url, part.valueCode ?? part.valueCodeableConcept?.coding[0]?.code];
      return [part.url, 'valueString' in part ? part.valueString : part.valueBoolean];
    }),
  );
}

/** The mailbox a ContactPoint describes; throws a Refusal (422) that says what is wrong with it. */
export function readContactPoint(value: unknown): Mailbox {
  const contactPoint = contactPointSchema.safeParse(value);
  if (!contactPoint.success) throw wrong('The ContactPoint is not a mailbox', contactPoint.error);
  const { extension, value: address, rank } = contactPoint.data;
  const metadata = extension.find(({ url }) => url === MAILBOX_METADATA)?.extension;
  if (!metadata) throw new Refusal(422, 'invalid', `The extension ${MAILBOX_METADATA} is missing`);
  const known = { listeRouge: false, ...readMetadata(metadata), address };
  const mailbox = mailboxSchema.safeParse(rank === undefined ? known : { ...known, rank });
  if (!mailbox.success) throw wrong('The mailbox cannot be accepted', mailbox.error);
  return mailbox.data;
}
