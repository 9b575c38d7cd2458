import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrontEnv } from './env';

const TWO_YEARS_S = 63_072_000;

/**
 * Sets what a browser must keep to, on every answer. Next reads the nonce of its own scripts from the policy on the
 * request. Styles may stand inline: the console's component library writes them while it runs.
 */
export function secureHeaders({ BALORG_MODE, NODE_ENV, PUBLIC_URL }: FrontEnv) {
  const fixed: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(BALORG_MODE === 'production' ? { 'strict-transport-security': `max-age=${TWO_YEARS_S}` } : {}),
  };
  const isEncrypted = PUBLIC_URL.startsWith('https:');
  return (request: IncomingMessage, response: ServerResponse): void => {
    const policy = contentPolicy(randomBytes(16).toString('base64'), NODE_ENV === 'development', isEncrypted);
    request.headers['content-security-policy'] = policy;
    response.setHeader('content-security-policy', policy);
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
  };
}

/** React explains its errors by `eval`, and pages renew themselves over a socket, while one develops; never after. */
const contentPolicy = (nonce: string, inDevelopment: boolean, isEncrypted: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${inDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isEncrypted ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
