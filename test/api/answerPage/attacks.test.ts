import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLinkTokens } from '../../../src/linkTokens.ts';
import { linkIn, mailOf, openPage, type ShownPage, saying, sendPage } from '../../support/linkPage.ts';
import { type Everything, startEverything } from '../../support/startEverything.ts';

let all: Everything;
let url: string;
let first: ShownPage;
let maisie: string;
let secret: string;
const typ = 'provider-link';
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Each attack comes from an address of its own, so that the limit of one does not hide another. */
let caller = 0;
const from = () => ({ headers: { 'x-forwarded-for': `192.0.2.${++caller}` } });
const withToken = (token: string) => `${all.settings.publicUrl}/answer/${token}`;
const tokenOf = (address: string) => address.split('/answer/')[1] ?? '';

beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:30' });
  await all.control.setClock('2026-11-23T09:06');
  const sent = await mailOf(all.localOrigin);
  url = linkIn(sent.find(({ to }) => to.includes('attendance@wexbourne-pru.example')));
  first = await openPage(url, from());
  maisie = first.pupils.get('Maisie H.') ?? '';
  secret = all.settings.linkSecret ?? '';
});
afterAll(() => all.stop());

describe('A link that we did not sign', () => {
  const [head, payload, signature] = [0, 1, 2].map((at) => () => tokenOf(url).split('.')[at] ?? '');
  const claims = (): Record<string, unknown> => JSON.parse(Buffer.from(payload?.() ?? '', 'base64url').toString());
  const key = new TextEncoder();

  it.each<[string, () => string | Promise<string>]>([
    ['has another signature', () => `${head?.()}.${payload?.()}.${'A'.repeat(43)}`],
    ['has a later expiry put in', () => `${head?.()}.${encoded({ ...claims(), exp: 4102444800 })}.${signature?.()}`],
    ['has no signature and says "none"', () => `${encoded({ alg: 'none', typ })}.${payload?.()}.`],
    ['keeps the signature and says "none"', () => `${encoded({ alg: 'none', typ })}.${payload?.()}.${signature?.()}`],
    ['is signed with another key', () => openLinkTokens('x'.repeat(43)).sign(claimOf(claims()))],
    [
      'is signed for another purpose',
      () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(key.encode(secret)),
    ],
    [
      'is signed with another algorithm',
      () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS512', typ }).sign(key.encode(secret)),
    ],
    [
      'has no expiry',
      () => new SignJWT({ s: 'larkhill', l: claims()['l'] }).setProtectedHeader({ alg: 'HS256', typ }).sign(key.encode(secret)),
    ],
    ['is no token at all', () => '..%2f..%2fapi%2fme'],
    ['is very long', () => 'a.'.repeat(4000)],
  ])('%s: it does not work, and says nothing of any school', async (_, token) => {
    const page = await openPage(withToken(await token()), from());

    expect([page.status, page.text.includes('This link does not work')]).toEqual([404, true]);
    expect(page.text).not.toMatch(/Larkhill|Maisie|01632/);
  });

  it("names this link in another school's name", async () => {
    const token = await openLinkTokens(secret).sign({ ...claimOf(claims()), schoolKey: 'northmoor' });
    expect((await openPage(withToken(token), from())).status).toBe(404);
    const nowhere = await openLinkTokens(secret).sign({ ...claimOf(claims()), schoolKey: 'nowhere' });
    expect((await openPage(withToken(nowhere), from())).status).toBe(404);
  });

  const claimOf = ({ s, l, exp }: Record<string, unknown>) => ({
    schoolKey: String(s),
    linkKey: String(l),
    expiresAt: new Date(Number(exp) * 1000).toISOString(),
  });
});

describe('Answers that nobody may give', () => {
  it('for a pupil who is not on that page are refused as a whole', async () => {
    const northmoor = (await all.as((await all.control.person('apLead', 'northmoor')).id).get('/schools/northmoor/pupils')).body
      .pupils[0].key;
    const page = await sendPage(url, { ...saying(maisie, 'here'), ...saying(northmoor, 'notHere') });

    expect([page.status, page.text.includes('The school has changed who is expected')]).toEqual([400, true]);
    expect(page.text).not.toContain(northmoor);
    expect((await openPage(url, from())).text).not.toContain(' checked>');
  });

  it.each([
    ['a word that is none', () => saying(maisie, 'B'), 'Choose an answer for at least one pupil'],
    ['nothing at all', () => ({}), 'Choose an answer for at least one pupil'],
    ['300 letters and one', () => saying(maisie, 'notHere', { reason: 'x'.repeat(301) }), 'Shorten this to 300 letters'],
    ['10,000 letters', () => saying(maisie, 'notHere', { reason: 'x'.repeat(10_000) }), 'Shorten this to 300 letters'],
    ['minutes that are no number', () => saying(maisie, 'late', { minutes: 'ten' }), 'as a number from 1 to 300'],
    ['no time of leaving', () => saying(maisie, 'leftEarly'), 'Write when the pupil left'],
    ['a time that has not come', () => saying(maisie, 'leftEarly', { leftAt: '11:30' }), 'It is 9.06am now'],
    ['closed and open at once', () => ({ ...saying(maisie, 'here'), closed: 'yes' }), 'Say either that you are closed'],
  ])('%s: the page says what to put right, with what was typed', async (_, fields, says) => {
    const page = await sendPage(`${url}`, fields());

    expect(page.status).toBe(400);
    expect(page.text).toContain(says);
    expect(page.text).toContain('<title>Error: ');
    if ('reason' in fields()) expect(page.text).toContain('xxxxx');
  });

  it('a megabyte is not even read', async () => {
    const page = await openPage(url, {
      method: 'POST',
      body: new URLSearchParams({ closedNote: 'x'.repeat(1_000_000) }),
      ...from(),
    });
    expect([page.status, page.text.includes('That was too much')]).toEqual([413, true]);
  });
});

describe('What people type', () => {
  it('is shown as text, never as HTML, on every page', async () => {
    const bad = '"><img src=x onerror=alert(1)><b>Dentist</b>';
    const northern = linkIn((await mailOf(all.localOrigin)).find(({ to }) => to.includes('hello@sparrowfarm.example')));
    const [, key = ''] = [...(await openPage(northern, from())).pupils][0] ?? [];

    const thanks = await sendPage(northern, saying(key, 'notHere', { reason: bad }));
    const again = await openPage(northern, from());

    for (const { text } of [thanks, again]) {
      expect(text).not.toContain('<img');
      expect(text).toContain('&lt;b&gt;Dentist&lt;/b&gt;');
    }
  });
});

describe('The page itself', () => {
  it('is not kept, not framed, not found by search engines, and runs nothing', async () => {
    const { headers, text } = first;
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      ),
    });
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|style="/i);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('writes neither links nor answers into the log', () => {
    expect(JSON.stringify(all.log)).not.toMatch(/eyJ|Dentist|Maisie/);
  });
});

describe('Too many calls', () => {
  it('of one link wait, with when to come again; others go on; ten minutes later it works', async () => {
    await all.control.setClock('2026-11-23T09:30');
    const statuses: number[] = [];
    for (let call = 0; call < 17; call++) statuses.push((await openPage(url, from())).status);

    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const refused = await sendPage(url, saying(maisie, 'here'));
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    const other = linkIn((await mailOf(all.localOrigin)).find(({ to }) => to.includes('hello@sparrowfarm.example')));
    expect((await openPage(other, from())).status).toBe(200);
    await all.control.setClock('2026-11-23T09:41');
    expect((await openPage(url, from())).status).toBe(200);
  });

  it('of one address wait, also when every one brings another link', async () => {
    const guess = { headers: { 'x-forwarded-for': 'spoofed, 198.51.100.7' } };
    const statuses = await Promise.all(
      Array.from({ length: 151 }, (_, at) => openPage(withToken(`guess-${at}`), guess).then(({ status }) => status)),
    );

    expect(statuses.filter((status) => status === 404)).toHaveLength(150);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('A link that is over', () => {
  it('says when it ended and whom to ring, shows no pupil and takes no answer', async () => {
    const tokens = openLinkTokens(secret);
    const claim = (await tokens.read(tokenOf(url))) ?? expect.unreachable('the link is ours');
    const ended = withToken(await tokens.sign({ ...claim, expiresAt: '2026-11-23T09:41:00Z' }));

    const page = await sendPage(ended, saying(maisie, 'here'));

    expect(page.status).toBe(410);
    expect(page.text).toContain('This link has run out');
    expect(page.text).toContain('Priya Shah, attendance officer');
    expect(page.pupils.size).toBe(0);
  });
});
