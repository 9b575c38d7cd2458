'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { LANGUAGES } from '../i18n/language';
import { useMessages } from '../i18n/MessagesProvider';
import styles from './Shell.module.css';

/** The same page in the other language; works without scripts too. */
export function LanguageSwitch() {
  const { language, messages } = useMessages();
  const path = usePathname();
  const search = useSearchParams().toString();
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  return (
    <form method="post" action="/langue">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={search ? `${path}?${search}` : path} />
      <button
        type="submit"
        className={styles.language}
        lang={other}
        title={messages.common.otherLanguageLabel}
      >
        {messages.common.otherLanguage}
      </button>
    </form>
  );
}
