/** The day as people click it, in one browser: propose, approve, agreement, answer, and the trust lead who looks. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPerson } from '../support/control.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T08:30' }), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1400, height: 950 } });
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});

type View = 'tab' | 'chat' | 'sharepoint' | 'onedrive';
const goTo = async (person: LocalPerson, view: View): Promise<FrameLocator> => {
  await page.goto(`${all.localOrigin}/#person/${person.id}/${view}`);
  await page.reload();
  return page.frameLocator('iframe');
};
const at = (role: string) => all.control.person(role, 'larkhill');

describe('On a school day', { timeout: 180_000 }, () => {
  it('the AP lead imports pupils from a file, seen before it is saved', async () => {
    const tab = await goTo(await at('apLead'), 'tab');
    await tab.getByRole('link', { name: 'Pupils', exact: true }).click();
    await tab.getByText('Import pupils').first().click();
    await tab
      .locator('input[type=file]')
      .setInputFiles(new URL('../../infra/local/trust/samples/pupils-export.csv', import.meta.url).pathname);
    await tab.getByRole('button', { name: 'Import: 9 new, 3 changed' }).click();
    await tab
      .getByText(/9 pupils? added|added: 9|9 new/i)
      .first()
      .waitFor();
    await tab.getByRole('link', { name: 'Pupils', exact: true }).click();
    await tab.getByRole('heading', { name: '35 pupils' }).waitFor();
  });

  it('she proposes a placement', async () => {
    const tab = await goTo(await at('apLead'), 'tab');
    await tab.getByRole('link', { name: 'Placements', exact: true }).click();
    await tab.getByText('Propose a placement').first().click();
    await tab.getByRole('combobox', { name: 'Pupil' }).pressSequentially('Amoah');
    await tab.getByRole('option', { name: /Joshua Amoah/ }).click();
    await tab.getByRole('combobox', { name: 'Provider' }).selectOption('Second Gear Workshop (Unregistered setting)');
    await tab.getByRole('combobox', { name: 'Reason' }).selectOption('behaviour');
    await tab.getByRole('radio', { name: /^Arranged by the school with the parents/ }).check();
    await tab.getByRole('textbox', { name: 'First day' }).fill('30/11/2026');
    await tab.getByRole('textbox', { name: 'Last day' }).fill('12/02/2027');
    await tab.getByRole('button', { name: 'Mornings', exact: true }).click();
    for (const number of [1, 2, 3]) await tab.getByLabel(`Objective ${number}`).fill(`Objective number ${number} is met`);
    await tab.getByLabel('Cost a week').fill('180');
    await tab.getByRole('button', { name: 'Propose', exact: true }).click();
    await tab.getByRole('heading', { name: 'Joshua Amoah at Second Gear Workshop' }).waitFor();
    await tab.getByText('Waiting for approval').first().waitFor();
  });

  it('the headteacher approves on the card, which then says so', async () => {
    await all.product.rounds.settled();
    await goTo(await at('headteacher'), 'chat');
    const card = page.getByRole('article').filter({ hasText: 'Joshua Amoah' });
    await card.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText('Placement approved').waitFor();
    expect(await page.getByText(/Helen Ward, .* at 8\.3\dam/).count()).toBeGreaterThan(0);
  });

  it('the AP lead is told, follows the link, and makes the agreement, which lies in her OneDrive', async () => {
    await all.product.rounds.settled();
    const amara = await at('apLead');
    await goTo(amara, 'chat');
    const news = page.getByRole('article').filter({ hasText: 'Joshua Amoah' });
    await news.getByRole('link', { name: /^Open/ }).click();
    const tab = page.frameLocator('iframe');
    await tab.getByRole('heading', { name: 'Joshua Amoah at Second Gear Workshop' }).waitFor();
    await tab.getByRole('button', { name: 'Make the agreement', exact: true }).click();
    await tab.getByRole('link', { name: /Commissioning agreement.*\.docx/ }).waitFor();
    await goTo(amara, 'onedrive');
    await page.getByText('Alternative provision').first().waitFor();
  });

  it('the attendance officer answers the session on the card, and Today has it', async () => {
    await all.control.setClock('2026-11-23T09:10');
    const priya = await at('attendanceOfficer');
    await goTo(priya, 'chat');
    await page.getByLabel(/Amina Warsame/).selectOption('present');
    await page.getByLabel(/Chloe Ashdown/).selectOption('absent');
    await page.getByRole('button', { name: 'Save answers' }).click();
    await page.getByRole('button', { name: 'Change' }).waitFor();
    const tab = await goTo(priya, 'tab');
    await tab.getByRole('heading', { name: 'Not confirmed: 18 pupils' }).waitFor();
    await tab.getByRole('heading', { name: 'Absent, no reason: 1 pupil' }).waitFor();
  });

  it('the trust lead sees every school, and reads a list as a plain table', async () => {
    const sue = await all.control.person('trustLead');
    const tab = await goTo(sue, 'tab');
    await tab.getByRole('link', { name: 'Wyndale School' }).waitFor();
    await goTo(sue, 'sharepoint');
    await page.getByRole('link', { name: /Larkhill Academy/ }).click();
    await page.getByRole('link', { name: /^Placements/ }).click();
    await page
      .getByRole('table')
      .getByText(/Joshua Amoah/)
      .first()
      .waitFor();
  });
});
