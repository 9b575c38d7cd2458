import type { Language } from './language';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Server and browser must write the same hour: the hour of mainland France, where the mails are sent from. */
const TIME_ZONE = 'Europe/Paris';

const write = (language: Language, date: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: TIME_ZONE, ...options }).format(new Date(date));

export const formatDate = (language: Language, date: string | Date) =>
  write(language, date, { dateStyle: 'long' });

export const formatDateTime = (language: Language, date: string | Date) =>
  write(language, date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

/** With the year and the second: where years of acts stand in one list. */
export const formatExactDateTime = (language: Language, date: string | Date) =>
  write(language, date, { dateStyle: 'full', timeStyle: 'medium' });

export const formatTime = (language: Language, date: string | Date) =>
  write(language, date, { hour: '2-digit', minute: '2-digit' });

/** The day of the calendar that a reader would name, as YYYY-MM-DD; the Swedish way of writing a date. */
export const calendarDay = (date: string | Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(new Date(date));
