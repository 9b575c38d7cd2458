const UNBROKEN = / (?=[:;?!»])|(?<=«) |(?<=\d) (?=h(?!\p{L}))|(?<=\d h) (?=\d)|(?<=\bBAL) (?=ORG|PER|INT)/gu;

/**
 * A sentence as French prints it. The space before : ; ? ! » and after « never ends a line, nor may one part an hour
 * (23 h 59) or the name of a kind of mailbox (BAL ORG).
 */
export const spacedInFrench = (sentence: string): string => sentence.replaceAll(UNBROKEN, '\u00A0');
