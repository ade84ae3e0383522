import { timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';
import { discoveryOf, resources } from './endpoints.ts';
import { EntraFailure } from './entraFailure.ts';
import { clientCertificate, clientSecret } from './keys.ts';
import { verifiedClaims } from './verifyToken.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const clockToleranceInSeconds = 5;

/** Makes sure that a token request comes from the product: by its secret, by an assertion signed with
 * its certificate, or by the managed identity it trusts. */
export async function proveClient(local: Local, form: URLSearchParams): Promise<void> {
  if (form.get('client_id') !== tenant.clientId)
    throw new EntraFailure(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`,
    );
  const secret = form.get('client_secret');
  const assertion = form.get('client_assertion');
  if (secret !== null) return proveBySecret(local, secret);
  if (assertion !== null && form.get('client_assertion_type') === assertionType) {
    if (await isManagedIdentity(local, assertion)) return;
    return proveByAssertion(local, assertion);
  }
  throw new EntraFailure(
    401,
    'invalid_client',
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );
}

function proveBySecret(local: Local, secret: string): void {
  const wanted = Buffer.from(clientSecret(local));
  const given = Buffer.from(secret);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  throw new EntraFailure(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
}

/** A federated credential: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
async function isManagedIdentity(local: Local, assertion: string): Promise<boolean> {
  const claims = await verifiedClaims(local, assertion, resources.tokenExchange);
  return claims?.sub === tenant.managedIdentityId;
}

/** The assertion's issuer and subject are the client, its audience the token endpoint, and it has not expired. */
async function proveByAssertion(local: Local, assertion: string): Promise<void> {
  const { publicJwk } = await clientCertificate(local);
  try {
    await jwtVerify(
      assertion,
      { ...publicJwk, alg: 'PS256' },
      {
        issuer: tenant.clientId,
        subject: tenant.clientId,
        audience: discoveryOf(local).token_endpoint,
        algorithms: ['PS256'],
        requiredClaims: ['exp', 'jti'],
        // msal rounds its "not before" to the nearest second, which is half a second ahead at worst; Entra allows clocks to differ.
        clockTolerance: clockToleranceInSeconds,
      },
    );
  } catch (error) {
    if (!(error instanceof errors.JOSEError) && !(error instanceof TypeError)) throw error;
    throw new EntraFailure(401, 'invalid_client', 700027, 'Client assertion failed signature validation.');
  }
}
