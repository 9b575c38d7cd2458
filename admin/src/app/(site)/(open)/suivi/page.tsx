import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findTracking } from '../../../../tracking/load-tracking';
import { OpenTracking } from '../../../../tracking/OpenTracking';
import { TrackingScreen } from '../../../../tracking/TrackingScreen';

export const generateMetadata = titled(({ tracking }) => tracking.title);

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Follow({ searchParams }: Props) {
  const [{ envoyee }, spoken, track] = await Promise.all([searchParams, readMessages(), findTracking()]);
  return (
    <Page title={spoken.messages.tracking.title}>
      <OpenTracking followsOne={track !== null} />
      {track && <TrackingScreen {...spoken} track={track} justSent={envoyee !== undefined} />}
    </Page>
  );
}
