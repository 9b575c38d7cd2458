export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_COOKIE = 'balorg_language';

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((known) => known === text);
