import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const openRegister = async (role: string, school = 'larkhill') => {
  const opened = await openTab({ browser, localOrigin: all.localOrigin, person: await all.control.person(role, school) });
  await opened.tab.getByRole('link', { name: 'Register', exact: true }).click();
  await opened.tab.getByRole('grid').waitFor();
  return opened;
};

describe('The register by keyboard', () => {
  it('has one tab stop; arrows move, letters answer, Ctrl+Z takes back, Enter opens and Escape leaves', async () => {
    const { page, tab, complaints, close } = await openRegister('attendanceOfficer');
    expect(await tab.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
    const focused = tab.locator('[role=gridcell]:focus');
    const name = () => focused.getAttribute('aria-label');
    const sign = () => focused.locator('[data-sign]').getAttribute('data-sign');

    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await name()).toMatch(/, Monday 23 November 2026, morning: /);
    expect(await sign()).toBe('○');

    await page.keyboard.press('a');
    expect(await sign()).toBe('A');
    await expect.poll(name, { timeout: 10_000 }).toMatch(/Priya Shah/);

    await page.keyboard.press('Control+z');
    await expect.poll(sign).toBe('?');

    await page.keyboard.press('Enter');
    await tab.getByRole('region', { name: 'Chosen session' }).waitFor();
    await page.keyboard.press('Escape');
    await tab.getByRole('region', { name: 'Chosen session' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('overrules no colleague unseen', async () => {
    const { page, tab, close } = await openRegister('attendanceOfficer', 'northmoor');
    const cell = tab
      .getByRole('gridcell', { name: /Monday 23 November 2026, morning: / })
      .filter({ hasText: '○' })
      .first();
    await cell.focus();
    const person = await all.control.person('attendanceOfficer', 'northmoor');
    const colleague = (await all.control.people()).find(
      ({ id, school, roles }) => id !== person.id && school === 'northmoor' && roles.includes('attendanceOfficer'),
    );
    const theirs = all.as(colleague?.id ?? '');
    const { body } = await theirs.get('/schools/northmoor/today');
    const name = (await cell.getAttribute('aria-label')) ?? '';
    const { pupilKey } = body.sessions[0].rows.find((one: { pupilName: string }) => name.startsWith(one.pupilName));
    const answer = { date: '2026-11-23', half: 'AM', marks: [{ pupilKey, mark: 'absent', note: '' }], seenAt: '' };
    expect((await theirs.post('/schools/northmoor/marks', answer)).status).toBe(200);

    await page.keyboard.press('p');
    await tab
      .getByText(new RegExp(`^${colleague?.name} answered Absent for `))
      .first()
      .waitFor();
    const same = tab.locator('[role=gridcell]:focus');
    await expect.poll(() => same.locator('[data-sign]').getAttribute('data-sign')).toBe('A');

    await page.keyboard.press('p');
    await expect.poll(() => same.getAttribute('aria-label'), { timeout: 10_000 }).toContain(person.name);
    expect(await same.locator('[data-sign]').getAttribute('data-sign')).toBe('P');
    await close();
  });

  it('answers nothing for a session that is still to come', async () => {
    const { page, tab, close } = await openRegister('attendanceOfficer');
    const tomorrow = tab.getByRole('gridcell', { name: /Tuesday 24 November 2026, morning: at / }).first();
    await tomorrow.focus();
    const before = await tomorrow.textContent();
    await page.keyboard.press('p');
    expect(await tomorrow.textContent()).toBe(before);
    await tab
      .getByText(/still to come: only an absence whose reason is known/)
      .first()
      .waitFor();
    await close();
  });

  it('answers nothing for a person who may only read', async () => {
    const { page, tab, close } = await openRegister('senco');
    const cell = tab.getByRole('gridcell', { name: /morning: / }).first();
    await cell.focus();
    const before = await cell.textContent();
    await page.keyboard.press('p');
    expect(await cell.textContent()).toBe(before);
    await tab
      .getByText(/^Only the attendance officer answers/)
      .first()
      .waitFor();
    await close();
  });
});

describe('Codes in the register', () => {
  it('are given by their letter; what needs its reason, and what is wrong, is said in words', async () => {
    const { page, tab, complaints, close } = await openRegister('attendanceOfficer', 'wyndale');
    const cell = tab.getByRole('gridcell', { name: /Monday 23 November 2026, morning: at / }).first();
    await cell.focus();
    const focused = tab.locator('[role=gridcell]:focus');
    await page.keyboard.press('i');
    await expect.poll(() => focused.getAttribute('aria-label'), { timeout: 10_000 }).toMatch(/Absent, said .* Code I, given/);

    await page.keyboard.press('c');
    const panel = tab.getByRole('region', { name: 'Chosen session' });
    await panel.getByText(/Write in the note why C is right/).waitFor();
    await panel.getByLabel('Give a code').selectOption('/');
    await panel.getByLabel(/^Note/).fill('Seen at the gate');
    await panel.getByRole('button', { name: /^Save \// }).click();
    await tab
      .getByText(/\/ is for a pupil at school/)
      .first()
      .waitFor();

    await panel.getByLabel('Give a code').selectOption('M');
    await panel.getByRole('button', { name: 'Save M: absent' }).click();
    await panel.getByText('Code M, given.', { exact: true }).waitFor();
    // The cell shows the code at once; the list of answers comes with the register's own answer.
    await expect.poll(() => panel.getByRole('list', { name: 'Answers, newest first' }).getByRole('listitem').count()).toBe(2);
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
    await close();
  });

  it('of an earlier day are changed only with a note', async () => {
    const { page, tab, close } = await openRegister('attendanceOfficer');
    await tab.getByRole('button', { name: 'Week before' }).click();
    const cell = tab.getByRole('gridcell', { name: /Monday 16 November 2026, morning: at .*Present, said/ }).first();
    await cell.focus();
    await page.keyboard.press('m');
    const panel = tab.getByRole('region', { name: 'Chosen session' });
    await panel.getByText('Write why the answer is changed: it is of an earlier day.').waitFor();
    await panel.getByLabel(/^Note: why it is changed/).fill('The dentist’s letter came');
    await panel.getByRole('button', { name: 'Save M: absent' }).click();
    await panel.getByText('Code M, given.', { exact: true }).waitFor();
    await panel
      .getByText(/\(replaced\)/)
      .first()
      .waitFor();
    await close();
  });

  it('are found from a missing mark: the link leads to the cell', async () => {
    const { tab, faults, close } = await openRegister('attendanceOfficer', 'northmoor');
    const missing = tab.getByRole('region', { name: 'Missing marks' });
    const name = (await missing.getByRole('link').first().textContent()) ?? '';
    await missing.getByRole('link').first().click();
    await tab.getByRole('region', { name: 'Chosen session' }).getByText(name).waitFor();
    await tab.getByLabel('Show').selectOption('providers');
    await tab.getByRole('rowheader').or(tab.locator('th[scope=rowgroup]')).first().waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });
});

describe('Attendance and the school’s own system', () => {
  it('leads from every figure to the week behind it', async () => {
    const { tab, faults, overflow, close } = await openRegister('senco');
    await tab.getByRole('link', { name: 'Attendance', exact: true }).click();
    await tab.getByRole('heading', { level: 2, name: 'The school' }).waitFor();
    await tab
      .getByText(/The target is 90 per cent/)
      .first()
      .waitFor();
    expect([await faults(), await overflow()]).toEqual([[], 0]);
    await tab
      .getByRole('link', { name: /week of Monday 16 November 2026/ })
      .last()
      .click();
    await tab.getByRole('grid', { name: 'Register, week of Monday 16 November 2026' }).waitFor();
    await close();
  });

  it('are compared from an export, and each difference leads to its session', async () => {
    const { tab, faults, close } = await openRegister('apLead');
    const { body } = await all.as((await all.control.person('apLead', 'larkhill')).id).get('/schools/larkhill/pupils');
    const lines = body.pupils.slice(0, 40).map(({ upn }: { upn: string }) => `${upn},F`);
    await tab.getByRole('link', { name: 'Compare with the school’s system' }).click();
    const picker = tab.getByLabel('Export of the school’s system');
    const buffer = Buffer.from(['UPN,Mon AM', ...lines, 'nonsense,/'].join('\r\n'));
    await picker.setInputFiles({ name: 'marks.csv', mimeType: 'text/csv', buffer });
    await tab.getByText('The columns name only weekdays. Choose the week.').waitFor();
    await tab.getByLabel('The week of its columns').selectOption('2026-11-23');
    await tab.getByRole('heading', { name: '1 line could not be read' }).waitFor();
    await tab
      .getByText(/F is no longer used: its last day was Sunday 18 August 2024/)
      .first()
      .waitFor();
    expect(await faults()).toEqual([]);
    await tab.getByRole('rowheader').getByRole('link').first().click();
    await tab.getByRole('region', { name: 'Chosen session' }).waitFor();
    await close();
  });
});
