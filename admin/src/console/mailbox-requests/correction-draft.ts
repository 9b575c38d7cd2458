import type { FormField } from './correctable-fields';

/** As the account service asks. */
export const CORRECTION_REASON_SHORTEST = 5;
export const CORRECTION_REASON_LONGEST = 500;

/** The chosen fields, each with the reason as it is typed. */
export type CorrectionDraft = Partial<Record<FormField, string>>;

export const isReasonEnough = (reason: string) => reason.trim().length >= CORRECTION_REASON_SHORTEST;

/** The correction as it is sent, in the order given; not whole while a field or a reason is missing. */
export function correctionsOf(draft: CorrectionDraft, order: readonly FormField[]) {
  const corrections = order.flatMap((field) => {
    const reason = draft[field];
    return reason === undefined ? [] : [{ field, reason: reason.trim() }];
  });
  const isWhole = corrections.length > 0 && corrections.every(({ reason }) => isReasonEnough(reason));
  return { corrections, isWhole };
}
