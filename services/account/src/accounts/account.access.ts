import type { Actor } from '@balorg/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Account } from './account.entity';

/**
 * GRADeS administrators see the accounts of their regions, and whoever opens a mailbox of theirs or administers
 * anything in them. An account of others is not there.
 */
export function onlyVisible(query: SelectQueryBuilder<Account>, { regions }: Actor) {
  if (regions.length === 0) return query.andWhere('1 = 0');
  return query.andWhere(
    `(account.regionCode IN (:...regions)
      OR EXISTS (SELECT 1 FROM member JOIN mailbox ON mailbox.id = member.mailboxId
        WHERE member.accountId = account.id AND member.present = 1 AND mailbox.regionCode IN (:...regions))
      OR ${HOLDS_A_RIGHT})`,
    { regions },
  );
}

/** That the account administers one of the regions, or a structure of one; needs the parameter `regions`. */
export const HOLDS_A_RIGHT = `EXISTS (SELECT 1 FROM entrusted_right
  WHERE entrusted_right.accountId = account.id AND entrusted_right.regionCode IN (:...regions))`;
