import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { graphScope, openSignIn, type SignInOptions } from '../../src/graph/signIn.ts';

const tenant = 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111';
const metadata = JSON.stringify({
  issuer: `${tenant}/v2.0`,
  token_endpoint: 'http://127.0.0.1:4365/token',
  authorization_endpoint: 'http://127.0.0.1:4365/authorize',
  jwks_uri: 'http://127.0.0.1:4365/keys',
});

/** Sign-in whose token endpoint answers as told; the forms it was sent. */
function signInWith(
  credential: SignInOptions['credential'],
  answer: object = { token_type: 'Bearer', expires_in: 3599, access_token: 'a.b.c' },
  status = 'error' in answer ? 400 : 200,
  realTime?: () => number,
) {
  const forms: URLSearchParams[] = [];
  const doFetch: typeof fetch = async (_, init) => {
    forms.push(new URLSearchParams(String(init?.body)));
    return Response.json(answer, { status });
  };
  return {
    forms,
    ...openSignIn({
      clientId: 'client',
      credential,
      authority: { url: tenant, metadata },
      fetch: doFetch,
      ...(realTime && { realTime }),
    }),
  };
}
const secret = { kind: 'secret', secret: 'shh' } as const;
const headerOf = (assertion: string | null | undefined) =>
  JSON.parse(Buffer.from(assertion?.split('.')[0] ?? '', 'base64url').toString());

describe('Sign-in', () => {
  it('with a certificate sends a signed assertion and no secret', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const { application, forms } = signInWith({ kind: 'certificate', thumbprintSha256: 'ab'.repeat(32), privateKey });

    expect(await application(graphScope)).toBe('a.b.c');

    expect(forms[0]?.get('client_secret')).toBeNull();
    expect(headerOf(forms[0]?.get('client_assertion'))).toMatchObject({ alg: 'PS256', 'x5t#S256': expect.any(String) });
  });

  it('on behalf of a person hands the token of the tab over, and remembers the answer', async () => {
    const { onBehalfOf, forms } = signInWith(secret);

    await onBehalfOf('e.y.J', [graphScope]);
    await onBehalfOf('e.y.J', [graphScope]);

    expect(forms).toHaveLength(1);
    expect(Object.fromEntries(forms[0] ?? [])).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: 'e.y.J',
      requested_token_use: 'on_behalf_of',
    });
  });

  it('on behalf of a person is asked for once when several ask together, and anew when the token is about to end', async () => {
    let time = performance.timeOrigin + performance.now();
    const { onBehalfOf, forms } = signInWith(secret, undefined, 200, () => time);
    const ends = time + 3_599_000;

    await Promise.all([onBehalfOf('e.y.J', [graphScope]), onBehalfOf('e.y.J', [graphScope])]);
    await onBehalfOf('another person', [graphScope]);
    expect(forms).toHaveLength(2);

    time = ends - 6 * 60_000;
    await onBehalfOf('e.y.J', [graphScope]);
    expect(forms).toHaveLength(2);
    time = ends - 4 * 60_000;
    await onBehalfOf('e.y.J', [graphScope]);
    expect(forms).toHaveLength(3);
  });

  it('that failed is tried again by the next who asks', async () => {
    const { onBehalfOf, forms } = signInWith(secret, { error: 'invalid_grant' });

    for (const _ of [1, 2]) await onBehalfOf('e.y.J', [graphScope]).catch(() => undefined);

    expect(forms).toHaveLength(2);
  });

  it('that Entra could not answer is unavailable, also while msal repeats what it remembers of the answer', async () => {
    const { onBehalfOf, forms } = signInWith(secret, { error: 'temporarily_unavailable' }, 503);

    await expect(onBehalfOf('e.y.J', [graphScope])).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(onBehalfOf('e.y.J', [graphScope])).rejects.toMatchObject({ kind: 'unavailable' });
    expect(forms).toHaveLength(1);
  });

  it('that Entra refuses keeps its code but not its text, which names people', async () => {
    const { onBehalfOf } = signInWith(secret, {
      error: 'invalid_grant',
      error_description: 'AADSTS65001: mina.frost@larkfield.example has not consented',
    });

    const error = await onBehalfOf('e.y.J', [graphScope]).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({
      kind: 'signIn',
      code: 'invalid_grant AADSTS65001',
      operation: 'sign-in on behalf of a person',
    });
    expect(inspect(error)).not.toContain('mina');
  });
});
