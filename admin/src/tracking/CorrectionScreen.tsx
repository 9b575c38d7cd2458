'use client';

import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Option } from '../design/Select';
import { resolverOf } from '../forms/resolver-of';
import type { RegionProfile } from '../regions/load-regions';
import { checkFields } from '../request/check-form';
import type { RequestForm } from '../request/draft';
import { FormSettingProvider } from '../request/form-setting';
import { askedFields, correctableForm, splitFaults, type FoundFault } from './correction';
import { CorrectionFields } from './CorrectionFields';
import { CorrectionSummary } from './CorrectionSummary';
import type { PendingCorrection } from './load-tracking';
import { RestOfRequest } from './RestOfRequest';

interface Props {
  region: RegionProfile;
  professions: Option[];
  version: number;
  correction: PendingCorrection;
}

/** The fields that were asked for, then what is about to be sent; the rest of the request stays below, to be read. */
export function CorrectionScreen({ region, professions, version, correction }: Props) {
  const [asked] = useState(() => askedFields(correction.lines));
  const [before] = useState(() => correctableForm(correction.form, region.regionCode));
  const form = useForm<RequestForm>({
    defaultValues: before,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: resolverOf((typed) => checkFields(typed, (field) => asked.has(field))),
  });
  const [summary, setSummary] = useState<RequestForm | null>(null);
  const [returns, setReturns] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [closed, setClosed] = useState<FoundFault[]>([]);

  function refuse(faults: FoundFault[]) {
    const split = splitFaults(asked, faults);
    for (const { field, code } of split.open) form.setError(field, { message: code });
    setClosed(split.closed);
    setSummary(null);
    setAttempt((count) => count + 1);
    // The summary of faults takes the focus where there is one, else the title does.
    if (split.open.length > 0) setReturns(0);
    else if (split.closed.length > 0) setReturns((count) => count + 1);
  }

  return (
    <FormSettingProvider value={{ region, professions, asked }}>
      <FormProvider {...form}>
        {summary ? (
          <CorrectionSummary
            {...{ before, version }}
            after={summary}
            onRefused={refuse}
            onBack={() => {
              setSummary(null);
              setReturns((count) => count + 1);
            }}
          />
        ) : (
          <CorrectionFields
            {...{ attempt, closed, returns }}
            onFaults={refuse}
            onChecked={(typed) => {
              setClosed([]);
              setSummary(typed);
            }}
          />
        )}
        <RestOfRequest form={before} />
      </FormProvider>
    </FormSettingProvider>
  );
}
