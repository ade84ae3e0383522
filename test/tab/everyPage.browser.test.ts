import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launchBrowser.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { openTab } from './openTab.ts';

let all: Everything;
let browser: Browser;

beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T09:40' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});

/** Each page of a school, by the links and buttons that lead there. */
const pages: readonly (readonly [name: string, heading: RegExp, ...steps: readonly string[]])[] = [
  ['Today', /^Monday 23 November 2026$/, 'Today'],
  ['Register', /^Register$/, 'Register'],
  ['Placements', /^Placements$/, 'Placements'],
  ['Propose', /^Propose a placement$/, 'Placements', 'Propose a placement'],
  ['Pupils', /^Pupils$/, 'Pupils'],
  ['Import', /^Import pupils$/, 'Pupils', 'Import pupils'],
  ['Providers', /^Providers$/, 'Providers'],
  ['Add a provider', /^Add a provider$/, 'Providers', 'Add a provider'],
  ['Policy', /^Policy$/, 'Policy'],
];

const lead = async (context: Parameters<typeof openTab>[0]['context'] = {}) =>
  openTab({ browser, localOrigin: all.localOrigin, person: await all.control.person('apLead', 'larkhill'), context });
type Tab = Awaited<ReturnType<typeof lead>>['tab'];

const go = async (tab: Tab, heading: RegExp, steps: readonly string[]) => {
  const [section = '', button] = steps;
  const link = tab.getByRole('navigation').getByRole('link', { name: section, exact: true });
  // What is not needed every day, and on a phone more than that, stands under More.
  if ((await link.count()) === 0) await tab.getByRole('button', { name: 'More', exact: true }).click();
  await link.click();
  if (button) await tab.getByRole('button', { name: button }).click();
  await tab.getByRole('heading', { level: 1, name: heading }).waitFor();
  await expect.poll(() => tab.getByText(/^Loading/).count(), { timeout: 20_000 }).toBe(0);
};

describe('Every page of the tab', () => {
  // Axe takes seconds a page: each page once, in the theme that has the least contrast to spare.
  it('has no accessibility fault, in the dark theme', async () => {
    const { page, tab, faults, complaints, close } = await lead();
    await page.getByLabel('Theme').selectOption('dark');
    for (const [name, heading, ...steps] of pages) {
      await go(tab, heading, steps);
      expect([name, await faults()]).toEqual([name, []]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('has none on a placement either, in the light and the contrast theme', async () => {
    const { page, tab, faults, close } = await lead();
    await go(tab, /^Placements$/, ['Placements']);
    await tab.getByRole('rowheader').getByRole('link').first().click();
    await tab.getByRole('heading', { name: 'Objectives' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByLabel('Theme').selectOption('contrast');
    expect(await faults('colours')).toEqual([]);
    await close();
  });

  it('fits a phone of 320 pixels without scrolling sideways', async () => {
    const phone = await lead({ viewport: { width: 1400, height: 900 } });
    await phone.page.addStyleTag({ content: 'iframe { inline-size: 320px !important; }' });
    for (const [name, heading, ...steps] of pages) {
      await go(phone.tab, heading, steps);
      expect([name, await phone.overflow()]).toEqual([name, 0]);
    }
    await phone.close();
  });

  it('moves the focus to the heading of the page gone to, and says its name in the title', async () => {
    const { tab, close } = await lead();
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await go(tab, /^Placements$/, ['Placements']);
    expect(await tab.locator(':focus').textContent()).toBe('Placements');
    expect(await tab.locator('title').textContent()).toBe('Placements – Alongside');
    await close();
  });
});

describe('Find', () => {
  it('goes to a pupil’s placement with keys alone, past a slip, and gives the focus back on Escape', async () => {
    const { page, tab, faults, close } = await lead();
    await tab.getByRole('button', { name: 'Find', exact: true }).press('Enter');
    const field = tab.getByRole('combobox', { name: /^Find a pupil/ });
    await tab.getByRole('option', { name: /^Propose a placement/ }).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await tab.locator(':focus').textContent()).toBe('Find');

    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.type('robretson');
    await tab.getByRole('status').getByText('2 results.').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await tab.getByRole('option', { selected: true }).textContent()).toMatch(/^Tia Robertson at /);
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 1, name: /^Tia Robertson at / }).waitFor();
    await expect.poll(() => tab.locator(':focus').textContent()).toMatch(/^Tia Robertson at /);

    // Enter before the answer is there goes where the answer says.
    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.type('look ahead');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Look ahead' }).waitFor();
    expect(page.url() + (await tab.locator('html').evaluate(() => location.href))).not.toMatch(/robretson|Robertson/i);
    await close();
  });
});

describe('A proposal', () => {
  it('leads to each field that is missing, and keeps what was written through a reload', async () => {
    const { tab, page, close } = await lead();
    await go(tab, /^Propose a placement$/, ['Placements', 'Propose a placement']);
    await tab.getByLabel('Objective 1').fill('Attend every planned session.');
    await tab.getByRole('textbox', { name: 'First day' }).fill('31/2/2027');
    await tab.getByRole('button', { name: 'Propose', exact: true }).click();

    const summary = tab.getByRole('alert');
    await summary.getByText('Choose a pupil.').waitFor();
    expect(await summary.getByText('Write objective 1.').count()).toBe(0);
    await summary.getByRole('button', { name: /^Write the day the placement starts/ }).click();
    expect(await tab.locator(':focus').getAttribute('value')).toBe('31/2/2027');

    await page.reload();
    await go(tab, /^Propose a placement$/, ['Placements', 'Propose a placement']);
    expect(await tab.getByLabel('Objective 1').inputValue()).toBe('Attend every planned session.');
    await close();
  });
});

describe('A pupil for a proposal', () => {
  it('is found when the name comes without a key press, as from dictation', async () => {
    const { tab, close } = await lead();
    await go(tab, /^Propose a placement$/, ['Placements', 'Propose a placement']);
    await tab.getByRole('combobox', { name: 'Pupil' }).fill('brightwell');
    const list = tab.getByRole('listbox');
    await list.getByRole('option').first().waitFor();
    expect(await list.getByRole('option').allTextContents()).toEqual([expect.stringMatching(/^Ethan Brightwell, Year 11/)]);
    await list.getByRole('option').click();
    expect(await tab.getByRole('combobox', { name: 'Pupil' }).inputValue()).toMatch(/^Ethan Brightwell/);
    await close();
  });
});

describe('A placement', () => {
  it('says where it stands and what is due before its facts, and opens its agreement as Teams opens files', async () => {
    const { page, tab, close } = await lead();
    await go(tab, /^Placements$/, ['Placements']);
    await tab.getByRole('link', { name: 'Tia Robertson' }).click();
    await tab.getByText('Overdue: was due on').first().waitFor();
    const headings = await tab.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 3)).toEqual(['Past its end date', 'What is due', 'People']);
    expect(await tab.getByRole('region', { name: 'What is due' }).textContent()).toContain('Tia Robertson');

    await tab.getByRole('link', { name: /agreement\.docx/ }).click();
    await page
      .getByRole('heading', { name: 'Documents' })
      .or(page.getByText('Agreements', { exact: true }))
      .first()
      .waitFor();
    expect(page.context().pages()).toHaveLength(1);
    await close();
  });
});

describe('The trust lead', () => {
  it('starts with every school and reaches one school’s pages', async () => {
    const person = await all.control.person('trustLead');
    const { tab, faults, close } = await openTab({ browser, localOrigin: all.localOrigin, person });
    await tab.getByRole('heading', { level: 1, name: 'All schools' }).waitFor();
    await tab.getByRole('link', { name: 'Northmoor High School' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Monday 23 November 2026' }).waitFor();
    await tab.getByLabel('School', { exact: true }).selectOption({ label: 'All schools' });
    await tab.getByRole('heading', { level: 1, name: 'All schools' }).waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });
});
