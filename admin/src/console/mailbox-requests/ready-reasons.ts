import type { RegisterVerdict } from '../../graph/operations.generated';
import type { CorrectableField, FormField } from './correctable-fields';

export interface ReadyReason {
  /** Under `readyReasons` of the messages. */
  key: string;
  found?: string;
}

/** What reviewers meet most at one field. The professions of a responsible person are those of health professionals. */
const OF_FIELD: Partial<Record<FormField, string>> = {
  contactEmail: 'emailPersonal',
  description: 'descriptionUnclear',
  service: 'serviceTooWide',
  phone: 'phoneUnreachable',
  managerProfessionKey: 'notHealthProfessional',
  managerRpps: 'rppsOfAnother',
};

/** Reasons to begin with at a field, the most telling one first. */
export function readyReasons(
  { field, typed, contradiction }: CorrectableField,
  registerVerdict: RegisterVerdict | null,
): ReadyReason[] {
  const reasons: ReadyReason[] = [];
  if (field === 'identifier' && registerVerdict && registerVerdict !== 'FOUND') {
    reasons.push({ key: registerVerdict });
  } else if (contradiction?.found) {
    reasons.push({ key: 'differs', found: contradiction.found });
  }
  if (!typed) reasons.push({ key: 'missing' });
  const own = OF_FIELD[field];
  if (typed && own) reasons.push({ key: own });
  if (typed) reasons.push({ key: 'toCheck' });
  return reasons;
}
