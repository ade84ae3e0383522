/**
 * A first commissioning, from a concern to an agreement, by somebody who was never shown how: nothing is found but by the names that stand on
 * the screen. Then the longest forms without a mouse, and every page of it on a phone of 320 pixels.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launchBrowser.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { openTab } from '../tab/openTab.ts';

let all: Everything;
let browser: Browser;
beforeAll(async () => {
  [all, browser] = await Promise.all([startEverything({ now: '2026-11-23T09:20' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await all?.stop();
});

const tabOf = async (role: string) =>
  openTab({ browser, localOrigin: all.localOrigin, person: await all.control.person(role, 'larkhill') });
/** Goes to what fits the words first, as somebody does who does not know where it stands. */
async function find(page: Page, tab: FrameLocator, words: string, option: RegExp): Promise<void> {
  await tab.getByRole('button', { name: 'Find', exact: true }).press('Enter');
  await tab.getByRole('combobox', { name: /^Find a pupil/ }).waitFor();
  await page.keyboard.type(words);
  await tab.getByRole('option', { name: option }).click();
}
const title = (tab: FrameLocator, name: RegExp) => tab.getByRole('heading', { level: 1, name }).waitFor();
const placement = /^Ethan Brightwell at Riverbank Forge/;

describe('A first commissioning', () => {
  it('adds a provider and records its first check', async () => {
    const { tab, close } = await tabOf('apLead');
    await tab.getByRole('link', { name: 'Providers', exact: true }).click();
    await tab.getByRole('button', { name: 'Add a provider' }).click();
    await tab.getByRole('textbox', { name: 'Name', exact: true }).fill('Riverbank Forge');
    await tab.getByRole('combobox', { name: 'Kind' }).selectOption('Unregistered setting');
    await tab.getByRole('textbox', { name: 'Telephone', exact: true }).fill('01632 960777');
    await tab.getByRole('textbox', { name: 'Address', exact: true }).fill('4 Quay Lane, Wexbourne');
    await tab.getByRole('button', { name: 'Add the provider' }).click();

    await title(tab, /^Riverbank Forge$/);
    await tab.getByRole('button', { name: 'Record: Site visit, or a call where the provider is online only' }).click();
    await tab.getByRole('textbox', { name: /^What was seen/ }).fill('Seen both workshops; notes in the shared folder');
    await tab.getByRole('button', { name: 'Save the check' }).click();
    const first = tab.getByRole('region', { name: 'To do first' });
    await expect.poll(() => first.getByRole('button', { name: /^Site visit/ }).count(), { timeout: 20_000 }).toBe(0);
    await close();
  });

  it('writes a referral and proposes from it', async () => {
    const { tab, close } = await tabOf('apLead');
    await tab.getByRole('button', { name: 'More', exact: true }).click();
    await tab.getByRole('link', { name: 'Referrals', exact: true }).click();
    await tab.getByRole('button', { name: 'Begin a referral' }).click();
    await tab.getByRole('combobox', { name: 'Pupil' }).fill('brightwell');
    await tab.getByRole('option', { name: /^Ethan Brightwell/ }).click();
    await tab.getByRole('button', { name: 'Begin', exact: true }).click();

    await title(tab, /^Referral of Ethan Brightwell$/);
    await tab.getByRole('button', { name: 'Reason', exact: true }).click();
    await tab
      .getByRole('combobox', { name: 'Reason for the referral' })
      .selectOption('Behaviour, where other interventions have not worked');
    await tab
      .getByRole('combobox', { name: 'How it would be arranged' })
      .selectOption('Off-site direction, to improve behaviour');
    await tab.getByRole('button', { name: 'Intent', exact: true }).click();
    for (const at of [1, 2, 3]) await tab.getByRole('textbox', { name: `Objective ${at}` }).fill(`Ethan reaches objective ${at}`);
    await tab.getByRole('button', { name: 'Travel', exact: true }).click();
    await tab.getByRole('textbox', { name: 'Transport' }).fill('School minibus, 8.40 from the gate');
    await tab
      .getByRole('combobox', { name: 'Provider to propose' })
      .selectOption({ label: 'Riverbank Forge (Unregistered setting): checks are open' });
    await tab.getByRole('button', { name: 'Propose the placement' }).click();

    await title(tab, /^Propose a placement$/);
    // What the referral says needs no second writing.
    expect(await tab.getByRole('textbox', { name: 'Objective 2' }).inputValue()).toBe('Ethan reaches objective 2');
    await tab.getByRole('textbox', { name: 'First day' }).fill('30/11/2026');
    await tab.getByRole('textbox', { name: 'Last day' }).fill('04/12/2026');
    await tab.getByRole('button', { name: 'Mornings', exact: true }).click();
    await tab.getByRole('textbox', { name: 'Cost a week' }).fill('180');
    await tab.getByRole('button', { name: 'Propose', exact: true }).click();
    await title(tab, placement);
    await tab.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
    await close();
  });

  it('is approved by the headteacher', async () => {
    const { page, tab, close } = await tabOf('headteacher');
    await find(page, tab, 'ethan riverbank', placement);
    await title(tab, placement);
    await tab.getByRole('button', { name: 'Approve', exact: true }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await tab.getByRole('heading', { name: 'Approved, not started' }).waitFor();
    await close();
  });

  it('tells the parents in writing, in time, and makes the agreement', async () => {
    const { page, tab, close } = await tabOf('apLead');
    await find(page, tab, 'ethan riverbank', placement);
    await tab
      .getByRole('region', { name: 'Notices' })
      .getByRole('link', { name: /^Notice of an off-site direction/ })
      .click();
    await title(tab, /^Notice of an off-site direction: Ethan Brightwell$/);
    await tab.getByRole('textbox', { name: 'Whom to report to on the first day' }).fill('Jo Lock');
    await tab.getByRole('textbox', { name: 'The morning starts at' }).fill('9.15am');
    await tab.getByRole('textbox', { name: 'The morning ends at' }).fill('12.15pm');
    await tab.getByRole('button', { name: 'Record as sent' }).click();
    await tab.getByRole('heading', { name: /^Sent/ }).first().waitFor();

    await find(page, tab, 'ethan riverbank', placement);
    await tab.getByRole('button', { name: 'Make the agreement', exact: true }).click();
    await tab.getByRole('link', { name: /Commissioning agreement.*\.docx/ }).waitFor();
    await close();
  });
});

describe('Without a mouse', () => {
  /** Goes on by Tab until the focus is there; fails where it never comes by. */
  async function tabTo(page: Page, field: Locator): Promise<void> {
    await field.waitFor();
    for (let step = 0; step < 120; step += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${field}.`);
  }

  it('a placement is copied for another pupil and proposed', async () => {
    const { page, tab, close } = await tabOf('apLead');
    const keys = page.keyboard;
    const type = async (field: Locator, text: string) => {
      await tabTo(page, field);
      await keys.type(text);
    };
    await tab.getByRole('heading', { level: 1 }).press('Control+k');
    await tab.getByRole('combobox', { name: /^Find a pupil/ }).waitFor();
    await keys.type('ethan riverbank');
    await keys.press('Enter');
    await title(tab, placement);
    await tabTo(page, tab.getByRole('button', { name: 'Copy for another pupil' }));
    await keys.press('Enter');

    await title(tab, /^Propose a placement$/);
    await type(tab.getByRole('combobox', { name: 'Pupil' }), 'mensah');
    await tab.getByRole('option', { name: /^Grace Mensah/ }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    expect(await tab.getByRole('combobox', { name: 'Pupil' }).inputValue()).toMatch(/^Grace Mensah/);
    await tabTo(page, tab.getByRole('radio', { name: /^Off-site direction/ }));
    await keys.press('ArrowDown');
    await type(tab.getByRole('textbox', { name: 'First day' }), '7/12/2026');
    await type(tab.getByRole('textbox', { name: 'Last day' }), '12/2/2027');
    for (const at of [1, 2, 3]) {
      const field = tab.getByRole('textbox', { name: `Objective ${at}` });
      // They named the first pupil.
      expect(await field.inputValue()).toBe('');
      await type(field, `Objective ${at} is met`);
    }
    await tabTo(page, tab.getByRole('button', { name: 'Propose', exact: true }));
    await keys.press('Enter');
    await title(tab, /^Grace Mensah at Riverbank Forge$/);
    expect(await tab.getByRole('main').textContent()).not.toContain('Ethan');
    await close();
  });

  it('a provider is added', async () => {
    const { page, tab, close } = await tabOf('apLead');
    await tab.getByRole('heading', { level: 1 }).press('Control+k');
    await tab.getByRole('combobox', { name: /^Find a pupil/ }).waitFor();
    await page.keyboard.type('add a provider');
    await page.keyboard.press('Enter');
    await title(tab, /^Add a provider$/);
    const write = [
      ['Name', 'Millrace Kitchen'],
      ['Telephone', '01632 960778'],
      ['Address', '9 Weir Street, Tarrow'],
    ] as const;
    for (const [name, text] of write) {
      await tabTo(page, tab.getByRole('textbox', { name, exact: true }));
      await page.keyboard.type(text);
    }
    await tabTo(page, tab.getByRole('button', { name: 'Add the provider' }));
    await page.keyboard.press('Enter');
    await title(tab, /^Millrace Kitchen$/);
    await close();
  });
});

describe('On a phone of 320 pixels', () => {
  it('each page of it fits without scrolling sideways', async () => {
    const { page, tab, overflow, close } = await tabOf('apLead');
    await page.addStyleTag({ content: 'iframe { inline-size: 320px !important; }' });
    const fits = async (name: RegExp) => {
      await title(tab, name);
      await expect.poll(() => tab.getByText(/^Loading/).count(), { timeout: 20_000 }).toBe(0);
      expect([name.source, await overflow()]).toEqual([name.source, 0]);
    };
    await find(page, tab, 'riverbank', /^Riverbank Forge/);
    await fits(/^Riverbank Forge$/);
    await find(page, tab, 'ethan', /^Ethan Brightwell Year/);
    await fits(/^Ethan Brightwell/);
    await find(page, tab, 'referrals', /^Referrals/);
    await fits(/^Referrals$/);
    await tab.getByRole('link', { name: 'Grace Mensah' }).first().click();
    await fits(/^Referral of Grace Mensah$/);
    await find(page, tab, 'ethan riverbank', placement);
    await fits(placement);
    await tab
      .getByRole('region', { name: 'Notices' })
      .getByRole('link', { name: /^Notice of an off-site direction/ })
      .click();
    await fits(/^Notice of an off-site direction/);
    await find(page, tab, 'propose', /^Propose a placement/);
    await fits(/^Propose a placement$/);
    await close();
  });
});
