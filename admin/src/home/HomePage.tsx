import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { PageTitle } from '../design/PageTitle';
import type { Messages } from '../i18n/fr';
import styles from './HomePage.module.css';

export function HomePage({ messages: { home, common } }: { messages: Messages }) {
  return (
    <>
      <section className={styles.hero}>
        <PageTitle className={styles.title}>{home.title}</PageTitle>
        <p className={styles.lead}>{home.lead}</p>
        <div className={layout.row}>
          <LinkButton href="/creer">{common.createAccount}</LinkButton>
          <LinkButton href="/connexion" look="secondary">
            {common.signIn}
          </LinkButton>
          <LinkButton href="/suivi" look="quiet">
            {common.followRequest}
          </LinkButton>
        </div>
      </section>

      <section className={layout.stack} aria-labelledby="kinds">
        <h2 id="kinds">{home.kindsTitle}</h2>
        <div className={layout.cards}>
          {[home.kinds.org, home.kinds.per, home.kinds.int].map(({ name, title, text }) => (
            <Card key={name} kicker={name} title={title}>
              <p>{text}</p>
            </Card>
          ))}
        </div>
        <Notice title={home.firstTitle}>
          <p>{home.firstText}</p>
        </Notice>
      </section>

      <section className={layout.stack} aria-labelledby="way">
        <h2 id="way">{home.wayTitle}</h2>
        <ol className={styles.way}>
          {home.way.map(({ title, text }) => (
            <li key={title}>
              <h3 className={styles.step}>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
