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

const open = async (role: string, sub?: string): Promise<OpenedTab> => {
  const person = await all.control.person(role, role.startsWith('trust') ? undefined : 'larkhill');
  return openTab({ browser, localOrigin: all.localOrigin, person, ...(sub === undefined ? {} : { sub }) });
};
const duties = (tab: OpenedTab['tab']) => tab.getByRole('region', { name: /^To do/ });
const countIn = async (heading: string | null) => Number(/: (\d+)/.exec(heading ?? '')?.[1] ?? '0');

describe('What is due, on Today', () => {
  it('is recorded as done on the spot; the next duty has the focus, and the placement knows it done', async () => {
    const { tab, complaints, close } = await open('apLead');
    const record = tab
      .getByRole('region', { name: /^Overdue: / })
      .getByRole('button', { name: /^Record the / })
      .first();
    const todo = (await record.textContent()) ?? '';
    const row = record.locator('xpath=ancestor::*[@data-duty]');
    const key = (await row.getAttribute('data-duty')) ?? '';
    const before = await countIn(await tab.getByRole('heading', { name: /^To do/ }).textContent());
    await record.click();

    const dialog = tab.getByRole('dialog', { name: todo, exact: true });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').getByText('Write what was done and where the evidence is.').waitFor();
    await dialog.getByLabel(/^What was done/).fill('With the form tutor; notes in Notes.docx');
    await dialog.getByRole('button', { name: 'Save' }).click();

    await tab
      .getByText(/^Recorded\. .*: done on 23 Nov 2026\.$/)
      .first()
      .waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await countIn(await tab.getByRole('heading', { name: /^To do/ }).textContent())).toBeLessThan(before);
    expect(await duties(tab).locator(`[data-duty="${key}"]`).count()).toBe(0);
    await expect.poll(() => tab.locator(':focus').getAttribute('data-duty')).toMatch(/\|/);
    const { id } = await all.control.person('apLead', 'larkhill');
    const { body } = await all.as(id).send('GET', `/schools/larkhill/placements/${key.split('|')[1]}`);
    expect(JSON.stringify(body.duties)).toContain('With the form tutor; notes in Notes.docx');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is put off with a reason: it stays readable by when it was due, and that can be taken back', async () => {
    const { tab, close } = await open('apLead');
    const late = duties(tab).getByRole('button', { name: /^Record the / });
    const name = (await late.first().textContent()) ?? '';
    await late.first().click();
    const dialog = tab.getByRole('dialog', { name, exact: true });
    await dialog.getByRole('radio', { name: 'Put it off' }).check();
    await dialog.getByRole('textbox', { name: 'Until' }).fill('22/11/2026');
    await dialog.getByLabel('Why it is put off').fill('The provider is closed this week.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/still to come/)
      .first()
      .waitFor();
    await dialog.getByRole('textbox', { name: 'Until' }).fill('30/11/2026');
    await dialog.getByRole('button', { name: 'Save' }).click();

    await tab
      .getByText(/^Recorded\. .*: put off until 30 Nov 2026\.$/)
      .first()
      .waitFor();
    const putOff = tab.getByRole('region', { name: /^Put off: 1$/ });
    const words = await putOff.textContent();
    expect(words).toContain('Put off until Monday 30 November 2026; due on');
    expect(words).toContain('Amara Okafor put it off: “The provider is closed this week.”');

    await putOff.getByRole('button', { name: /^Record the / }).click();
    await dialog.getByRole('radio', { name: 'Do not put it off any more' }).check();
    await dialog.getByLabel('What was wrong').fill('They opened earlier.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await putOff.waitFor({ state: 'detached' });
    await close();
  });

  it('explains its day step by step, and keeps whose duties are shown in the address', async () => {
    const { page, tab, close } = await open('apLead');
    const why = duties(tab)
      .getByRole('button', { name: /^Why is this due then\?/ })
      .first();
    await why.click();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await duties(tab).getByRole('list').locator('ol li').count()).toBeGreaterThanOrEqual(2);

    const mine = await countIn(await tab.getByRole('heading', { name: /^To do/ }).textContent());
    await tab.getByRole('button', { name: 'Everybody’s' }).click();
    expect(await countIn(await tab.getByRole('heading', { name: /^To do/ }).textContent())).toBeGreaterThan(mine);
    expect(page.frames()[1]?.url()).toContain('duties=all');
    expect(
      await duties(tab)
        .getByText(/^Headteacher: |· Headteacher: /)
        .count(),
    ).toBeGreaterThan(0);
    await close();
  });

  it('shows its reasons, and no button, to whoever may only read', async () => {
    const { tab, close } = await open('senco');
    await duties(tab)
      .getByText(/^Overdue: was due on/)
      .first()
      .waitFor();
    expect(
      await duties(tab)
        .getByRole('button', { name: /^Record/ })
        .count(),
    ).toBe(0);
    await close();
  });
});

describe('Looking ahead', () => {
  it('shows what falls due week by week, to the end of the half-term or another day', async () => {
    const { tab, close } = await open('apLead', 'ahead/larkhill');
    await tab.getByText(/duties by Friday 18 December 2026$/).waitFor();
    const weeks = () => tab.getByRole('heading', { level: 2 }).allTextContents();
    expect(await weeks()).toEqual([23, 30, 7, 14].map((day) => expect.stringMatching(new RegExp(`^Week of Monday ${day} `))));

    await tab.getByRole('button', { name: 'Next two weeks' }).click();
    await tab.getByText(/duties by Monday 7 December 2026$/).waitFor();
    expect(await weeks()).toHaveLength(3);

    await tab.getByRole('textbox', { name: 'Up to' }).fill('20/11/2026');
    await tab.getByRole('button', { name: 'Look', exact: true }).click();
    await tab.getByText('Choose today or a later day.').waitFor();
    await tab.getByRole('textbox', { name: 'Up to' }).fill('27 November 2026');
    await tab.getByRole('button', { name: 'Look', exact: true }).click();
    await tab.getByText(/dut(y|ies) by Friday 27 November 2026$/).waitFor();
    await close();
  });
});

describe('The page of a provider', () => {
  it('is reached from what is due, takes the check, and the duty is gone', async () => {
    const { tab, complaints, close } = await open('apLead');
    await duties(tab)
      .getByRole('link', { name: /^Record the check: .*Sparrow Farm/ })
      .first()
      .click();
    await tab.getByRole('heading', { level: 1, name: 'Sparrow Farm' }).waitFor();
    const form = tab.getByRole('form', { name: 'Record a check' });
    const check = form.getByLabel('What was checked');
    expect(await check.inputValue()).toBe('letterOfAssurance');
    await expect.poll(() => check.evaluate((field) => field === document.activeElement)).toBe(true);

    await form.getByRole('button', { name: 'Save the check' }).click();
    await form.getByRole('alert').getByText('Write what was seen and where the evidence is.').waitFor();
    await form.getByLabel(/^What was seen/).fill('Signed letter in the folder of the provider.');
    await form.getByRole('button', { name: 'Save the check' }).click();

    await tab
      .getByText(/^Recorded\. Letter of assurance.*: passed\.$/)
      .first()
      .waitFor();
    // The task is settled and its group folded; the focus goes to the heading of the passport.
    await expect.poll(() => tab.locator(':focus').textContent()).toMatch(/^Passport: \d+ of \d+ done$/);
    await tab.getByRole('button', { name: 'Staff', exact: true }).click();
    await tab.getByRole('button', { name: /^Staff: done or not needed/ }).click();
    const task = tab.getByRole('listitem').filter({ hasText: /^Letter of assurance/ });
    await expect.poll(() => task.first().textContent()).toContain('Passed on 23 Nov 2026');
    await tab.getByText('Nothing is open for this provider.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes what the provider declares, counts that fit together only', async () => {
    const { tab, close } = await open('apLead', 'policy/larkhill');
    await tab.getByRole('link', { name: 'Providers', exact: true }).click();
    await tab.getByRole('link', { name: 'Sparrow Farm', exact: true }).click();
    await tab.getByRole('button', { name: 'Record what the provider declares' }).click();
    const form = tab.getByRole('form', { name: 'What the provider declares' });
    await form.getByLabel('Pupils of compulsory school age').fill('3');
    await form.getByLabel('Of them, full time').fill('4');
    for (const label of ['looked after by a council', 'with an EHC plan', 'with SEN support'])
      await form.getByLabel(label).fill('0');
    await form.getByRole('button', { name: 'Save the declaration' }).click();
    await form.getByRole('alert').getByText('There cannot be more full-time pupils than pupils.').waitFor();
    await form.getByLabel('Of them, full time').fill('2');
    await form.getByRole('button', { name: 'Save the declaration' }).click();
    await tab.getByText('3 pupils, 2 of them full time').waitFor();
    await close();
  });
});

describe('The policy', () => {
  it('is changed only after what that would make due was looked at', async () => {
    const { tab, complaints, close } = await open('apLead', 'policy/larkhill');
    const question = 'How often does the school visit the setting?';
    await tab.getByRole('button', { name: `Change: ${question}` }).click();
    await tab.getByLabel('New value').selectOption({ label: 'Monthly or every ten sessions, whichever is more frequent' });
    const save = tab.getByRole('button', { name: 'Save', exact: true });
    expect(await save.isDisabled()).toBe(true);
    await tab.getByRole('button', { name: 'See what this changes' }).click();
    const seen = tab.getByRole('region', { name: 'What this changes' });
    await seen.getByText(/duties become due or overdue/).waitFor();
    await seen.getByRole('heading', { name: /^Becomes due or overdue: \d+$/ }).waitFor();
    expect(await seen.getByText(/ → 2\d Nov 2026$/).count()).toBeGreaterThan(0);

    await tab.getByLabel('Why', { exact: false }).fill('Ofsted asked for it (letter of 3 November 2026).');
    expect(await save.isDisabled()).toBe(false);
    await tab.getByRole('textbox', { name: 'From which day' }).fill('24/11/2026');
    expect(await save.isDisabled()).toBe(true);
    await tab.getByText('The change is another one now.', { exact: false }).waitFor();
    await tab.getByRole('textbox', { name: 'From which day' }).fill('23/11/2026');
    await expect.poll(() => save.isDisabled()).toBe(false);
    await save.click();

    await tab.getByText('Saved. What is due follows the changed policy.').first().waitFor();
    const rule = tab.getByRole('listitem').filter({ hasText: question });
    await expect.poll(() => rule.textContent()).toContain('Monthly or every ten sessions');
    await tab.getByLabel('Only what differs').check();
    expect(await rule.textContent()).toContain('Differs from profile P4: Every half-term');
    await rule.getByRole('button', { name: /^Changed 2 times/ }).click();
    await rule.getByText('“Ofsted asked for it (letter of 3 November 2026).”', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows which values another profile would change, and lets only the trust add a number of the law', async () => {
    const { tab, close } = await open('apLead', 'policy/larkhill');
    await tab.getByRole('button', { name: 'Change the profile' }).click();
    await tab.getByLabel('Profile', { exact: true }).selectOption('P0');
    await tab.getByText(/^This profile would change \d+ values\./).waitFor();
    await tab.getByText('Learner information').first().waitFor();
    expect(await tab.getByRole('button', { name: 'Change: Notice of an off-site direction' }).count()).toBe(0);
    await close();
  });

  it('is read without any button by whoever may not change it', async () => {
    const { tab, close } = await open('attendanceOfficer', 'policy/larkhill');
    await tab.getByText(/^The AP lead of Larkhill Academy/).waitFor();
    expect(await tab.getByRole('button', { name: /^Change(: | the profile)/ }).count()).toBe(0);
    await close();
  });
});
