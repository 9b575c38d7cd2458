import { orConflict, type Actor } from '@balorg/common';
import { Account, RppsStatus } from './account.entity';
import { AccountAction } from './allowed-actions';
import { overAccount, type AccountActInput } from './over-account';

/**
 * An administrator answers for it that the declared RPPS is this person's: nobody else's account can hold it verified.
 * @throws as `overAccount`, FORBIDDEN unless the RPPS of an open BAL PER is declared; RPPS_ALREADY_VERIFIED.
 */
export const verifyRpps = (actor: Actor, input: AccountActInput): Promise<Account> =>
  overAccount(actor, AccountAction.VERIFY_RPPS, input, async (tx, { id, rpps: verifiedRpps }) => {
    const verified = { rppsStatus: RppsStatus.VERIFIED, verifiedRpps };
    await orConflict('RPPS_ALREADY_VERIFIED', tx.update(Account, id, verified));
  });
