import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import { sendFhir } from './send-fhir';
import { operationOutcome, Refusal } from './refusal';

const bodyParserError = z.object({ status: z.number(), type: z.string() });

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const bodyError = bodyParserError.safeParse(error);
  if (bodyError.success && bodyError.data.type === 'entity.too.large') {
    return new Refusal(413, 'too-long', 'The body is too large');
  }
  if (bodyError.success)
    return new Refusal(bodyError.data.status, 'invalid', 'The body cannot be read as JSON');
  console.error(error);
  return new Refusal(500, 'exception', 'The simulator itself failed: see its console');
}

/** Last handler of the FHIR routes: every error leaves as an OperationOutcome. */
export const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
  const { status, code, diagnostics } = refusalOf(error);
  // Half an answer is out: all that is left is to let the caller see that it breaks off.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (status === 429) response.set('Retry-After', '1');
  sendFhir(response, status, operationOutcome(code, diagnostics));
};

/** Any path of a FHIR base that no route serves. */
export const unknownRoute: RequestHandler = (request) => {
  throw new Refusal(404, 'not-supported', `Nothing answers to ${request.method} ${request.path}`);
};
