import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import frenchMessages from 'ra-language-french';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { errors as errorsEn, fieldErrors as fieldErrorsEn } from '../../i18n/errors.en';
import { errors as errorsFr, fieldErrors as fieldErrorsFr } from '../../i18n/errors.fr';
import { isLanguage, LANGUAGE_COOKIE, type Language } from '../../i18n/language';
import { typeset } from '../../i18n/typeset';
import { en } from '../en';
import { fr } from '../fr';

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** The codes of refusals stand at the top: react-admin looks an error up by its message, which is its code. */
const MESSAGES: Record<Language, TranslationMessages> = {
  fr: typeset({ ...frenchMessages, ...errorsFr, fieldErrors: fieldErrorsFr, ...fr }),
  en: { ...englishMessages, ...errorsEn, fieldErrors: fieldErrorsEn, ...en },
};

/** The language that the site wrote the page in. */
function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'fr';
}

function rememberLanguage(language: string) {
  document.documentElement.lang = language;
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
}

const polyglot = polyglotI18nProvider(
  (locale) => MESSAGES[isLanguage(locale) ? locale : 'fr'],
  pageLanguage(),
  [
    { locale: 'fr', name: 'Français' },
    { locale: 'en', name: 'English' },
  ],
);

export const i18nProvider: I18nProvider = {
  ...polyglot,
  async changeLocale(language) {
    await polyglot.changeLocale(language);
    rememberLanguage(language);
  },
};
