import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Local } from '../local.ts';
import type { Caller } from '../server/caller.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { tenant } from '../tenant.ts';

async function signingKey(local: Local): Promise<JWK> {
  const stored = readSetting(local.database, 'signingKey');
  if (stored !== undefined) return JSON.parse(stored) as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  writeSetting(local.database, 'signingKey', JSON.stringify(jwk));
  return jwk;
}

export async function verifyGraphToken(local: Local, token: string): Promise<Caller | undefined> {
  const { kty, n, e } = await signingKey(local);
  if (kty === undefined || n === undefined || e === undefined) return undefined;
  try {
    const key = await importJWK({ kty, n, e }, 'RS256');
    const { payload } = await jwtVerify(token, key, { audience: 'https://graph.microsoft.com', currentDate: local.clock.now() });
    if (typeof payload['scp'] === 'string')
      return { kind: 'person', personId: String(payload['oid']), scopes: payload['scp'].split(' ') };
    return { kind: 'application', appId: String(payload['appid'] ?? tenant.clientId) };
  } catch {
    return undefined;
  }
}

export async function issueGraphToken(local: Local, claims: Record<string, string>): Promise<string> {
  const key = await importJWK(await signingKey(local), 'RS256');
  const at = Math.floor(local.clock.now().getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256' })
    .setAudience('https://graph.microsoft.com')
    .setIssuedAt(at)
    .setExpirationTime(at + 3600)
    .sign(key);
}
