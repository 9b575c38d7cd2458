'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '../design/Button';
import { ErrorSummary } from '../design/ErrorSummary';
import layout from '../design/Layout.module.css';
import type { Option } from '../design/Select';
import { ActionError } from '../forms/ActionError';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import type { DraftWithFormFragment } from '../graph/operations.generated';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import type { RegionProfile } from '../regions/load-regions';
import { checkForm } from './check-form';
import { emptyForm, FORM_FIELDS, formFromDraft, type RequestForm } from './draft';
import { DraftNotice } from './DraftNotice';
import styles from './RequestFormScreen.module.css';
import { MailboxPart } from './MailboxPart';
import { ManagerPart } from './ManagerPart';
import { verificationPath } from './paths';
import { PreferencesPart } from './PreferencesPart';
import { checkFormOnServer } from './request.api';
import { SaveStatus } from './SaveStatus';
import { StructurePart } from './StructurePart';
import { useAutosave } from './use-autosave';

interface Props {
  region: RegionProfile;
  professions: Option[];
  draft: DraftWithFormFragment | null;
  withoutAccount: boolean;
}

export function RequestFormScreen({ region, professions, draft, withoutAccount }: Props) {
  const { messages } = useMessages();
  const { request, common } = messages;
  const router = useRouter();
  const form = useForm<RequestForm>({
    defaultValues: draft ? formFromDraft(draft) : emptyForm(region.regionCode),
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: resolverOf(checkForm),
  });
  const { saving, saveNow } = useAutosave(form, region.regionCode, draft?.savedAt ?? null);
  const { run, busy, error } = useAction();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.focus();
  }, []);

  const check = form.handleSubmit((values) =>
    run(async () => {
      await saveNow();
      const faults = await checkFormOnServer(values);
      for (const { field, code } of faults) form.setError(field as keyof RequestForm, { message: code });
      if (faults.length === 0) router.push(verificationPath(region.regionCode, withoutAccount));
    }),
  );
  const faults = FORM_FIELDS.flatMap((field) => {
    const code = form.formState.errors[field]?.message;
    return code
      ? [
          {
            field,
            text: fill(common.labelled, {
              label: request.fields[field],
              text: fieldSentence(messages, code),
            }),
          },
        ]
      : [];
  });

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          void check(event).then(() => setAttempt((count) => count + 1));
        }}
      >
        <DraftNotice draft={draft} regionCode={region.regionCode} />
        <p className={layout.soft}>{common.requiredMark}</p>
        {attempt > 0 && <ErrorSummary title={common.errorsTitle} faults={faults} attempt={attempt} />}
        <MailboxPart />
        <StructurePart region={region} />
        <ManagerPart professions={professions} />
        <PreferencesPart />
        <ActionError error={error} />
        <div className={styles.bar}>
          <Button type="submit" busy={busy}>
            {request.form.submit}
          </Button>
          <SaveStatus saving={saving} />
        </div>
      </form>
    </FormProvider>
  );
}
