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
    const sign = () => focused.locator('[aria-hidden]').textContent();

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
    await expect.poll(sign).toMatch(/^\?/);

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
    await expect.poll(() => same.locator('[aria-hidden]').textContent()).toBe('A');

    await page.keyboard.press('p');
    await expect.poll(() => same.getAttribute('aria-label'), { timeout: 10_000 }).toContain(person.name);
    expect(await same.locator('[aria-hidden]').textContent()).toMatch(/^P/);
    await close();
  });

  it('answers nothing for a session that is still to come', async () => {
    const { page, tab, close } = await openRegister('attendanceOfficer');
    const tomorrow = tab.getByRole('gridcell', { name: /Tuesday 24 November 2026, morning: / }).first();
    await tomorrow.focus();
    const before = await tomorrow.textContent();
    await page.keyboard.press('p');
    expect(await tomorrow.textContent()).toBe(before);
    await close();
  });

  it('answers nothing for a person who may only read', async () => {
    const { page, tab, close } = await openRegister('senco');
    const cell = tab.getByRole('gridcell', { name: /morning: / }).first();
    await cell.focus();
    const before = await cell.textContent();
    await page.keyboard.press('p');
    expect(await cell.textContent()).toBe(before);
    await close();
  });
});
