import { parseCookie } from 'cookie';

/** 256 random bits in base64url. What has another form can name nothing and is not asked for. */
const TOKEN = /^[\w-]{43}$/;

export interface VisitorTokens {
  session: string | null;
  draft: string | null;
  tracking: string | null;
  challenge: string | null;
}

/** Cookies ignore ports: two copies on one machine tell theirs apart by the instance in the name. */
export const cookiePrefix = (instance: string) => `__Host-balorg-${instance}-`;

export function readVisitorCookies(header: string | undefined, instance: string): VisitorTokens {
  const cookies = parseCookie(header ?? '');
  const tokenOf = (name: string) => {
    const token = cookies[cookiePrefix(instance) + name];
    return token !== undefined && TOKEN.test(token) ? token : null;
  };
  return {
    session: tokenOf('session'),
    draft: tokenOf('draft'),
    tracking: tokenOf('tracking'),
    challenge: tokenOf('challenge'),
  };
}
