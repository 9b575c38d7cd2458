import type { Language } from '../../i18n/language';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "lun. 23 nov., 15:44": for a column. The hour is that of mainland France, as on every page and mail. */
export const shortMoment = (language: Language, moment: string) =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Europe/Paris',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
