/** Who calls: proves a token of the tab, or says why it does not hold. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';

export interface TokenSettings {
  readonly tenantId: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly jwksUri: string;
}

/** A person whose token was proved. `token` is what the product exchanges to act on behalf of the person. */
export interface Caller {
  readonly personId: string;
  readonly name: string;
  readonly token: string;
}

export type Verified =
  | { readonly known: true; readonly caller: Caller }
  | { readonly known: false; readonly why: 'signInNeeded' | 'notPermitted' | 'unavailable'; readonly say: string };

/** The one permission the tab's registration offers. https://learn.microsoft.com/entra/identity-platform/scenario-protected-web-api-verification-scope-app-roles */
const scope = 'access_as_user';

/**
 * learn.microsoft.com/entra/identity-platform/signing-key-rollover: every 24 hours is often enough to look for new keys. An unknown key is
 * looked up at once all the same; and so the tab opens while Microsoft's sign-in has an outage.
 */
const keysHoldInMs = 24 * 3_600_000;

/** Clocks of two servers may differ by this much. */
const toleranceInSeconds = 30;

const claims = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  scp: z.string().default(''),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});

const unknown = (why: 'signInNeeded' | 'notPermitted' | 'unavailable', say: string): Verified => ({ known: false, why, say });

const signInAgain = 'Your sign-in could not be checked. Close Alongside in Teams and open it again.';

/** A key server that does not answer is not the caller's fault: jose marks these apart from tokens that do not hold. */
const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';

function judge(payload: JWTPayload, token: string, tenantId: string): Verified {
  const read = claims.safeParse(payload);
  if (!read.success) return unknown('signInNeeded', signInAgain);
  const { oid, tid, scp, name, preferred_username } = read.data;
  if (tid !== tenantId)
    return unknown('signInNeeded', 'You are signed in to another organisation. Switch to your own in Teams and try again.');
  if (!scp.split(' ').includes(scope)) {
    return unknown(
      'notPermitted',
      `Your sign-in does not allow Alongside to act for you. Ask your administrator to consent to “${scope}”.`,
    );
  }
  return { known: true, caller: { personId: oid.toLowerCase(), name: name ?? preferred_username ?? 'Somebody', token } };
}

/**
 * Returns a function that checks a bearer token: signature by the issuer's published keys, RS256 only, issuer, audience, tenant,
 * expiry, scope. It never throws; a key server that does not answer is `unavailable`.
 */
export function verifyToken(settings: TokenSettings): (token: string) => Promise<Verified> {
  const keys = createRemoteJWKSet(new URL(settings.jwksUri), { cacheMaxAge: keysHoldInMs });
  const expected = {
    issuer: settings.issuer,
    audience: [...settings.audiences],
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'iat'],
    clockTolerance: toleranceInSeconds,
  };

  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      return judge(payload, token, settings.tenantId);
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        return unknown('signInNeeded', 'Your sign-in has run out. Try again, or open Alongside anew.');
      if (isAboutTheToken(error)) return unknown('signInNeeded', signInAgain);
      return unknown(
        'unavailable',
        'Microsoft sign-in is not answering, so we cannot tell who you are. Nothing was lost: try again in a minute.',
      );
    }
  };
}
