import { GraphError } from '../../graph/graph-error';

/** The graph answers null for a row that is not there, or that is somebody else's. */
export function found<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new GraphError('NOT_FOUND');
  return row;
}
