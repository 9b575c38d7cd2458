import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import type { DraftWithFormFragment } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { formPath } from '../request/paths';
import type { RegionProfile } from './load-regions';

interface Props {
  language: Language;
  messages: Messages;
  region: RegionProfile;
  draft: DraftWithFormFragment | null;
}

export function WhatToCreate({ language, messages: { regions }, region, draft }: Props) {
  const { what } = regions;
  const here = `/creer/${region.regionCode}`;
  return (
    <Page wide title={what.title} lead={region.name}>
      {draft?.regionCode === region.regionCode && (
        <Notice title={what.draftTitle}>
          <p>{fill(what.draftText, { date: formatDateTime(language, draft.savedAt) })}</p>
          <LinkButton href={formPath(draft.regionCode, !draft.linkedAccountEmail)} look="secondary">
            {what.draftResume}
          </LinkButton>
        </Notice>
      )}
      <div className={layout.cards}>
        <Card
          kicker={what.sharedKicker}
          actions={<LinkButton href={`${here}/compte-partage`}>{what.shared}</LinkButton>}
        >
          <p>{what.sharedText}</p>
        </Card>
        <Card
          kicker={what.individualKicker}
          actions={
            <LinkButton href={`${here}/compte-individuel`} look="secondary">
              {what.individual}
            </LinkButton>
          }
        >
          <p>{what.individualText}</p>
        </Card>
      </div>
      <section className={layout.stack} aria-labelledby="structure">
        <h2 id="structure">{what.structureTitle}</h2>
        <div className={layout.cards}>
          <Card title={what.without}>
            <p>{what.withoutText}</p>
            <p>
              <a href={region.connectionRequestUrl}>{what.withoutLink}</a>
            </p>
          </Card>
          <Card title={what.with}>
            <p>{what.withText}</p>
          </Card>
        </div>
      </section>
    </Page>
  );
}
