import { createHash } from 'node:crypto';
import { importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { actorSchema, type Actor } from './actor';

/** Header that carries who calls, signed by the gateway. */
export const IDENTITY_HEADER = 'x-balorg-identity';

/** Seconds a signature lives: long enough for a slow call, too short to be collected and used later. */
const LIFETIME_S = 30;

export type SigningKey = CryptoKey | Uint8Array;

/** Key of the environment: a JWK (Ed25519) as base64url JSON. */
export async function importKey(encoded: string): Promise<SigningKey> {
  return importJWK(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as JWK, 'EdDSA');
}

const digest = (body: string | Uint8Array) => createHash('sha256').update(body).digest('base64url');

/** Signs `actor` for one call: this target, this body, the next 30 seconds. */
export function signCall(
  key: SigningKey,
  target: string,
  body: string | Uint8Array,
  actor: Actor,
): Promise<string> {
  return new SignJWT({ actor, body: digest(body) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setAudience(target)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_S}s`)
    .sign(key);
}

/**
 * The actor of a call.
 * @throws when the signature is missing, old, of another key, for another target or for another body.
 */
export async function verifyCall(
  key: SigningKey,
  target: string,
  body: Uint8Array,
  token: string,
): Promise<Actor> {
  const { payload } = await jwtVerify(token, key, {
    audience: target,
    algorithms: ['EdDSA'],
    maxTokenAge: LIFETIME_S,
    clockTolerance: 5,
  });
  if (payload['body'] !== digest(body)) throw new Error('signed for another body');
  return actorSchema.parse(payload['actor']);
}
