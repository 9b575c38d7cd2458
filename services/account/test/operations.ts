import { ACCOUNTS } from './operations/accounts';
import { MAILBOXES } from './operations/mailboxes';
import type { Operations } from './operations/operation';
import { REQUESTS } from './operations/requests';

export type { Operation } from './operations/operation';

export const OPERATIONS: Operations = { ...ACCOUNTS, ...REQUESTS, ...MAILBOXES };
