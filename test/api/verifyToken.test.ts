import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyToken } from '#api/verifyToken.ts';
import { startKeyServer } from './keyServer.ts';

let issuer: Awaited<ReturnType<typeof startKeyServer>>;
beforeAll(async () => {
  issuer = await startKeyServer();
});
afterAll(() => issuer.close());

const verified = async (token: string) => verifyToken(issuer.settings)(token);

describe('A token of the tab', () => {
  it('names the person by the Entra object id', async () => {
    const token = await issuer.token();
    expect(await verified(token)).toEqual({ known: true, caller: { personId: 'person-1', name: 'Priya Shah', token } });
  });

  it.each([
    ['has run out', { expiresIn: -120 }, 'signInNeeded'],
    ['is signed with a key the issuer never published', { isForged: true }, 'signInNeeded'],
    ['is for another audience', { audience: 'https://graph.microsoft.com' }, 'signInNeeded'],
    ['comes from another issuer', { issuer: 'https://login.example/tenant-2/v2.0' }, 'signInNeeded'],
    ['is of another tenant', { claims: { tid: 'tenant-2' } }, 'signInNeeded'],
    ['names nobody', { claims: { oid: '' } }, 'signInNeeded'],
    ['lacks the scope', { claims: { scp: 'User.Read' } }, 'notPermitted'],
    ['is an application’s own, without any scope', { claims: { scp: undefined, roles: ['access_as_user'] } }, 'notPermitted'],
  ])('is refused when it %s', async (_what, wanted, why) => {
    const answer = await verified(await issuer.token(wanted));
    expect(answer).toMatchObject({ known: false, why });
    expect(answer.known ? '' : answer.say).toMatch(/^[A-Z].*\.$/);
  });

  it('is refused when its algorithm is none, or is symmetric with the public key', async () => {
    const [, payload] = (await issuer.token()).split('.');
    const header = (alg: string) => Buffer.from(JSON.stringify({ alg, kid: 'one' })).toString('base64url');
    expect(await verified(`${header('none')}.${payload}.`)).toMatchObject({ known: false, why: 'signInNeeded' });
    expect(await verified(`${header('HS256')}.${payload}.c2ln`)).toMatchObject({ known: false, why: 'signInNeeded' });
  });

  it('is refused when it is no token at all', async () => {
    expect(await verified('hello')).toMatchObject({ known: false, why: 'signInNeeded' });
  });

  it('still holds half a minute after its expiry, because clocks differ', async () => {
    expect(await verified(await issuer.token({ expiresIn: -20 }))).toMatchObject({ known: true });
    expect(await verified(await issuer.token({ expiresIn: -40 }))).toMatchObject({ known: false });
  });

  it('is not blamed when the issuer does not answer', async () => {
    const other = await startKeyServer();
    other.goDown();
    const answer = await verifyToken(other.settings)(await other.token());
    await other.close();
    expect(answer).toMatchObject({ known: false, why: 'unavailable' });
  });
});
