import type { ReactNode } from 'react';
import { KnownRegionDesk } from '../../../shell/KnownRegionDesk';

export default function SpaceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <KnownRegionDesk />
    </>
  );
}
