import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launchBrowser.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { type OpenedTab, openTab } from './openTab.ts';

let all: Everything;
let browser: Browser;

beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T09:40' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});
beforeEach(() => all.control.noFaults());

const open = async (role: string, more: Partial<Parameters<typeof openTab>[0]> = {}): Promise<OpenedTab> =>
  openTab({ browser, localOrigin: all.localOrigin, person: await all.control.person(role, 'larkhill'), ...more });

/** The one school with two people who answer. */
const northmoorOfficers = async () => {
  const officers = (await all.control.people()).filter((person) => person.roles.includes('attendanceOfficer'));
  const named = (name: string) => officers.find((person) => person.name === name) ?? expect.unreachable(`no ${name}`);
  return [named('Jade Whitlock'), named('Owen Tudor')] as const;
};

const unknownOf = (tab: OpenedTab['tab']) => tab.getByRole('region', { name: /^Not confirmed/ });
const namesIn = (tab: OpenedTab['tab']) =>
  unknownOf(tab).getByRole('listitem').locator('a[href*="/placements/"]').allTextContents();
const rowOf = (tab: OpenedTab['tab'], name: string) => tab.getByRole('listitem').filter({ hasText: name }).first();
const press = (tab: OpenedTab['tab'], mark: string, name: string) =>
  tab.getByRole('button', { name: `${mark}: ${name}`, exact: true });

describe('Today', () => {
  it('is answered by the attendance officer; the pupil stays in place, and Undo takes the answer back', async () => {
    const { tab, complaints, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const before = await namesIn(tab);
    const [, second = ''] = before;

    await press(tab, 'Present', second).click();

    await tab.getByText(`${second}: present.`, { exact: true }).waitFor();
    expect(await namesIn(tab)).toEqual(before);
    expect(await press(tab, 'Present', second).getAttribute('aria-pressed')).toBe('true');
    await tab.getByRole('heading', { name: `Not confirmed: ${before.length - 1} pupils` }).waitFor();

    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab.getByRole('heading', { name: `Not confirmed: ${before.length} pupils` }).waitFor();
    expect(await rowOf(tab, second).textContent()).toContain('Not confirmed');
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks how late and why absent, in words, by keyboard alone', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const [, , late = '', absent = '', unexplained = ''] = await namesIn(tab);

    await press(tab, 'Late', late).press('Enter');
    await expect.poll(() => tab.locator(':focus').textContent()).toBe('5 minutes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tab.getByText(`${late}: late by 10 minutes.`, { exact: true }).waitFor();
    await expect.poll(() => tab.locator(':focus').getAttribute('aria-label')).toBe(`Present: ${late}`);

    await press(tab, 'Absent', absent).press('Enter');
    await expect.poll(() => tab.locator(':focus').textContent()).toBe('Ill (I)');
    await page.keyboard.press('Escape');
    await tab.getByRole('form', { name: `Absent: ${absent}` }).waitFor({ state: 'detached' });
    await press(tab, 'Absent', absent).press('Enter');
    await tab.getByRole('button', { name: 'Ill (I)' }).press('Enter');
    await tab.getByText(`${absent}: absent (I).`, { exact: true }).waitFor();

    await press(tab, 'Absent', unexplained).press('Enter');
    await tab.getByRole('button', { name: 'No reason yet (N)' }).press('Enter');
    await expect.poll(() => rowOf(tab, unexplained).textContent()).toContain('Absent, no reason');
    await close();
  });

  it('marks a whole provider by name, and leaves out whoever is not ticked', async () => {
    const { tab, close } = await open('attendanceOfficer');
    const everybody = unknownOf(tab)
      .getByRole('button', { name: /^All \d+ here at / })
      .last();
    await everybody.click();
    const dialog = tab.getByRole('dialog', { name: /^All here at / });
    await dialog.waitFor();
    const [left = ''] = await dialog.locator('label').allTextContents();
    await dialog.getByRole('checkbox').first().click();
    await dialog.getByRole('button', { name: /^Mark \d+ pupils? present$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await tab
      .getByText(/: present\.$/)
      .first()
      .waitFor();
    expect(await rowOf(tab, left).textContent()).toContain('Not confirmed');
    await close();
  });

  it('accepts an answer while SharePoint cannot be reached, and says that it is not in the register yet', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const [name = ''] = (await namesIn(tab)).slice(-1);
    await all.control.fault({ operation: '*', status: 503, times: 5000 });

    await press(tab, 'Present', name).click();

    await tab.getByText(`${name}: present. Kept; not in the register yet.`, { exact: true }).waitFor({ timeout: 60_000 });
    await tab
      .getByText(/^SharePoint cannot be reached\.|^1 answer kept, not in the register yet\./)
      .first()
      .waitFor();
    expect(await rowOf(tab, name).textContent()).toContain('Kept; not in the register yet');

    await all.control.noFaults();
    await expect
      .poll(
        async () => {
          await page.reload();
          await unknownOf(tab).waitFor({ timeout: 30_000 });
          return rowOf(tab, name).textContent();
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .not.toContain('not in the register yet');
    await close();
  });

  it('refuses an answer at once without a connection, and sends nothing by itself later', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const [name = ''] = (await namesIn(tab)).slice(-2);
    await page.context().setOffline(true);
    await press(tab, 'Present', name).click();
    await tab
      .getByText(/^Alongside could not be reached/)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await tab.getByText('You are offline.').waitFor({ state: 'detached' });
    expect(await press(tab, 'Present', name).getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  it('overrules no colleague unseen: a stale screen is told who answered what, and shows it', async () => {
    const [jade, owen] = await northmoorOfficers();
    const { tab, close } = await openTab({ browser, localOrigin: all.localOrigin, person: owen });
    await unknownOf(tab).waitFor();
    const name = (await namesIn(tab))[1] ?? '';
    const { body } = await all.as(jade.id).get('/schools/northmoor/today');
    const { pupilKey } = body.sessions[0].rows.find((one: { pupilName: string }) => one.pupilName === name);
    const answer = { date: '2026-11-23', half: 'AM', marks: [{ pupilKey, mark: 'absent', note: '', code: 'I' }], seenAt: '' };
    expect((await all.as(jade.id).post('/schools/northmoor/marks', answer)).status).toBe(200);

    await press(tab, 'Present', name).click();

    await tab
      .getByText(new RegExp(`^Jade Whitlock answered Absent.* for ${name} at `))
      .first()
      .waitFor();
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('Jade Whitlock');
    expect(await press(tab, 'Absent', name).getAttribute('aria-pressed')).toBe('true');

    await press(tab, 'Present', name).click();
    await tab.getByText(`${name}: present.`, { exact: true }).waitFor();
    await close();
  });

  it('asks why when the answer of an earlier day is changed, and keeps both', async () => {
    const { tab, close } = await open('attendanceOfficer');
    await tab.getByRole('button', { name: 'Earlier: Friday 20 November 2026' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Friday 20 November 2026' }).waitFor();
    const change = tab.getByRole('button', { name: /^Change the answer for / }).first();
    const name = ((await change.getAttribute('aria-label')) ?? '').replace('Change the answer for ', '');
    await change.click();
    await press(tab, 'Late', name).click();
    const form = tab.getByRole('form', { name: `Late: ${name}` });
    await form.getByRole('button', { name: '5 minutes', exact: true }).click();
    await form.getByText(/^Write why it is changed/).waitFor();
    await form.getByLabel('Why is it changed?').fill('The provider rang back: the bus was late.');
    await form.getByRole('button', { name: '5 minutes', exact: true }).click();
    await tab.getByText(`${name}: late by 5 minutes.`, { exact: true }).waitFor();
    await close();
  });

  it('shows nobody an answer button who may not answer, and says who may', async () => {
    const { tab, close } = await open('designatedSafeguardingLead');
    await unknownOf(tab).waitFor();
    await tab.getByText(/^Answers are given by the attendance officer/).waitFor();
    expect(await tab.getByRole('button', { name: /^(Absent|Present|Late): / }).count()).toBe(0);
    await close();
  });

  it('prints light and without chrome from the dark theme, everybody by state, with boxes to tick for who is not confirmed', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await page.getByLabel('Theme').selectOption('dark');
    await unknownOf(tab).waitFor();
    await expect.poll(() => tab.locator('html').getAttribute('data-theme')).toBe('dark');

    await tab.locator('html').evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });

    const sheet = tab.getByRole('table');
    expect(await tab.locator('html').getAttribute('data-theme')).toBe('default');
    expect(await tab.getByRole('banner').isVisible()).toBe(false);
    expect(await tab.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const { body } = await all.as((await all.control.person('attendanceOfficer', 'larkhill')).id).get('/schools/larkhill/today');
    expect(await sheet.getByRole('rowheader').count()).toBe(body.sessions[0].rows.length);
    expect(await sheet.getByText('☐ Present ☐ Late ☐ Absent ☐ Found').first().isVisible()).toBe(true);
    await tab.getByText(/Printed as it stood at 9\.\d\dam/).waitFor();
    expect(await sheet.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    await close();
  });
});

describe('The tab in Teams', () => {
  it('follows a deep link, and the theme as it changes', async () => {
    const { body } = await all.as((await all.control.person('apLead', 'larkhill')).id).get('/schools/larkhill/placements');
    const [placement] = body.placements;
    const { page, tab, close } = await open('apLead', { sub: `placement/larkhill/${placement.key}` });
    await tab.getByRole('heading', { name: `${placement.pupilName} at ${placement.providerName}` }).waitFor();

    await page.getByLabel('Theme').selectOption('contrast');
    await expect.poll(() => tab.locator('html').getAttribute('data-theme')).toBe('contrast');
    await close();
  });

  it('says to open it in Teams when it is opened by its address', async () => {
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${all.settings.publicUrl}/tab/`);
    await page.getByRole('heading', { name: 'Open Alongside in Microsoft Teams' }).waitFor();
    expect(requested.filter((url) => !url.startsWith(all.settings.publicUrl))).toEqual([]);
    await page.close();
  });

  it('shows its name before any script has run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${all.settings.publicUrl}/tab/?theme=dark`);
    await page.getByRole('heading', { name: 'Alongside' }).waitFor();
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe('rgb(31, 31, 31)');
    await context.close();
  });
});
