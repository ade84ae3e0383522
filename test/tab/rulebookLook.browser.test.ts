import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const open = async (sub: string): Promise<OpenedTab> =>
  openTab({ browser, localOrigin: all.localOrigin, person: await all.control.person('apLead', 'larkhill'), sub });

/** Each new screen with something open on it, where its faults would be. */
const screens: readonly (readonly [name: string, sub: string, get: (tab: OpenedTab['tab']) => Promise<void>])[] = [
  [
    'Today with the form of a duty',
    'today/larkhill',
    async (tab) => {
      await tab
        .getByRole('button', { name: /^Why is this due then/ })
        .first()
        .click();
      await tab
        .getByRole('region', { name: /^Overdue: / })
        .getByRole('button', { name: /^Record the / })
        .first()
        .click();
      await tab.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await tab.getByRole('dialog').getByRole('alert').waitFor();
    },
  ],
  [
    'Look ahead',
    'ahead/larkhill',
    (tab) =>
      tab
        .getByRole('heading', { name: /^Week of/ })
        .first()
        .waitFor(),
  ],
  [
    'Policy with a change and its preview',
    'policy/larkhill',
    async (tab) => {
      await tab.getByRole('button', { name: /^Change: How often does the school visit/ }).click();
      await tab.getByLabel('New value').selectOption({ label: 'Monthly or every ten sessions, whichever is more frequent' });
      await tab.getByRole('button', { name: 'See what this changes' }).click();
      await tab.getByRole('region', { name: 'What this changes' }).waitFor();
      await tab
        .getByRole('button', { name: /^Changed once/ })
        .first()
        .click();
    },
  ],
  [
    'Provider with the forms',
    'today/larkhill',
    async (tab) => {
      await tab.getByRole('link', { name: 'Providers', exact: true }).click();
      await tab.getByRole('link', { name: 'Sparrow Farm', exact: true }).click();
      await tab.getByRole('button', { name: 'Record a check' }).click();
      await tab.getByRole('button', { name: 'Record what the provider declares' }).click();
      await tab.getByRole('button', { name: 'Save the declaration' }).click();
    },
  ],
];

/** Opening a screen takes longer than looking at it: each is opened once and seen in every theme, then as narrow as a phone. */
describe.each(screens)('%s', (_name, sub, get) => {
  let opened: OpenedTab;
  beforeAll(async () => {
    opened = await open(sub);
    await get(opened.tab);
  });
  afterAll(() => opened?.close());

  it('has no accessibility fault', async () => {
    expect(await opened.faults()).toEqual([]);
  });

  it.each(['dark', 'contrast'])('is readable in the theme %s', async (theme) => {
    await opened.page.getByLabel('Theme').selectOption(theme);
    await expect.poll(() => opened.tab.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await opened.faults('colours')).toEqual([]);
  });

  it('does not scroll sideways on a phone of 320 pixels, and the browser has nothing to complain of', async () => {
    await opened.page.addStyleTag({ content: 'iframe { inline-size: 320px !important; }' });
    // Behind a dialog the page keeps the room of its scroll bar: then it is narrower than its frame.
    await expect.poll(() => opened.overflow()).toBeLessThanOrEqual(0);
    expect(opened.complaints).toEqual([]);
  });
});

describe('On paper', () => {
  it('the list ahead is whole and light, without its form and its buttons', async () => {
    const { page, tab, close } = await open('ahead/larkhill');
    await page.getByLabel('Theme').selectOption('dark');
    const week = tab.getByRole('region', { name: /^Week of Monday 30 November/ });
    const heading = (await week.getByRole('heading', { level: 2 }).textContent()) ?? '';
    await week.getByRole('button', { name: /^Welfare call: \d+$/ }).waitFor();

    await tab.locator('html').evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });

    await expect.poll(() => tab.locator('html').getAttribute('data-theme')).toBe('default');
    expect(await week.locator('[data-duty]').count()).toBe(Number(/: (\d+)$/.exec(heading)?.[1]));
    expect(await tab.getByRole('form', { name: 'How far to look ahead' }).isVisible()).toBe(false);
    expect(
      await tab
        .getByRole('button', { name: /^Record/ })
        .first()
        .isVisible(),
    ).toBe(false);
    await close();
  });
});
