import { Address } from '../design/Address';
import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { RememberRegion } from '../regions/RememberRegion';
import { FindRequest } from './FindRequest';
import { RefreshWhileWaiting } from './RefreshWhileWaiting';
import { Track } from './Track';
import styles from './TrackingScreen.module.css';
import { TrackingNotices, type Arrival } from './TrackingNotices';
import { isTrackOver, type Track as RequestTrack } from './tracking-steps';
import { WithdrawButton } from './WithdrawButton';

interface Props {
  language: Language;
  messages: Messages;
  track: RequestTrack;
  arrival: Arrival;
}

/** One request as its applicant follows it. */
export function TrackingScreen({ language, messages, track, arrival }: Props) {
  const { tracking } = messages;
  const { reference, status, description, displayAddress } = track;
  const facts = [
    { name: tracking.reference, value: <strong>{reference}</strong> },
    { name: tracking.description, value: description ?? messages.common.none },
    { name: tracking.status, value: tracking.statuses[status] },
    ...(displayAddress
      ? [
          {
            name: tracking.address,
            value: (
              <strong>
                <Address of={displayAddress} />
              </strong>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <RememberRegion code={track.regionCode} />
      <TrackingNotices language={language} messages={messages} track={track} arrival={arrival} />
      <Card>
        <Facts facts={facts} />
        {displayAddress && <p className={layout.soft}>{tracking.addressHint}</p>}
      </Card>
      <Track language={language} messages={messages} track={track} />
      {isTrackOver(track) ? (
        <div>
          <LinkButton href={`/creer/${track.regionCode}`} look="secondary">
            {tracking.newRequest}
          </LinkButton>
        </div>
      ) : (
        <RefreshWhileWaiting />
      )}
      {track.canWithdraw && <WithdrawButton reference={reference} version={track.version} />}
      <details className={styles.other}>
        <summary>{tracking.find.other}</summary>
        <FindRequest />
      </details>
    </>
  );
}
