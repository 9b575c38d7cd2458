import type { ErrorCode, FieldErrorCode } from '@balorg/common';

/** What a screen can meet: the refusals of the product, and a network that gave no answer. */
export type ScreenErrorCode = ErrorCode | 'CONNECTION_LOST';

export interface FieldFault {
  field: string;
  code: FieldErrorCode;
}

export class GraphError extends Error {
  constructor(
    readonly code: ScreenErrorCode,
    readonly details: Record<string, unknown> = {},
    readonly fields: FieldFault[] = [],
    readonly reference?: string,
  ) {
    super(code);
    this.name = 'GraphError';
  }
}
