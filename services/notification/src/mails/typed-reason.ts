import type { Block } from './letter';

/** Why it was done, as whoever did it typed it. @throws Error where the event owes a reason and bears none. */
export function typedReason(reason: string | null): Block[] {
  if (reason === null) throw new Error('an event that owes a reason bears none');
  return [{ say: 'Voici le motif :' }, { quote: reason }];
}
