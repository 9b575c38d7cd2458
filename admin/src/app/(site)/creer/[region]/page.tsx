import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findRegion } from '../../../../regions/load-regions';
import { WhatToCreate } from '../../../../regions/WhatToCreate';
import { findDraft } from '../../../../request/load-draft';

export const generateMetadata = titled(({ regions }) => regions.what.title);

export default async function ChooseKind({ params }: { params: Promise<{ region: string }> }) {
  const region = await findRegion((await params).region);
  if (!region?.open) return null;
  const [spoken, draft] = await Promise.all([readMessages(), findDraft()]);
  return <WhatToCreate {...spoken} region={region} draft={draft} />;
}
