import type { Response } from 'express';
import { operationOutcome, type IssueCode } from '../fhir/refusal';
import type { FaultOrder, Target } from './faults';

const GARBAGE: Readonly<Record<Target, [type: string, body: string]>> = {
  read: ['application/fhir+json', '{"resourceType":"Bundle","type":"searchset","entry":[{"resour'],
  write: ['application/fhir+json', '<html><body>Bad gateway configuration</body></html>'],
  extraction: ['application/zip', 'PK\u0003\u0004 this is not what a zip file holds'],
  finess: ['text/csv', 'finess;etalab;111\nstructureet;8199;;;\n\u0000\u0001;"unclosed'],
};

function refuseWith(response: Response, target: Target, status: number, code: IssueCode): void {
  response.status(status);
  if (status === 429) response.set('Retry-After', '1');
  if (target === 'read' || target === 'write') {
    const outcome = operationOutcome(code, 'Fault ordered on the simulator');
    response.type('application/fhir+json').send(JSON.stringify(outcome));
  } else {
    response.type('text/plain').send('Fault ordered on the simulator\n');
  }
}

/** A file that breaks off under way tells more than a connection that never gave a byte. */
function dropConnection(response: Response, target: Target): void {
  if (target === 'read' || target === 'write') {
    response.destroy();
    return;
  }
  const [type, body] = GARBAGE[target];
  response.type(type).set('Content-Length', '1000000');
  response.write(body, () => response.destroy());
}

/** Answers the way the fault says, or not at all. */
export function misbehave(response: Response, { target, fault }: FaultOrder): void {
  switch (fault) {
    case '500':
      refuseWith(response, target, 500, 'exception');
      return;
    case '429':
      refuseWith(response, target, 429, 'throttled');
      return;
    case 'garbage': {
      const [type, body] = GARBAGE[target];
      response.type(type).send(body);
      return;
    }
    case 'drop':
      dropConnection(response, target);
      return;
    case 'hang':
    case 'slow':
    case 'none':
      return;
  }
}
