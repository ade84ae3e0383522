/** The keys and the secret of this installation. Made once and kept in the store, so that a restart invalidates nothing. */
import { createHash, createPrivateKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, type JWK } from 'jose';
import type { Local } from '../local.ts';
import { readSetting, writeSetting } from '../store/settings.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK;
}

/** `signIn` signs tokens of people and applications, `channel` what the bot channel sends, `certificate` is the app registration's. */
export type KeyName = 'signIn' | 'channel' | 'certificate';

const generate = promisify(generateKeyPair);
const made = new WeakMap<Local, Map<string, Promise<SigningKey>>>();

/** The key of that name, from the store or made now. A reset does not change it while the server runs. */
export function keyOf(local: Local, name: KeyName): Promise<SigningKey> {
  const keys = made.get(local) ?? new Map<string, Promise<SigningKey>>();
  made.set(local, keys);
  const known = keys.get(name);
  if (known) return known;
  const key = loaded(local, `key.${name}`);
  keys.set(name, key);
  return key;
}

async function loaded(local: Local, setting: string): Promise<SigningKey> {
  const kept = readSetting(local.database, setting);
  if (kept) return signingKey(createPrivateKey(kept));
  const { privateKey } = await generate('rsa', { modulusLength: 2048 });
  writeSetting(local.database, setting, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return signingKey(privateKey);
}

async function signingKey(privateKey: KeyObject): Promise<SigningKey> {
  const { kty, n, e } = await exportJWK(privateKey);
  const kid = createHash('sha256').update(String(n)).digest('base64url').slice(0, 16);
  return { kid, privateKey, publicJwk: { kty: String(kty), n: String(n), e: String(e), kid, use: 'sig', alg: 'RS256' } };
}

/** The client secret of the product's app registration. */
export const clientSecret = (local: Local): string => secretNamed(local, 'clientSecret');

/** What the product signs its links to providers with: an administrator's choice in a tenant. */
export const linkSecret = (local: Local): string => secretNamed(local, 'linkSecret');

function secretNamed(local: Local, name: string): string {
  const kept = readSetting(local.database, name);
  if (kept) return kept;
  const secret = randomBytes(32).toString('base64url');
  writeSetting(local.database, name, secret);
  return secret;
}

/** The app registration's certificate as msal wants it. Its thumbprint is that of the public key: there is no X.509 around it. */
export async function clientCertificate(
  local: Local,
): Promise<{ readonly thumbprintSha256: string; readonly privateKey: string; readonly publicJwk: JWK }> {
  const { privateKey, publicJwk } = await keyOf(local, 'certificate');
  return {
    thumbprintSha256: createHash('sha256').update(String(publicJwk.n)).digest('hex').toUpperCase(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicJwk,
  };
}
