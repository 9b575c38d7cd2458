import { cookies } from 'next/headers';
import { en } from './en';
import { fr, type Messages } from './fr';
import { isLanguage, LANGUAGE_COOKIE, type Language } from './language';

const MESSAGES: Record<Language, Messages> = { fr, en };

/** The language this visitor chose; French until then. */
export async function readLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return isLanguage(chosen) ? chosen : 'fr';
}

export async function readMessages() {
  const language = await readLanguage();
  return { language, messages: MESSAGES[language] };
}
