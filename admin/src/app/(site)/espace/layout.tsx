import type { ReactNode } from 'react';
import { findMe } from '../../../account/load-me';
import { KnownRegionDesk } from '../../../shell/KnownRegionDesk';

export default async function SpaceLayout({ children }: { children: ReactNode }) {
  const me = await findMe();
  return (
    <>
      {children}
      <KnownRegionDesk regionCode={me?.currentMailbox?.regionCode} />
    </>
  );
}
