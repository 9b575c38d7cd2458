import type { SelectQueryBuilder } from 'typeorm';
import type { Session } from './session.entity';

/** Sessions whose cookie still opens something: neither at their end nor left alone for too long. */
export const onlyLive = (query: SelectQueryBuilder<Session>) =>
  query
    .andWhere('session.endsAt > UTC_TIMESTAMP(3)')
    .andWhere('session.lastSeenAt > UTC_TIMESTAMP(3) - INTERVAL session.idleMinutes MINUTE');
