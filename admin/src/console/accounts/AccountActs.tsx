import type { Account } from './accounts.api';
import { DisableAccountButton } from './DisableAccountButton';
import { EnableAccountButton } from './EnableAccountButton';
import { VerifyRppsButton } from './VerifyRppsButton';

/** What may be done with the account now, as the service says. */
export function AccountActs({ account }: { account: Account }) {
  const { allowedActions } = account;
  return (
    <>
      {allowedActions.includes('VERIFY_RPPS') && <VerifyRppsButton account={account} />}
      {allowedActions.includes('ENABLE') && <EnableAccountButton account={account} />}
      {allowedActions.includes('DISABLE') && <DisableAccountButton account={account} />}
    </>
  );
}
