import { findMe } from '../../../account/load-me';
import { Page } from '../../../design/Page';
import { readMessages } from '../../../i18n/read-language';
import { titled } from '../../../i18n/titled';
import { findTracking } from '../../../tracking/load-tracking';
import { NothingFollowed } from '../../../tracking/NothingFollowed';
import { OpenTracking } from '../../../tracking/OpenTracking';
import { TrackingScreen } from '../../../tracking/TrackingScreen';

export const generateMetadata = titled(({ tracking }) => tracking.title);

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Follow({ searchParams }: Props) {
  const [{ envoyee, corrigee }, spoken, track, me] = await Promise.all([
    searchParams,
    readMessages(),
    findTracking(),
    findMe(),
  ]);
  const { messages } = spoken;
  return (
    <Page title={messages.tracking.title}>
      <OpenTracking>
        {!track && <NothingFollowed messages={messages} isSignedIn={me !== null} />}
      </OpenTracking>
      {track && (
        <TrackingScreen
          {...spoken}
          track={track}
          arrival={corrigee ? 'CORRECTED' : envoyee ? 'SENT' : null}
        />
      )}
    </Page>
  );
}
