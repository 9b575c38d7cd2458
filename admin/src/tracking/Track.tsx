import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import styles from './Track.module.css';
import { trackingSteps, type Track as RequestTrack, type TrackingStep } from './tracking-steps';

interface Props {
  language: Language;
  messages: Messages;
  track: RequestTrack;
}

/** The steps of a request from top to bottom, each with its date. */
export function Track({ language, messages: { tracking }, track }: Props) {
  const beforeText = {
    received: tracking.before,
    correction: tracking.answerBefore,
    review: tracking.decideBefore,
    decided: tracking.before,
    published: tracking.before,
    visible: tracking.before,
  };
  return (
    <section className={layout.tight} aria-labelledby="track">
      <h2 id="track">{tracking.trackTitle}</h2>
      <ol className={styles.track}>
        {trackingSteps(track).map((step) => (
          <li
            key={step.name}
            className={styles[step.state]}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <p className={styles.name}>
              {nameOf(step)} <span className={styles.state}>{tracking.state[step.state]}</span>
            </p>
            {step.at && (
              <p>
                {fill(step.name === 'correction' ? tracking.askedAt : tracking.done, {
                  date: formatDateTime(language, step.at),
                })}
              </p>
            )}
            {step.before && (
              <p>{fill(textOf(step.name, step.before), { date: formatDateTime(language, step.before) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );

  function textOf(name: TrackingStep['name'], before: string): string {
    return new Date(before) < new Date() ? tracking.late : beforeText[name];
  }

  function nameOf({ name, state }: TrackingStep): string {
    if (state !== 'stopped') return tracking.steps[name];
    if (name === 'decided') {
      const endings: Partial<Record<RequestTrack['status'], string>> = tracking.endings;
      return endings[track.status] ?? tracking.endings.other;
    }
    if (track.publicationStatus === 'WITHHELD') return tracking.withheld;
    return track.publicationStatus === 'REFUSED'
      ? tracking.publicationRefused
      : tracking.publicationWithdrawn;
  }
}
