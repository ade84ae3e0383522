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
const namesIn = (tab: OpenedTab['tab']) => unknownOf(tab).getByRole('rowheader').getByRole('link').allTextContents();

describe('Today', () => {
  it('is answered by the attendance officer; the pupil stays in place, and Undo takes the answer back', async () => {
    const { tab, complaints, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const before = await namesIn(tab);
    const second = unknownOf(tab).getByRole('row').nth(2);

    await second.getByRole('button', { name: 'Absent', exact: true }).click();

    await tab.getByText(`${before[1]}: absent.`, { exact: true }).waitFor();
    expect(await namesIn(tab)).toEqual(before);
    expect(await second.getByRole('button', { name: 'Absent', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await tab.getByRole('heading', { name: `Not confirmed: ${before.length - 1} pupils` }).waitFor();

    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab.getByRole('heading', { name: `Not confirmed: ${before.length} pupils` }).waitFor();
    expect(await second.textContent()).toContain('Asked, not known yet');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says how many before it marks all present, and marks nobody when that is cancelled', async () => {
    const { tab, close } = await open('attendanceOfficer');
    await unknownOf(tab)
      .getByRole('button', { name: /^Mark all/ })
      .click();
    await tab.getByRole('dialog', { name: /^Mark \d+ pupils present\?$/ }).waitFor();
    await tab.getByRole('button', { name: 'Cancel' }).click();
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await tab.getByText('Present: ').count()).toBe(0);
    await close();
  });

  it('keeps what was read, says so when SharePoint does not answer, and takes the answer once it does', async () => {
    const { tab, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const before = await namesIn(tab);
    const late = unknownOf(tab).getByRole('row').nth(3).getByRole('button', { name: 'Late', exact: true });
    await all.control.fault({ operation: '*', status: 503, times: 500 });

    await late.click();
    await tab
      .getByText(/^SharePoint is busy or not answering\. Nothing was lost/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await namesIn(tab)).toEqual(before);
    expect(await late.getAttribute('aria-pressed')).toBe('false');

    await all.control.noFaults();
    await late.click();
    await tab.getByText(`${before[2]}: late.`, { exact: true }).waitFor();
    await close();
  });

  it('refuses an answer at once without a connection, and sends nothing by itself later', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await unknownOf(tab).waitFor();
    const late = unknownOf(tab).getByRole('row').nth(4).getByRole('button', { name: 'Late', exact: true });
    await page.context().setOffline(true);
    await late.click();
    await tab
      .getByText(/^Alongside could not be reached/)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await tab.getByText('You are offline.').waitFor({ state: 'detached' });
    await expect.poll(() => late.isEnabled()).toBe(true);
    expect(await late.getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  it('overrules no colleague unseen: a stale screen is told who answered what, and shows it', async () => {
    const [jade, owen] = await northmoorOfficers();
    const { tab, close } = await openTab({ browser, localOrigin: all.localOrigin, person: owen });
    await unknownOf(tab).waitFor();
    const row = unknownOf(tab).getByRole('row').nth(2);
    const name = (await namesIn(tab))[1] ?? '';
    const { body } = await all.as(jade.id).get('/schools/northmoor/today');
    const { pupilKey } = body.sessions[0].rows.find((one: { pupilName: string }) => one.pupilName === name);
    const answer = { date: '2026-11-23', half: 'AM', marks: [{ pupilKey, mark: 'absent', note: '' }], seenAt: '' };
    expect((await all.as(jade.id).post('/schools/northmoor/marks', answer)).status).toBe(200);

    await row.getByRole('button', { name: 'Present', exact: true }).click();

    await tab
      .getByText(new RegExp(`^Jade Whitlock answered Absent for ${name} at `))
      .first()
      .waitFor();
    await expect.poll(() => row.textContent()).toContain('Jade Whitlock');
    expect(await row.getByRole('button', { name: 'Absent', exact: true }).getAttribute('aria-pressed')).toBe('true');

    await row.getByRole('button', { name: 'Present', exact: true }).click();
    await tab.getByText(`${name}: present.`, { exact: true }).waitFor();
    await close();
  });

  it('shows nobody an answer button who may not answer', async () => {
    const { tab, close } = await open('designatedSafeguardingLead');
    await unknownOf(tab).waitFor();
    expect(await tab.getByRole('button', { name: 'Absent', exact: true }).count()).toBe(0);
    await close();
  });

  it('prints light and without chrome from the dark theme, with boxes to tick for who is not confirmed', async () => {
    const { page, tab, close } = await open('attendanceOfficer');
    await page.getByLabel('Theme').selectOption('dark');
    await unknownOf(tab).waitFor();
    await expect.poll(() => tab.locator('html').getAttribute('data-theme')).toBe('dark');
    const [first = ''] = await namesIn(tab);
    await unknownOf(tab).getByRole('button', { name: 'Late', exact: true }).first().click();
    await tab.getByText(`${first}: late.`, { exact: true }).waitFor();
    expect(await namesIn(tab)).toContain(first);

    await tab.locator('html').evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });

    expect(await tab.locator('html').getAttribute('data-theme')).toBe('default');
    expect(await tab.getByRole('banner').isVisible()).toBe(false);
    expect(await tab.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
    expect(await namesIn(tab)).not.toContain(first);
    expect(await tab.getByText('☐ Present ☐ Late ☐ Absent').first().isVisible()).toBe(true);
    expect(
      await tab
        .locator('thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group');
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
