import type { RegisterVerdict } from '../../graph/operations.generated';

export type Warning =
  Exclude<RegisterVerdict, 'FOUND'> | 'managerDiffers' | 'withoutAccount' | 'accountUnverified';

interface Suspect {
  registerVerdict: RegisterVerdict | null;
  managerDiffersFromAccount: boolean;
  withoutAccount: boolean;
  linkedAccount: { rppsStatus: 'NONE' | 'DECLARED' | 'VERIFIED' } | null;
}

/** In the order in which they should stop a reader: the structure, then the people. */
export function warningsOf({
  registerVerdict,
  managerDiffersFromAccount,
  withoutAccount,
  linkedAccount,
}: Suspect): Warning[] {
  const warnings: Warning[] = [];
  if (registerVerdict && registerVerdict !== 'FOUND') warnings.push(registerVerdict);
  if (withoutAccount) warnings.push('withoutAccount');
  if (managerDiffersFromAccount) warnings.push('managerDiffers');
  if (linkedAccount?.rppsStatus === 'DECLARED') warnings.push('accountUnverified');
  return warnings;
}
