/** Why an identifier was refused; the screens hold one sentence for each. */
export type CheckReason = 'EMPTY' | 'LENGTH' | 'CHARACTER' | 'KEY' | 'SHORT_NUMBER' | 'PREFIX';

/** The verdict on what somebody typed: `value` is the normalised form, the one that is stored. */
export type Check = { ok: true; value: string } | { ok: false; reason: CheckReason };

export const accepted = (value: string): Check => ({ ok: true, value });

export const refused = (reason: CheckReason): Check => ({ ok: false, reason });
