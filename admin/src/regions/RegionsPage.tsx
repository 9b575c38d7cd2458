import Link from 'next/link';
import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import { Steps } from '../design/Steps';
import type { SiteRegionsQuery } from '../graph/operations.generated';
import type { Messages } from '../i18n/fr';
import styles from './RegionsPage.module.css';

interface Props {
  messages: Messages;
  regions: SiteRegionsQuery['regions'];
}

export function RegionsPage({ messages: { regions: texts, request, common }, regions }: Props) {
  const open = regions.filter((region) => region.open);
  const closed = regions.filter((region) => !region.open);
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      above={<Steps names={request.steps} current={1} label={common.stepsLabel} position={common.stepOf} />}
    >
      <section className={layout.tight} aria-labelledby="open">
        <h2 id="open">{texts.openTitle}</h2>
        <ul className={styles.open}>
          {open.map(({ code, name }) => (
            <li key={code}>
              <Link href={`/creer/${code}`} className={styles.region}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={layout.tight} aria-labelledby="closed">
        <h2 id="closed">{texts.closedTitle}</h2>
        <p className={layout.soft}>{texts.closedIntro}</p>
        <ul className={styles.closed}>
          {closed.map(({ code, name }) => (
            <li key={code}>
              <Link href={`/creer/${code}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
