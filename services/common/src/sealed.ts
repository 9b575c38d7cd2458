import { CompactEncrypt, compactDecrypt } from 'jose';

/** Whoever listens to events. Each has one key, so that Redis can neither read nor forge what passes through it. */
export const SERVICES = ['account', 'directory', 'notification'] as const;
export type ServiceName = (typeof SERVICES)[number];

export type EventKeys = Record<ServiceName, Uint8Array>;

export const eventKeys = (env: {
  EVENTS_KEY_ACCOUNT: string;
  EVENTS_KEY_DIRECTORY: string;
  EVENTS_KEY_NOTIFICATION: string;
}): EventKeys => ({
  account: Buffer.from(env.EVENTS_KEY_ACCOUNT, 'base64url'),
  directory: Buffer.from(env.EVENTS_KEY_DIRECTORY, 'base64url'),
  notification: Buffer.from(env.EVENTS_KEY_NOTIFICATION, 'base64url'),
});

/** Seals `content` so that only the holder of `key` can read it, and notices a changed letter. */
export function seal(key: Uint8Array, content: unknown): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(key);
}

/** @throws when the seal is broken or of another key. */
export async function unseal(key: Uint8Array, sealed: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(sealed, key);
  return JSON.parse(Buffer.from(plaintext).toString('utf8')) as unknown;
}
