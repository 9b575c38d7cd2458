'use client';

import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../design/Button';
import { ErrorSummary } from '../design/ErrorSummary';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestForm } from '../request/draft';
import { FieldInput } from '../request/FieldInput';
import { useFormSetting } from '../request/form-setting';
import { checkFormOnServer } from '../request/request.api';
import { useFormFaults } from '../request/use-form-faults';
import { ClosedFaults } from './ClosedFaults';
import type { FoundFault } from './correction';

interface Props {
  attempt: number;
  closed: FoundFault[];
  /** How often the person came back here from the summary. */
  returns: number;
  onFaults: (faults: FoundFault[]) => void;
  onChecked: (typed: RequestForm) => void;
}

export function CorrectionFields({ attempt, closed, returns, onFaults, onChecked }: Props) {
  const { tracking, common } = useMessages().messages;
  const texts = tracking.correction;
  const { asked } = useFormSetting();
  const form = useFormContext<RequestForm>();
  const faults = useFormFaults(form);
  const { run, busy, error } = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returns > 0) title.current?.focus();
  }, [returns]);

  const check = form.handleSubmit(
    (typed) =>
      run(async () => {
        const found = await checkFormOnServer(typed);
        if (found.length > 0) onFaults(found);
        else onChecked(typed);
      }),
    () => onFaults([]),
  );

  return (
    <form className={layout.stack} noValidate onSubmit={(event) => void check(event)}>
      <h2 ref={title} tabIndex={-1}>
        {texts.fieldsTitle}
      </h2>
      <p className={layout.soft}>{common.requiredMark}</p>
      {attempt > 0 && <ErrorSummary title={common.errorsTitle} faults={faults} attempt={attempt} />}
      <ClosedFaults faults={closed} />
      {[...(asked?.keys() ?? [])].map((field) => (
        <FieldInput key={field} name={field} />
      ))}
      <ActionError error={error} />
      <div>
        <Button type="submit" busy={busy}>
          {texts.check}
        </Button>
      </div>
    </form>
  );
}
