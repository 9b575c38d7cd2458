import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { RememberRegion } from '../regions/RememberRegion';
import { RefreshWhileWaiting } from './RefreshWhileWaiting';
import { Track } from './Track';
import { isTrackOver, type Track as RequestTrack } from './tracking-steps';
import { WithdrawButton } from './WithdrawButton';

interface Props {
  language: Language;
  messages: Messages;
  track: RequestTrack;
  justSent: boolean;
}

/** One request as its applicant follows it. */
export function TrackingScreen({ language, messages, track, justSent }: Props) {
  const { tracking } = messages;
  const { reference, status, description, displayAddress, refusalReason } = track;
  const facts = [
    { name: tracking.reference, value: <strong>{reference}</strong> },
    { name: tracking.description, value: description ?? messages.common.none },
    { name: tracking.status, value: tracking.statuses[status] },
    ...(displayAddress ? [{ name: tracking.address, value: <strong>{displayAddress}</strong> }] : []),
  ];
  return (
    <>
      <RememberRegion code={track.regionCode} />
      {justSent && status === 'SUBMITTED' && (
        <Notice tone="success" announce="status" title={tracking.sentTitle}>
          <p>{fill(tracking.sentText, { reference })}</p>
        </Notice>
      )}
      <Card>
        <Facts facts={facts} />
        {displayAddress && <p className={layout.soft}>{tracking.addressHint}</p>}
      </Card>
      {refusalReason && (
        <Notice tone="danger" title={tracking.refusalTitle}>
          <p>{refusalReason}</p>
          <p>{tracking.refusalNext}</p>
        </Notice>
      )}
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
    </>
  );
}
