import type { Metadata } from 'next';
import { fill } from '../../../../i18n/fill';
import { readMessages } from '../../../../i18n/read-language';
import { findRegion, loadRegions } from '../../../../regions/load-regions';
import { WhatToCreate } from '../../../../regions/WhatToCreate';
import { findDraft } from '../../../../request/load-draft';

interface Props {
  params: Promise<{ region: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ messages }, { region: code }, regions] = await Promise.all([
    readMessages(),
    params,
    loadRegions(),
  ]);
  const { what, closed } = messages.regions;
  const region = regions.find((known) => known.code === code);
  return { title: !region || region.open ? what.title : fill(closed.title, { name: region.name }) };
}

export default async function ChooseKind({ params }: Props) {
  const region = await findRegion((await params).region);
  if (!region?.open) return null;
  const [spoken, draft] = await Promise.all([readMessages(), findDraft()]);
  return <WhatToCreate {...spoken} region={region} draft={draft} />;
}
