import type { Member } from './mailboxes.api';

export const nameOf = ({ account }: Pick<Member, 'account'>) => `${account.givenName} ${account.familyName}`;
