import { GraphError } from '../../graph/graph-error';

const LINE = /^corrections\.(\d+)\.\w+$/;

/** A refusal of single lines (`corrections.2.reason`), under the names of the fields that they ask to correct. */
export function underFieldNames(error: unknown, corrections: readonly { field: string }[]): unknown {
  if (!(error instanceof GraphError) || error.fields.length === 0) return error;
  const fields = error.fields.map((fault) => {
    const line = LINE.exec(fault.field)?.[1];
    return { ...fault, field: (line && corrections[Number(line)]?.field) ?? fault.field };
  });
  return new GraphError(error.code, error.details, fields, error.reference);
}
