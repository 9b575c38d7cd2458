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
import { useMessages } from '../i18n/MessagesProvider';
import type { RegionProfile } from '../regions/load-regions';
import { checkForm } from './check-form';
import { emptyForm, formFrom, type RequestForm } from './draft';
import { DraftNotice } from './DraftNotice';
import { FormSettingProvider } from './form-setting';
import { MailboxPart } from './MailboxPart';
import { ManagerPart } from './ManagerPart';
import { verificationPath } from './paths';
import { PreferencesPart } from './PreferencesPart';
import { checkFormOnServer } from './request.api';
import { SaveStatus } from './SaveStatus';
import { StructurePart } from './StructurePart';
import styles from './RequestFormScreen.module.css';
import { useAutosave } from './use-autosave';
import { useFormFaults } from './use-form-faults';

interface Props {
  region: RegionProfile;
  professions: Option[];
  draft: DraftWithFormFragment | null;
  withoutAccount: boolean;
}

export function RequestFormScreen({ region, professions, draft, withoutAccount }: Props) {
  const { request, common } = useMessages().messages;
  const router = useRouter();
  const form = useForm<RequestForm>({
    defaultValues: draft ? formFrom(draft) : emptyForm(region.regionCode),
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: resolverOf(checkForm),
  });
  const { saving, saveNow } = useAutosave(form, region.regionCode, draft?.savedAt ?? null);
  const { run, busy, error } = useAction();
  const [attempt, setAttempt] = useState(0);
  const faults = useFormFaults(form);

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
        <FormSettingProvider value={{ region, professions, asked: null }}>
          <MailboxPart />
          <StructurePart withoutAccount={withoutAccount} />
          <ManagerPart />
          <PreferencesPart />
        </FormSettingProvider>
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
