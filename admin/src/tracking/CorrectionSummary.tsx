'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '../design/Button';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestField, RequestForm } from '../request/draft';
import { useFormSetting } from '../request/form-setting';
import { valueText } from '../request/value-text';
import { isChanged, type FoundFault } from './correction';
import { correctRequest } from './tracking.api';

interface Props {
  before: RequestForm;
  after: RequestForm;
  version: number;
  onRefused: (faults: FoundFault[]) => void;
  onBack: () => void;
}

/** Before and after, field by field. One key per summary: a second click sends nothing twice. */
export function CorrectionSummary({ before, after, version, onRefused, onBack }: Props) {
  const { messages } = useMessages();
  const texts = messages.tracking.correction;
  const setting = useFormSetting();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, error } = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const fields = [...(setting.asked?.keys() ?? [])];
  const text = (field: RequestField, form: RequestForm) =>
    valueText(field, form, { messages, ...setting }) ?? messages.common.none;
  const change = (field: RequestField) => {
    if (!isChanged(field, before, after)) return fill(texts.unchanged, { value: text(field, before) });
    return (
      <span>
        <span className={layout.soft}>{fill(texts.before, { value: text(field, before) })}</span>
        <br />
        <strong>{fill(texts.after, { value: text(field, after) })}</strong>
      </span>
    );
  };
  const send = () =>
    run(async () => {
      try {
        await correctRequest(version, after, idempotencyKey);
        window.location.assign('/suivi?corrigee=oui');
      } catch (refusal) {
        const faults = refusedFields(refusal);
        if (faults.length === 0) throw refusal;
        onRefused(faults);
      }
    });

  return (
    <section className={layout.stack} aria-labelledby="summary">
      <h2 ref={title} id="summary" tabIndex={-1}>
        {texts.summaryTitle}
      </h2>
      <p>{texts.summaryText}</p>
      <Facts
        facts={fields.map((field) => ({ name: messages.request.fields[field], value: change(field) }))}
      />
      {fields.every((field) => !isChanged(field, before, after)) && (
        <Notice tone="warning">
          <p>{texts.nothingChanged}</p>
        </Notice>
      )}
      <ActionError error={error} />
      <div className={layout.row}>
        <Button busy={busy} onClick={() => void send()}>
          {texts.send}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {texts.backToFields}
        </Button>
      </div>
    </section>
  );
}
