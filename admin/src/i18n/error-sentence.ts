import { GraphError } from '../graph/graph-error';
import type { Messages } from './fr';
import { fill } from './fill';

/** The sentence for a refusal, with what the refusal tells about itself; a defect shows its reference. */
export function errorSentence(messages: Messages, error: unknown): string {
  if (!(error instanceof GraphError)) return messages.errors.INTERNAL_SERVER_ERROR;
  const sentence = fill(messages.errors[error.code], textDetails(error.details));
  return error.reference
    ? `${sentence} ${fill(messages.common.reference, { reference: error.reference })}`
    : sentence;
}

const textDetails = (details: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  );
