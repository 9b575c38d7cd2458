import { orOfStructures, type Actor } from '@balorg/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { EntrustedRight } from './entrusted-right.entity';

/**
 * GRADeS administrators see the rights of their regions and of the structures in them, structure administrators those
 * on their structures. A right of others is not there.
 */
export function onlyVisibleRights(query: SelectQueryBuilder<EntrustedRight>, { regions, structures }: Actor) {
  return query.andWhere(
    new Brackets((either) => {
      either.where('1 = 0');
      if (regions.length > 0) either.orWhere('entrusted.regionCode IN (:...regions)', { regions });
      orOfStructures(either, 'entrusted', structures);
    }),
  );
}

/** Whoever sees a right may withdraw it, unless it is his own: nobody shuts himself out by a slip. */
export const mayWithdraw = ({ accountId }: Actor, right: Pick<EntrustedRight, 'accountId'>): boolean =>
  right.accountId !== accountId;
