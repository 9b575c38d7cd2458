'use client';

import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { FORM_FIELDS, type RequestForm } from '../request/draft';
import { isOpen, useFormSetting } from '../request/form-setting';
import { valueText } from '../request/value-text';

/** Everything of the request that nobody asked to correct. */
export function RestOfRequest({ form }: { form: RequestForm }) {
  const { messages } = useMessages();
  const texts = messages.tracking.correction;
  const setting = useFormSetting();
  const facts = FORM_FIELDS.filter((field) => !isOpen(setting.asked, field)).map((field) => ({
    name: messages.request.fields[field],
    value: valueText(field, form, { messages, ...setting }) ?? messages.common.none,
  }));
  return (
    <Card title={texts.rest}>
      <p className={layout.soft}>{texts.restText}</p>
      <Facts facts={facts} />
    </Card>
  );
}
