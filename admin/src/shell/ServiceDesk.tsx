import type { Messages } from '../i18n/fr';
import { fill } from '../i18n/fill';
import type { RegionProfile } from '../regions/load-regions';
import styles from './ServiceDesk.module.css';

interface Props {
  messages: Messages;
  region: RegionProfile;
}

/** Whom to ask, in the region the person works in: form, hours, telephone and what a call costs. */
export function ServiceDesk({ messages: { common }, region: { gradesName, serviceDesk } }: Props) {
  const texts = common.serviceDesk;
  return (
    <aside className={styles.desk} aria-labelledby="service-desk">
      <div>
        <h2 id="service-desk" className={styles.title}>
          {texts.title}
        </h2>
        <p>{fill(texts.intro, { name: gradesName })}</p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{texts.phone}</dt>
          <dd>
            <a href={`tel:${serviceDesk.phone.replace(/\s/g, '')}`} className={styles.phone}>
              {serviceDesk.phone}
            </a>
            <span>{serviceDesk.phonePrice}</span>
          </dd>
        </div>
        <div>
          <dt>{texts.hours}</dt>
          <dd>{serviceDesk.hours}</dd>
        </div>
      </dl>
      <a href={serviceDesk.url} rel="noopener noreferrer">
        {texts.form}
      </a>
    </aside>
  );
}
