import { redirect } from 'next/navigation';
import { loadProfessions } from '../../../../account/load-me';
import { LinkButton } from '../../../../design/Button';
import { Page } from '../../../../design/Page';
import { fill } from '../../../../i18n/fill';
import { formatDateTime } from '../../../../i18n/format-date';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findRegion } from '../../../../regions/load-regions';
import { CorrectionScreen } from '../../../../tracking/CorrectionScreen';
import { findCorrection } from '../../../../tracking/load-tracking';

export const generateMetadata = titled(({ tracking }) => tracking.correction.title);

export default async function Correct() {
  const [{ language, messages }, track] = await Promise.all([readMessages(), findCorrection()]);
  // Answered in another tab, expired or withdrawn meanwhile: the tracking page says which.
  if (!track?.correction) redirect('/suivi');
  const { reference, regionCode, version, correction } = track;
  const [region, professions] = await Promise.all([findRegion(regionCode), loadProfessions()]);
  if (!region) redirect('/suivi');
  const texts = messages.tracking.correction;
  const date = formatDateTime(language, correction.answerBefore);
  return (
    <Page title={texts.title} lead={fill(texts.lead, { reference, date })}>
      <CorrectionScreen region={region} professions={professions} version={version} correction={correction} />
      <div>
        <LinkButton href="/suivi" look="quiet">
          {texts.backToTracking}
        </LinkButton>
      </div>
    </Page>
  );
}
