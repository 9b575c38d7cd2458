import type { ReactNode } from 'react';
import { KnownRegionDesk } from '../../../shell/KnownRegionDesk';
import { findTracking } from '../../../tracking/load-tracking';

/** The service desk of the followed request's region. */
export default async function TrackingLayout({ children }: { children: ReactNode }) {
  const track = await findTracking();
  return (
    <>
      {children}
      <KnownRegionDesk regionCode={track?.regionCode} />
    </>
  );
}
