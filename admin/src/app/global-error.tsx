'use client';

import '../design/tokens.css';
import '../design/base.css';
import styles from '../design/Page.module.css';
import { common as en } from '../i18n/common.en';
import { common as fr } from '../i18n/common.fr';

/** When not even the frame of a page could be made, no language is known: both are shown. */
export default function SiteFailure({ reset }: { reset: () => void }) {
  return (
    <html lang="fr">
      <body>
        <main className={styles.page}>
          <h1>{fr.failure.title}</h1>
          <p>{fr.failure.text}</p>
          <div lang="en">
            <h2>{en.failure.title}</h2>
            <p>{en.failure.text}</p>
          </div>
          <button type="button" onClick={reset}>
            {fr.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
