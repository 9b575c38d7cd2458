/** Codes of FHIR issue types that this server uses (http://hl7.org/fhir/issue-type). */
export type IssueCode =
  | 'business-rule'
  | 'conflict'
  | 'duplicate'
  | 'exception'
  | 'invalid'
  | 'login'
  | 'multiple-matches'
  | 'not-found'
  | 'not-supported'
  | 'throttled'
  | 'too-long';

/** A request this server will not carry out: HTTP status, kind of issue and what is wrong, in a sentence. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: IssueCode,
    readonly diagnostics: string,
  ) {
    super(diagnostics);
  }
}

/** FHIR OperationOutcome with one error. */
export function operationOutcome(code: IssueCode, diagnostics: string) {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
}
