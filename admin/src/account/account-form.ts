import type { FieldErrorCode } from '@balorg/common';
import { checkRpps } from '@balorg/identifiers';
import type { CreateAccountInput } from '../graph/operations.generated';
import { emailFault, newPasswordFault } from './credentials';
import { rppsFault } from './rpps-fault';

export interface AccountForm {
  kind: CreateAccountInput['kind'];
  familyName: string;
  givenName: string;
  professionKey: string;
  rpps: string;
  email: string;
  password: string;
}

export const EMPTY_ACCOUNT: AccountForm = {
  kind: 'PER',
  familyName: '',
  givenName: '',
  professionKey: '',
  rpps: '',
  email: '',
  password: '',
};

export type AccountFaults = Partial<Record<keyof AccountForm, FieldErrorCode>>;

/** A BAL PER needs an RPPS; a BAL INT is for those who wait for theirs. */
export function checkAccountForm(form: AccountForm): AccountFaults {
  const faults: Record<string, FieldErrorCode | null> = {
    familyName: form.familyName.trim() ? null : 'REQUIRED',
    givenName: form.givenName.trim() ? null : 'REQUIRED',
    professionKey: form.professionKey ? null : 'REQUIRED',
    rpps: form.kind === 'PER' ? (form.rpps.trim() ? rppsFault(form.rpps) : 'REQUIRED') : null,
    email: emailFault(form.email),
    password: newPasswordFault(form.password),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, code]) => code !== null));
}

export function accountInput(form: AccountForm, regionCode: string): CreateAccountInput {
  const rpps = checkRpps(form.rpps);
  return {
    ...form,
    regionCode,
    familyName: form.familyName.trim(),
    givenName: form.givenName.trim(),
    email: form.email.trim(),
    rpps: form.kind === 'PER' && rpps.ok ? rpps.value : null,
  };
}
