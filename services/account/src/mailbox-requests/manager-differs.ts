import type { Account } from '../accounts/account.entity';
import type { MailboxRequest } from './mailbox-request.entity';

const plain = (name: string | null) =>
  (name ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Compares names without accents, case and signs, and the RPPS where both are known. */
export function managerDiffers(
  request: Pick<MailboxRequest, 'managerFamilyName' | 'managerGivenName' | 'managerRpps'>,
  account: Pick<Account, 'familyName' | 'givenName' | 'rpps'>,
): boolean {
  if (request.managerRpps && account.rpps) return request.managerRpps !== account.rpps;
  return (
    plain(request.managerFamilyName) !== plain(account.familyName) ||
    plain(request.managerGivenName) !== plain(account.givenName)
  );
}
