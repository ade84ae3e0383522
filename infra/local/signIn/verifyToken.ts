import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Local } from '../local.ts';
import type { Caller } from '../server/caller.ts';
import { tenant } from '../tenant.ts';
import { issuerOf, resources } from './endpoints.ts';
import { keyOf } from './keys.ts';

/** The claims of a token of this tenant for that audience; undefined when it is forged, expired, or meant for somebody else. */
export async function verifiedClaims(local: Local, token: string, audience: string): Promise<JWTPayload | undefined> {
  const { publicJwk } = await keyOf(local, 'signIn');
  try {
    const { payload } = await jwtVerify(token, publicJwk, {
      issuer: issuerOf(local),
      audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    });
    return payload.tid === tenant.id ? payload : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Who a Graph call is made as; undefined is Graph's 401 InvalidAuthenticationToken. */
export async function verifyGraphToken(local: Local, token: string): Promise<Caller | undefined> {
  const claims = await verifiedClaims(local, token, resources.graph);
  if (!claims) return undefined;
  if (claims.idtyp === 'app') return { kind: 'application', appId: String(claims.appid) };
  return {
    kind: 'person',
    personId: String(claims.oid),
    scopes: String(claims.scp ?? '')
      .split(' ')
      .filter(Boolean),
  };
}

/** Whether a token is the product's bot speaking to the connector. */
export async function isBotToken(local: Local, token: string): Promise<boolean> {
  const claims = await verifiedClaims(local, token, resources.botConnector);
  return claims?.idtyp === 'app' && claims.appid === tenant.clientId;
}
