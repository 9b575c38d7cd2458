import type { Member } from './mailboxes.api';

export const nameOf = ({ account }: Member) => `${account.givenName} ${account.familyName}`;
