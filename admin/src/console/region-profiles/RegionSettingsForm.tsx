import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { FieldFault } from '../../graph/graph-error';
import { ConnectionSection } from './ConnectionSection';
import { DelaySection } from './DelaySection';
import { differencesOf } from './differences';
import { DomainSection } from './DomainSection';
import { OpeningSection } from './OpeningSection';
import { PublicationSection } from './PublicationSection';
import { atFormField, numberFaults, settingsOf, writeSettings } from './region-form';
import type { ShownSettings } from './region-profiles.api';
import { SaveBar } from './SaveBar';
import { SaveDialog } from './SaveDialog';
import { ServiceDeskSection } from './ServiceDeskSection';
import { ServiceHoursSection } from './ServiceHoursSection';
import { useRegionForm } from './use-region-form';

interface Props {
  regionCode: string;
  settings: ShownSettings;
}

/** Everything that differs from region to region, on one page; nothing is saved before its list of changes was read. */
export function RegionSettingsForm({ regionCode, settings }: Props) {
  const translate = useTranslate();
  const { refuse, refused, reset, ...state } = useRegionForm(settings);
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const typed = writeSettings(state.form);
  const differences = differencesOf(settingsOf(settings), typed);

  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])];
    const isRefused = ({ name }: HTMLInputElement) =>
      refused.some(({ field }) => name === field || name.startsWith(`${field}.`));
    const first = inputs.find(isRefused);
    first?.focus({ preventScroll: true });
    // At once: the dialog that closes meanwhile would cut an animated scroll short.
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [refused]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const faults = numberFaults(state.form);
    refuse(faults);
    setOpen(faults.length === 0);
  };
  const showFaults = (faults: FieldFault[]) => {
    setOpen(false);
    refuse(faults.map((fault) => atFormField(fault, typed)));
  };

  return (
    <Box
      component="form"
      noValidate
      ref={form}
      onSubmit={submit}
      sx={{ '& input': { scrollMarginBlock: '6rem' } }}
    >
      <OpeningSection {...state} />
      <ServiceDeskSection {...state} />
      <ServiceHoursSection {...state} />
      <DelaySection {...state} />
      <PublicationSection {...state} />
      <DomainSection {...state} />
      <ConnectionSection {...state} />
      <div role="alert">
        {state.faults.size > 0 && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {translate('INVALID_INPUT')}
          </Alert>
        )}
      </div>
      <SaveBar count={differences.length} onReset={reset} />
      {isOpen && (
        <SaveDialog
          regionCode={regionCode}
          settings={settings}
          typed={typed}
          onRefused={showFaults}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}
