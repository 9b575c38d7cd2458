import { newId } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { EntrustedRight } from '../accounts/entrusted-right.entity';
import { cookieOf } from './cookies';
import { Session, SessionKind } from './session.entity';
import { hashToken, newToken } from './tokens';

const HOUR = 60;
const DAY = 24 * HOUR;

const COOKIES = {
  [SessionKind.ACCOUNT]: 'session',
  [SessionKind.DRAFT]: 'draft',
  [SessionKind.TRACKING]: 'tracking',
} as const;

/** Minutes until a session ends without a call, and in any case. Administrators decide for others: theirs are shorter. */
const SPANS = {
  [SessionKind.ACCOUNT]: { idle: 30, most: 12 * HOUR },
  administrator: { idle: 15, most: 8 * HOUR },
  [SessionKind.DRAFT]: { idle: 30 * DAY, most: 30 * DAY },
  [SessionKind.TRACKING]: { idle: 12 * HOUR, most: 30 * DAY },
};

export interface OpenedSession {
  id: string;
  cookie: string;
}

/** Opens a session for an account or a request; gives the cookie that opens it. */
export async function openSession(
  tx: EntityManager,
  opened:
    | { kind: SessionKind.ACCOUNT; accountId: string; device?: string | null }
    | { kind: SessionKind.DRAFT | SessionKind.TRACKING; requestId: string },
): Promise<OpenedSession> {
  const id = newId();
  const token = newToken();
  const accountId = 'accountId' in opened ? opened.accountId : null;
  const { idle, most } =
    accountId && (await administers(tx, accountId)) ? SPANS.administrator : SPANS[opened.kind];
  await tx
    .createQueryBuilder()
    .insert()
    .into(Session)
    .values({
      id,
      kind: opened.kind,
      tokenHash: hashToken(token),
      accountId,
      requestId: 'requestId' in opened ? opened.requestId : null,
      device: 'device' in opened ? opened.device : null,
      idleMinutes: idle,
      endsAt: () => `UTC_TIMESTAMP(3) + INTERVAL ${most} MINUTE`,
    })
    .execute();
  const lives = opened.kind === SessionKind.ACCOUNT ? undefined : most * 60;
  return { id, cookie: cookieOf(COOKIES[opened.kind], token, lives) };
}

const administers = (tx: EntityManager, accountId: string) => tx.existsBy(EntrustedRight, { accountId });
