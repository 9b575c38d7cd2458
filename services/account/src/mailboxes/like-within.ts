/** A LIKE pattern that finds what was typed, letter by letter, anywhere in a text. */
export const likeWithin = (typed: string): string => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
