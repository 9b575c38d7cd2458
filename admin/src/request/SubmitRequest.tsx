'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { useMessages } from '../i18n/MessagesProvider';
import { FORM_FIELDS, type RequestForm } from './draft';
import { submitRequest } from './request.api';

interface Props {
  form: RequestForm;
  withoutAccount: boolean;
  formPath: string;
}

/** "Je valide". One key per summary: a second click, or a try after a lost connection, sends nothing twice. */
export function SubmitRequest({ form, withoutAccount, formPath }: Props) {
  const { messages } = useMessages();
  const { request, common } = messages;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, error } = useAction();
  const refused = refusedFields(error);

  return (
    <div className={layout.tight}>
      <ActionError error={error} />
      {refused.length > 0 && (
        <Notice tone="danger" announce="alert" title={common.errorsTitle}>
          <ul className={layout.list}>
            {FORM_FIELDS.flatMap((name) => refused.filter(({ field }) => field === name)).map(
              ({ field, code }) => (
                <li key={field}>
                  <Link href={`${formPath}#${field}`}>{fieldSentence(messages, code)}</Link>
                </li>
              ),
            )}
          </ul>
        </Notice>
      )}
      <div>
        <Button
          busy={busy}
          onClick={() =>
            void run(async () => {
              await submitRequest(form, withoutAccount, idempotencyKey);
              window.location.assign('/suivi?envoyee=oui');
            })
          }
        >
          {request.verification.submit}
        </Button>
      </div>
    </div>
  );
}
