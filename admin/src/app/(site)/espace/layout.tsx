import type { ReactNode } from 'react';
import { findMe } from '../../../account/load-me';
import { RememberRegion } from '../../../regions/RememberRegion';
import { KnownRegionDesk } from '../../../shell/KnownRegionDesk';

export default async function SpaceLayout({ children }: { children: ReactNode }) {
  const me = await findMe();
  const regionCode = me?.currentMailbox?.regionCode ?? me?.regionCode ?? undefined;
  return (
    <>
      {regionCode && <RememberRegion code={regionCode} />}
      {children}
      <KnownRegionDesk regionCode={regionCode} />
    </>
  );
}
