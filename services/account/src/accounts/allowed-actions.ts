import type { Actor } from '@balorg/common';
import { registerEnumType } from 'type-graphql';
import { AccountKind, AccountStatus, RppsStatus, type Account } from './account.entity';

export enum AccountAction {
  VERIFY_RPPS = 'VERIFY_RPPS',
  DISABLE = 'DISABLE',
  ENABLE = 'ENABLE',
}
registerEnumType(AccountAction, { name: 'AccountAction' });

/**
 * What this administrator may do with an account now: nothing with his own, nor with one of another region, which he
 * sees where it opens a mailbox of his. Screens hide the rest; the verbs forbid it.
 */
export function allowedActions({ accountId, regions }: Actor, account: Account): AccountAction[] {
  const { id, kind, status, regionCode, rpps, rppsStatus } = account;
  if (id === accountId || regionCode === null || !regions.includes(regionCode)) return [];
  if (status === AccountStatus.DISABLED) return [AccountAction.ENABLE];
  // An unproven account can still be written anew by whoever opens it, its RPPS included.
  if (status !== AccountStatus.ACTIVE) return [];
  const isDeclared = kind === AccountKind.PER && rpps !== null && rppsStatus === RppsStatus.DECLARED;
  return isDeclared ? [AccountAction.VERIFY_RPPS, AccountAction.DISABLE] : [AccountAction.DISABLE];
}
