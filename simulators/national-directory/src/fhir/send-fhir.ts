import type { Response } from 'express';
import { loseAnswer } from '../control/fault-gate';

/** The one way out for FHIR resources; a fault ordered for after the work takes the answer here. */
export function sendFhir(response: Response, status: number, resource: object): void {
  if (loseAnswer(response)) return;
  response.status(status).type('application/fhir+json; charset=utf-8').send(JSON.stringify(resource));
}
