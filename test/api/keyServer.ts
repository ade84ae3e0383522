import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of our own on a free port: its keys, and tokens signed with them or with a key nobody published. */
export async function startKeyServer() {
  const published = await generateKeyPair('RS256');
  const unpublished = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  let isDown = false;
  const server = createServer((_request, response) => {
    response.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const claims = { oid: 'person-1', tid: 'tenant-1', scp: 'access_as_user', name: 'Priya Shah' };
  const settings = {
    tenantId: 'tenant-1',
    issuer: `http://127.0.0.1:${port}/tenant-1/v2.0`,
    audiences: ['api://alongside'],
    jwksUri: `http://127.0.0.1:${port}/keys`,
  };

  interface Wanted {
    readonly claims?: Record<string, unknown>;
    readonly audience?: string;
    readonly issuer?: string;
    /** Seconds from now; negative has run out. */
    readonly expiresIn?: number;
    readonly isForged?: boolean;
  }
  const token = (wanted: Wanted = {}) => {
    const at = Math.floor(Date.now() / 1000) + (wanted.expiresIn ?? 3600);
    return new SignJWT({ ...claims, ...wanted.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuedAt(at - 7200)
      .setIssuer(wanted.issuer ?? settings.issuer)
      .setAudience(wanted.audience ?? 'api://alongside')
      .setExpirationTime(at)
      .sign(wanted.isForged ? unpublished.privateKey : published.privateKey);
  };
  return {
    settings,
    token,
    goDown: () => {
      isDown = true;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
