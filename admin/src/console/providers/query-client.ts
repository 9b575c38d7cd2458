import { QueryClient } from '@tanstack/react-query';
import { GraphError } from '../../graph/graph-error';

const TRIES_AGAIN = 2;

/** A refusal stays one however often it is asked; only an outage is worth another try. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= TRIES_AGAIN) return false;
  return error instanceof GraphError && ['SERVICE_UNAVAILABLE', 'CONNECTION_LOST'].includes(error.code);
}

export const queryClient = new QueryClient({ defaultOptions: { queries: { retry: isWorthRetrying } } });
