import { Button } from '@mui/material';
import { useSetLocale } from 'react-admin';
import { useLanguage } from '../parts/use-language';

/** Each language names itself in its own words. */
const OTHER = {
  fr: { language: 'en', name: 'English' },
  en: { language: 'fr', name: 'Français' },
} as const;

export function LanguageButton() {
  const { language, name } = OTHER[useLanguage()];
  const setLocale = useSetLocale();
  return (
    <Button color="inherit" lang={language} onClick={() => void setLocale(language)}>
      {name}
    </Button>
  );
}
