import { stringifySetCookie } from 'cookie';
import { env } from '../env';

export type CookieName = 'session' | 'draft' | 'tracking' | 'challenge';

const nameOf = (name: CookieName) => `__Host-balorg-${env.BALORG_INSTANCE}-${name}`;

/** A cookie that scripts cannot read and that leaves with same-site calls only; it ends with the browser or `seconds` later. */
export const cookieOf = (name: CookieName, token: string, seconds?: number): string =>
  stringifySetCookie(nameOf(name), token, {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: seconds,
  });

export const endedCookie = (name: CookieName): string => cookieOf(name, '', 0);
