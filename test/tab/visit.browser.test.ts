import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitGroups } from '../../src/domain/visits/visitItems.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { openTab } from './openTab.ts';

let all: Everything;
let browser: Browser;

beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T14:00' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});

it('A visit is written on a small telephone with the connection lost, and is recorded once it is back', async () => {
  const person = await all.control.person('apLead', 'larkhill');
  const answer = await all.as(person.id).send('GET', '/schools/larkhill/placements');
  const running = answer.body.placements.find(({ stage }: { readonly stage: string }) => stage === 'running');
  const { page, tab, complaints, faults, overflow, close } = await openTab({
    ...{ browser, localOrigin: all.localOrigin, person, sub: `placement/larkhill/${running.key}` },
    context: { viewport: { width: 320, height: 640 }, hasTouch: true },
  });
  await tab.getByRole('link', { name: 'Record a visit', exact: true }).click();
  await tab.getByRole('form', { name: 'Record of the visit' }).waitFor();
  const picture = await page.screenshot();
  await page.context().setOffline(true);

  for (const { name, items } of visitGroups)
    await tab.getByRole('button', { name: `${name}: not seen for the other ${items.length}` }).click();
  await tab.getByRole('group', { name: 'The site felt safe' }).getByText('No', { exact: true }).click();
  await tab.getByLabel('What was wrong: The site felt safe').fill('The side gate stood open.');
  await tab.getByLabel('Photograph', { exact: true }).setInputFiles({ name: 'work.png', mimeType: 'image/png', buffer: picture });
  await tab.getByLabel('Photograph 1: who agreed, and when').fill('Mother, by telephone today');
  expect([await overflow(), await faults()]).toEqual([0, []]);
  await tab.getByRole('button', { name: 'Save the visit' }).click();
  await tab.getByText('Kept on this device.', { exact: true }).waitFor();

  // Without a connection the browser says so; of the photograph shown from the device it has nothing to say.
  await tab.getByRole('img', { name: 'Photograph 1, of work' }).waitFor();
  expect(complaints.filter((words) => !words.includes('net::ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  complaints.length = 0;
  await page.context().setOffline(false);
  await tab.getByRole('heading', { name: 'The visit is recorded' }).waitFor();
  const { visits } = (await all.as(person.id).send('GET', `/schools/larkhill/placements/${running.key}/visits`)).body;
  expect(visits.filter(({ on }: { readonly on: string }) => on === '2026-11-23')).toMatchObject([
    { comments: { feltSafe: 'The side gate stood open.' }, photographs: [{ consent: 'Mother, by telephone today' }] },
  ]);
  expect(complaints).toEqual([]);
  await close();
});
