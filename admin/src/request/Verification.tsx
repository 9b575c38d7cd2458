import Link from 'next/link';
import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import type { Option } from '../design/Select';
import type { DraftWithFormFragment } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import type { Messages } from '../i18n/fr';
import { SimilarMailboxes } from '../joining/SimilarMailboxes';
import type { RegionProfile } from '../regions/load-regions';
import { FORM_PARTS, formFrom, type RequestField } from './draft';
import { formPath, linkPath } from './paths';
import { SubmitRequest } from './SubmitRequest';
import { valueText } from './value-text';
import { WizardPage } from './WizardPage';

interface Props {
  messages: Messages;
  region: RegionProfile;
  draft: DraftWithFormFragment;
  professions: Option[];
  withoutAccount: boolean;
}

const PARTS = ['mailbox', 'structure', 'manager', 'preferences'] as const;

/** The summary: every field as it will be sent, each with the way back to it. */
export function Verification({ messages, region, draft, professions, withoutAccount }: Props) {
  const { request, common } = messages;
  const texts = request.verification;
  const typed = formFrom(draft);
  // Without an account the mailbox is hidden from the region's own directory too, whatever was ticked.
  const form = { ...typed, visibleInDirectory: typed.visibleInDirectory && !withoutAccount };
  const back = formPath(region.regionCode, withoutAccount);
  const modify = (field: RequestField) => (
    <Link href={`${back}#${field}`} aria-label={fill(texts.modifyField, { field: request.fields[field] })}>
      {texts.modify}
    </Link>
  );
  const facts = (fields: readonly RequestField[]) =>
    fields.map((field) => ({
      name: request.fields[field],
      value: valueText(field, form, { messages, region, professions }) ?? (
        <span className={layout.soft}>{common.none}</span>
      ),
      action: field === 'regionCode' ? undefined : modify(field),
    }));

  return (
    <WizardPage messages={messages} step={4} title={texts.title} lead={texts.lead}>
      <SimilarMailboxes asked={form} regionCode={region.regionCode} hasAccount={!withoutAccount} />
      <Card title={texts.account}>
        <p>{draft.linkedAccountEmail ?? texts.accountNone}</p>
        {withoutAccount && (
          <p>
            <Link href={linkPath(region.regionCode)}>{request.form.linkNow}</Link>
          </p>
        )}
      </Card>
      {PARTS.map((part) => (
        <Card key={part} title={request.parts[part]}>
          <Facts facts={facts(FORM_PARTS[part])} />
        </Card>
      ))}
      <section className={layout.tight} aria-labelledby="effect">
        <h2 id="effect">{texts.effectTitle}</h2>
        <ol className={layout.list}>
          <li>
            {fill(texts.next.sent, {
              grades: region.gradesName,
              email: draft.linkedAccountEmail ?? form.contactEmail,
            })}
          </li>
          <li>{texts.next.followed}</li>
          <li>{texts.next.decided}</li>
          <li>{withoutAccount || form.listeRouge ? texts.next.hidden : texts.next.visible}</li>
        </ol>
        <SubmitRequest form={form} withoutAccount={withoutAccount} formPath={back} />
        <div>
          <LinkButton href={back} look="quiet">
            {texts.backToForm}
          </LinkButton>
        </div>
      </section>
    </WizardPage>
  );
}
