import { useLocale } from 'react-admin';
import { isLanguage, type Language } from '../../i18n/language';

export function useLanguage(): Language {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'fr';
}
