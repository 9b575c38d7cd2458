import { fr } from '../fr';

/** Every act that the console has a sentence for, by its name in the chain. */
export const AUDITED_ACTIONS: readonly string[] = Object.entries(fr.audit.actions).flatMap(
  ([subject, acts]) => Object.keys(acts).map((act) => `${subject}.${act}`),
);
