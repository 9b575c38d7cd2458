import type { z } from 'zod';
import type { ServiceName } from './sealed';

export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  /** `service.what-happened`, in the past tense. */
  type: string;
  version: number;
  subscribers: readonly ServiceName[];
  /** Codes travel by a lane of their own, so that a stalled relay for other mails never delays them. */
  lane: 'ordinary' | 'fast';
  schema: S;
}

export function defineEvent<S extends z.ZodType>(
  definition: Omit<EventDefinition<S>, 'version' | 'lane'> &
    Partial<Pick<EventDefinition<S>, 'version' | 'lane'>>,
): EventDefinition<S> {
  return { version: 1, lane: 'ordinary', ...definition };
}
