'use client';

import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button, LinkButton } from '../design/Button';
import { ErrorSummary } from '../design/ErrorSummary';
import layout from '../design/Layout.module.css';
import type { Option } from '../design/Select';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { useKeptKey } from '../forms/use-kept-key';
import { useMessages } from '../i18n/MessagesProvider';
import type { RegionProfile } from '../regions/load-regions';
import { checkFields } from '../request/check-form';
import type { RequestField, RequestForm } from '../request/draft';
import { FieldInput } from '../request/FieldInput';
import { FormSettingProvider } from '../request/form-setting';
import { PreferenceInputs } from '../request/PreferenceInputs';
import { useFormFaults } from '../request/use-form-faults';
import type { SpaceMailbox } from './load-mailbox';
import { CHANGEABLE_TEXTS, changeForm, changeInput, isChangeable } from './mailbox-change';
import { updateMailbox } from './space.api';

interface Props {
  mailbox: SpaceMailbox;
  region: RegionProfile;
  professions: Option[];
}

export function ChangeMailboxForm({ mailbox, region, professions }: Props) {
  const { space, common } = useMessages().messages;
  const { change } = space;
  const form = useForm<RequestForm>({
    defaultValues: changeForm(mailbox),
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: resolverOf((typed) => checkFields(typed, isChangeable)),
  });
  const faults = useFormFaults(form);
  const [attempt, setAttempt] = useState(0);
  const { run, busy, error } = useAction();
  const keyed = useKeptKey();
  const save = form.handleSubmit((typed) =>
    run(async () => {
      const { id, version } = mailbox;
      try {
        await keyed({ id, version, ...changeInput(typed) }, updateMailbox);
        window.location.assign('/espace/boite?modifiee=oui');
      } catch (refusal) {
        for (const { field, code } of refusedFields(refusal))
          form.setError(field as RequestField, { message: code });
        throw refusal;
      }
    }),
  );

  return (
    <FormSettingProvider value={{ region, professions, asked: null }}>
      <FormProvider {...form}>
        <form
          className={layout.stack}
          noValidate
          onSubmit={(event) => {
            void save(event).then(() => setAttempt((count) => count + 1));
          }}
        >
          <p className={layout.soft}>{common.requiredMark}</p>
          {attempt > 0 && <ErrorSummary title={common.errorsTitle} faults={faults} attempt={attempt} />}
          {CHANGEABLE_TEXTS.map((field) => (
            <FieldInput key={field} name={field} />
          ))}
          <PreferenceInputs effects={change.effects} />
          <p className={layout.soft}>{change.told}</p>
          <ActionError error={error} />
          <div className={layout.row}>
            <Button type="submit" busy={busy}>
              {change.submit}
            </Button>
            <LinkButton href="/espace/boite" look="quiet">
              {common.cancel}
            </LinkButton>
          </div>
        </form>
      </FormProvider>
    </FormSettingProvider>
  );
}
