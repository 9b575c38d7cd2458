import type { ReactNode } from 'react';
import { Page } from '../design/Page';
import { Steps } from '../design/Steps';
import type { Messages } from '../i18n/fr';

interface Props {
  messages: Messages;
  /** Counted from 1. */
  step: number;
  title: string;
  lead?: string;
  wide?: boolean;
  children: ReactNode;
}

export function WizardPage({ messages: { request, common }, step, title, lead, wide, children }: Props) {
  const steps = (
    <Steps names={request.steps} current={step} label={common.stepsLabel} position={common.stepOf} />
  );
  return (
    <Page above={steps} title={title} lead={lead} wide={wide}>
      {children}
    </Page>
  );
}
