import type { Actor } from '@balorg/common';
import { AccountStatus, type Account } from './account.entity';
import { AccountAction } from './allowed-actions';
import { changeAccountStatus } from './change-account-status';
import { overAccount, type AccountActInput } from './over-account';

/** Opens a disabled account again, with the rights and mailboxes that it still has. @throws as `overAccount` */
export const enableAccount = (actor: Actor, input: AccountActInput): Promise<Account> =>
  overAccount(actor, AccountAction.ENABLE, input, (tx, account) =>
    changeAccountStatus(tx, account, AccountStatus.ACTIVE, null),
  );
