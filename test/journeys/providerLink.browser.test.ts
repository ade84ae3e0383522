import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launchBrowser.ts';
import { linkIn, mailOf } from '../support/linkPage.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let browser: Browser;
let url: string;
beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T08:30' }), launchBrowser()]);
  await all.control.setClock('2026-11-23T09:06');
  url = linkIn((await mailOf(all.localOrigin)).find(({ to }) => to.includes('attendance@wexbourne-pru.example')));
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});

async function open(context: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 }, ...context })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  // A form that comes back with problems is answered 400, which Chromium mentions.
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('400') && complaints.push(message.text()),
  );
  await page.goto(url);
  return { page, complaints };
}
/** Of the page itself: a frame in which no script may run, as mail is shown, would keep axe waiting for half a minute (legacy mode asks no frames). */
const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
  );
/** A picture for whoever looks at the page; kept only where PICTURES names a folder. */
const picture = async (page: Page, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

describe('The page behind a provider’s link', () => {
  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['without scripts', { javaScriptEnabled: false }],
  ])('is drawn as meant, without an accessibility fault: %s', async (name, context) => {
    const { page, complaints } = await open(context);
    await page.getByRole('heading', { name: 'Who is with you this morning?' }).waitFor();
    const maisie = page.getByRole('group', { name: 'Maisie H.' });
    expect(await maisie.getByLabel('How many minutes late').isVisible()).toBe(false);
    await maisie.getByLabel('Here, but came late').check();
    expect(await maisie.getByLabel('How many minutes late').isVisible()).toBe(true);
    await picture(page, `answer-${name.replaceAll(' ', '-')}`);
    if (context.javaScriptEnabled !== false) {
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        context.viewport?.width ?? 1000,
      );
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('means the same without its style', async () => {
    const { page } = await open();
    await page.evaluate(() => document.querySelector('style')?.remove());
    const maisie = page.getByRole('group', { name: 'Maisie H.' });
    expect(await maisie.getByLabel('How many minutes late').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Send to Larkhill Academy' }).isVisible()).toBe(true);
    await picture(page, 'answer-without-style');
    await page.context().close();
  });

  it('says what is wrong, leads there, and is answered by keyboard alone', async () => {
    const { page, complaints } = await open();
    await page.getByRole('group', { name: 'Maisie H.' }).getByLabel('Was here, but left early').check();
    await page.getByRole('button', { name: 'Send to Larkhill Academy' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toBe('Error: Who is with you this morning?');
    expect(await faults(page)).toEqual([]);
    await picture(page, 'answer-problem');

    await page.getByRole('link', { name: 'Maisie H.: Write when the pupil left' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^leftAt-/);
    await page.keyboard.type('0845AM');
    const ryan = page.getByRole('group', { name: 'Ryan C.' }).getByLabel('Here', { exact: true });
    for (let presses = 0; presses < 12 && !(await ryan.evaluate((radio) => radio === document.activeElement)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Larkhill Academy has your answer' }).waitFor();
    await page.getByText('Was here, but left early, at 8.45am').waitFor();
    expect(await faults(page)).toEqual([]);
    await picture(page, 'answer-thanks');
    await page.getByRole('link', { name: 'Change your answer' }).click();
    expect(await page.getByRole('group', { name: 'Ryan C.' }).getByLabel('Here', { exact: true }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is a plain page that says whom to ring once it is over', async () => {
    await all.control.setClock('2026-11-23T15:12');
    const { page } = await open({ colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'This link has run out' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await picture(page, 'answer-over');
    await page.context().close();
  });
});

describe('Mail in the local page', () => {
  it.each(['default', 'dark'])(
    'is read as the provider gets it, and its link opens in a tab of its own: theme %s',
    async (theme) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript((name) => localStorage.setItem('theme', name), theme);
      await page.goto(`${all.localOrigin}/`);
      await page.getByRole('link', { name: /Mail to providers/ }).click();
      await page.getByRole('link', { name: /attendance@wexbourne-pru\.example.*morning/s }).click();
      const mail = page.frameLocator('iframe');
      await mail.getByText('Dear Carys Flint').waitFor();
      expect(await faults(page)).toEqual([]);
      await picture(page, `mail-${theme}`);

      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        mail.getByRole('link', { name: 'Say who is with you' }).click(),
      ]);
      expect(opened.url()).toBe(url);
      await context.close();
    },
  );

  it('fits 320 pixels', async () => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    await page.goto(`${all.localOrigin}/#mail`);
    await page.getByRole('heading', { name: 'Mail to providers' }).waitFor();
    await page.frameLocator('iframe').getByText('Say who is with you').waitFor();
    await picture(page, 'mail-narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
