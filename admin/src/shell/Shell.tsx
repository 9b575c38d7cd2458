import { Suspense, type ReactNode } from 'react';
import { Notice } from '../design/Notice';
import { MessagesProvider } from '../i18n/MessagesProvider';
import { readMessages } from '../i18n/read-language';
import { Footer } from './Footer';
import { Header } from './Header';
import { findVisitor } from './find-visitor';
import styles from './Shell.module.css';

/** What every page of the public site and of the personal space stands in. */
export async function Shell({ children }: { children: ReactNode }) {
  const [{ language, messages }, visitor] = await Promise.all([readMessages(), findVisitor()]);
  const { common } = messages;
  return (
    <MessagesProvider language={language} messages={messages}>
      <a href="#content" className={styles.skip}>
        {common.skip}
      </a>
      <div className={styles.shell}>
        <Header messages={messages} me={visitor.me} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {visitor.unavailable && (
            <Notice tone="warning" title={common.unavailable.title}>
              <p>{common.unavailable.text}</p>
            </Notice>
          )}
          {children}
        </main>
        <Suspense>
          <Footer messages={messages} />
        </Suspense>
      </div>
    </MessagesProvider>
  );
}
