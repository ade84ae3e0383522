import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkIn, mailOf, openPage, saying, sendPage } from '../support/linkPage.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let url: string;
let priya: string;
let [maisie, ryan]: [string, string] = ['', ''];
beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:30' });
  priya = (await all.control.person('attendanceOfficer', 'larkhill')).id;
});
afterAll(() => all.stop());

const rowOf = async (pupilKey: string) => {
  const { body } = await all.as(priya).get('/schools/larkhill/today');
  return body.sessions[0].rows.find((row: { pupilKey: string }) => row.pupilKey === pupilKey);
};
const cardText = async () => JSON.stringify((await all.control.chat(priya)).map(({ card }) => card));

describe('A morning with a provider that answers by link', { timeout: 90_000 }, () => {
  it('the time comes: the mail is there, and its page asks for that provider’s pupils', async () => {
    await all.control.setClock('2026-11-23T09:06');
    url = linkIn((await mailOf(all.localOrigin)).find(({ to }) => to.includes('attendance@wexbourne-pru.example')));

    const { pupils } = await openPage(url);

    expect([...pupils.keys()]).toEqual(['Maisie H.', 'Ryan C.']);
    [maisie, ryan] = [pupils.get('Maisie H.') ?? '', pupils.get('Ryan C.') ?? ''];
    expect(await rowOf(maisie)).toMatchObject({ state: 'unknown' });
  });

  it('the provider answers: Today says who said it, and the officer’s card shows it', async () => {
    await sendPage(url, saying(maisie, 'late', { minutes: '10' }));
    await all.product.rounds.settled();

    expect(await rowOf(maisie)).toMatchObject({
      state: 'late',
      via: 'link',
      minutesLate: 10,
      confirmed: { name: 'Wexbourne Pupil Referral Unit by link' },
    });
    expect(await cardText()).toContain('Wexbourne Pupil Referral Unit by link');
    const { links, mayRevoke } = (await all.as(priya).get('/schools/larkhill/provider-links')).body;
    expect(mayRevoke).toBe(true);
    expect(links.map(({ providerName, state }: Record<string, string>) => [providerName, state])).toEqual([
      ['Sparrow Farm', 'sent'],
      ['Wexbourne Pupil Referral Unit', 'answered'],
    ]);
  });

  it('SharePoint goes away: marks are taken and marked as waiting, leaving is not taken and says to ring, and later all is written once', async () => {
    await all.control.fault({ operation: '*', status: 503 });

    const page = await sendPage(url, { ...saying(ryan, 'here'), ...saying(maisie, 'leftEarly', { leftAt: '09:00' }) });

    expect(page.status).toBe(200);
    expect(page.text).toMatch(/Maisie H\.:<\/strong> That the pupil left cannot be taken just now\. Ring now/);
    expect(await rowOf(ryan)).toMatchObject({
      state: 'present',
      isWaiting: true,
      confirmed: { name: 'Wexbourne Pupil Referral Unit by link' },
    });
    expect((await sendPage(url, { closed: 'yes' })).status).toBe(503);

    await all.control.noFaults();
    await all.control.setClock('2026-11-23T09:30');
    await all.control.setClock('2026-11-23T09:31');
    expect(await rowOf(ryan)).toMatchObject({ state: 'present', isWaiting: false, via: 'link' });
  });

  it('the school withdraws the link by the API, with a reason', async () => {
    const { links } = (await all.as(priya).get('/schools/larkhill/provider-links')).body;
    const { key } = links.find(({ email }: { email: string }) => email.includes('pru'));
    const path = `/schools/larkhill/provider-links/${encodeURIComponent(key)}/revoke`;
    expect((await all.as(priya).post(path, { reason: ' ' })).status).toBe(400);

    const revoked = await all.as(priya).post(path, { reason: 'The contact has left' });

    expect(revoked.status).toBe(200);
    expect(revoked.body.links.find((link: { key: string }) => link.key === key)).toMatchObject({ state: 'revoked' });
    expect((await openPage(url)).status).toBe(410);
  });
});
