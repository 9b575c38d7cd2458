import { GraphError, type FieldFault } from '../graph/graph-error';

/** The faults that the server found, under the names of the screen's fields (`form.town` is `town` here). */
export const refusedFields = (error: unknown): FieldFault[] =>
  error instanceof GraphError && error.code === 'INVALID_INPUT'
    ? error.fields.map(({ field, code }) => ({ field: field.slice(field.lastIndexOf('.') + 1), code }))
    : [];
