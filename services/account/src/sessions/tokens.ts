import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { env } from '../env';

/** 256 random bits that a cookie or a link carries. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Eight random digits, leading zeros kept. */
export const newCode = (): string => String(randomInt(0, 100_000_000)).padStart(8, '0');

/** What is stored of a code: keyed, and bound to its challenge, so that equal codes have unequal hashes. */
export const hashCode = (challengeId: string, code: string): string =>
  createHmac('sha256', Buffer.from(env.CODE_PEPPER, 'base64url'))
    .update(`${challengeId}:${code}`)
    .digest('base64url');

/** Counts an address without storing it. */
export const hashEmail = (email: string): string =>
  createHmac('sha256', Buffer.from(env.CODE_PEPPER, 'base64url')).update(email).digest('base64url');
