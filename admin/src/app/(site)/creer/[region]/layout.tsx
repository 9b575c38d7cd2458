import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { readMessages } from '../../../../i18n/read-language';
import { ClosedRegion } from '../../../../regions/ClosedRegion';
import { findRegion, loadRegions } from '../../../../regions/load-regions';
import { RememberRegion } from '../../../../regions/RememberRegion';
import { ServiceDesk } from '../../../../shell/ServiceDesk';

interface Props {
  params: Promise<{ region: string }>;
  children: ReactNode;
}

/** Everything under a region: its service desk on each page, and nothing at all where the service is closed. */
export default async function RegionLayout({ params, children }: Props) {
  const { region: code } = await params;
  const [{ messages }, profile, regions] = await Promise.all([
    readMessages(),
    findRegion(code),
    loadRegions(),
  ]);
  const region = regions.find((known) => known.code === code);
  if (!region) notFound();
  if (!profile?.open) return <ClosedRegion messages={messages} name={region.name} profile={profile} />;
  return (
    <>
      <RememberRegion code={code} />
      {children}
      <ServiceDesk messages={messages} region={profile} />
    </>
  );
}
