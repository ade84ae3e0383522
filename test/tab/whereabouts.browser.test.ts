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

const open = async (role: string, more: Partial<Parameters<typeof openTab>[0]> = {}): Promise<OpenedTab> => {
  const opened = await openTab({
    browser,
    localOrigin: all.localOrigin,
    person: await all.control.person(role, 'larkhill'),
    ...more,
  });
  await opened.tab.getByRole('region', { name: /^Not confirmed/ }).waitFor();
  return opened;
};
const rowOf = (tab: OpenedTab['tab'], name: string) => tab.getByRole('listitem').filter({ hasText: name }).first();
const choose = async (tab: OpenedTab['tab'], name: string, item: string) => {
  await tab.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await tab.getByRole('menuitem', { name: item, exact: true }).click();
  await tab.getByRole('dialog').waitFor();
};
const save = async (tab: OpenedTab['tab'], verb = 'Save') => {
  await tab.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
  await tab.getByRole('dialog').waitFor({ state: 'detached' });
};

describe('Following up', () => {
  it('is taken on in one press, recorded with its next step, and closed by whoever found the pupil', async () => {
    const { tab, faults, complaints, close } = await open('designatedSafeguardingLead');
    const name = 'Ryan Colclough';
    await tab.getByRole('button', { name: `I am dealing with it: ${name}` }).click();
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('Dan Osei is dealing with it since 9.40am');

    const whatWasDone = tab.getByRole('button', { name: `What was done… for ${name}` });
    await whatWasDone.click();
    const dialog = tab.getByRole('dialog', { name: `What was done for ${name}` });
    await dialog.getByRole('radio', { name: 'Not reached' }).click();
    await dialog.getByLabel('Next step').fill('Ring the foster carer');
    expect(await faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Write by what time, such as 10.15.').first().waitFor();
    await dialog.getByLabel('By what time').fill('10.15');
    await save(tab);
    await expect
      .poll(() => rowOf(tab, name).textContent())
      .toContain('Called the provider, not reached. Dan Osei. Next: Ring the foster carer, by 10.15am.');
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('Ring next: Ben Sallow');
    expect(await whatWasDone.evaluate((button) => button === document.activeElement)).toBe(true);

    await choose(tab, name, 'Found: where the pupil is…');
    await tab.getByLabel('Where is the pupil?').fill('At home');
    await tab.getByLabel('How do you know?').fill('His carer sees him.');
    await save(tab);
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('At home. His carer sees him.');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('What happens in a session', () => {
  it('makes the pupils of a closed provider unknown, said by name before it is saved, and is taken back with a reason', async () => {
    const { tab, close } = await open('attendanceOfficer');
    const name = 'Noah Pemberton';
    await tab.getByRole('button', { name: `Present: ${name}` }).click();
    await tab.getByText(`${name}: present.`, { exact: true }).waitFor();
    await choose(tab, name, 'Closed today…');
    await tab.getByText('3 pupils become not confirmed.').waitFor();
    expect(await tab.getByRole('dialog').textContent()).toContain(name);
    await save(tab);
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('Not confirmed');

    await tab.getByRole('button', { name: new RegExp(`^Take back for ${name}`) }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await tab.getByText('Write why it was wrong.').first().waitFor();
    await tab.getByLabel('Why was it wrong?').fill('It was the other site.');
    await save(tab, 'Take back');
    await expect.poll(() => rowOf(tab, name).textContent()).toContain('Present');
    await close();
  });

  it('shows at once who left the site, and where somebody placed a pupil instead', async () => {
    const { tab, close } = await open('apLead');
    await choose(tab, 'Callum Reid', 'Left the site…');
    expect(await tab.getByLabel('Left, or last seen, at').inputValue()).toBe('09.40');
    await save(tab);
    await expect.poll(() => rowOf(tab, 'Callum Reid').textContent()).toContain('Left the site at 9.40am');

    await choose(tab, 'Mohammed Farooq', 'Is somewhere else today…');
    await tab.getByLabel('Name and address of the place').fill('Town Library, 3 High Street');
    await save(tab);
    await expect.poll(() => rowOf(tab, 'Mohammed Farooq').textContent()).toContain('Town Library, 3 High Street');
    await close();
  });

  it('is on a phone of 320 pixels without scrolling sideways, with targets for a thumb', async () => {
    const { page, tab, overflow, close } = await open('attendanceOfficer');
    await page.addStyleTag({ content: 'iframe { inline-size: 320px !important; }' });
    const late = tab.getByRole('button', { name: "Late: Erin O'Sullivan" });
    await late.click();
    await tab.getByRole('button', { name: '15 minutes' }).waitFor();
    expect(await overflow()).toBe(0);
    expect((await late.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const ring = tab.getByRole('link', { name: /^Ring Tarrow Hospital School/ }).first();
    expect(await ring.getAttribute('href')).toBe('tel:01632960560');
    expect((await ring.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await close();
  });
});

describe('What is said once and holds for every session', () => {
  it('is a pupil’s care flags, by the AP lead on the page of pupils', async () => {
    const { tab, faults, close } = await open('apLead');
    await tab.getByRole('link', { name: 'Pupils', exact: true }).click();
    await tab.getByRole('searchbox').fill('Dominik');
    const button = tab.getByRole('button', { name: /^Care flags… of Dominik/ });
    await button.click();
    const dialog = tab.getByRole('dialog', { name: /^Looking for Dominik/ });
    await dialog.getByRole('checkbox', { name: 'Has a child protection plan' }).click();
    await dialog.getByLabel('What an adult who looks for the pupil must know').fill('Goes to the canal when upset.');
    expect(await faults()).toEqual([]);
    await save(tab);
    await tab.getByText('Risk: Goes to the canal when upset.').waitFor();
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await tab.getByRole('link', { name: 'Today', exact: true }).click();
    await expect.poll(() => rowOf(tab, 'Dominik').textContent()).toContain('Risk: Goes to the canal when upset.');
    await close();
  });

  it('is by when a provider reports, on its page', async () => {
    const { tab, close } = await open('apLead');
    await tab.getByRole('link', { name: 'Providers', exact: true }).click();
    await tab.getByRole('link', { name: 'Second Gear Workshop' }).first().click();
    await tab.getByRole('button', { name: 'Change how it reports' }).click();
    await tab.getByLabel('Morning: reports by').fill('soon');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByText('Write a time such as 9.45, or leave it empty.').first().waitFor();
    await tab.getByLabel('Morning: reports by').fill('9.55');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByText('By 9.55am').waitFor();
    await close();
  });
});
