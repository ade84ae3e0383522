import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/launchBrowser.ts';
import { card, cardActivity, withCard, withText } from '../teams/tinyBot.ts';
import { helen, owen, startTinyTeams, type TinyTeams } from '../teams/tinyTeams.ts';

let teams: TinyTeams;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [teams, browser] = await Promise.all([startTinyTeams(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await teams?.close();
});
beforeEach(async () => {
  await teams.restart();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' });
  page = await context.newPage();
  // teams-js asks there for its list of hosts; its built-in list serves as well.
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(error.message));
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

const open = (hash = '') => page.goto(`${teams.local.origin}/${hash}`);
const chat = `#person/${helen.id}/chat`;
const violations = async () =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const actions = [
  { type: 'Action.Execute', title: 'Approve', verb: 'approve', data: { placementKey: 'p1' } },
  {
    type: 'Action.OpenUrl',
    title: 'Open the placement',
    url: `https://teams.microsoft.com/l/entity/33333333-3333-4333-8333-333333333333/home?context=${encodeURIComponent('{"subEntityId":"placement/larkhill/p1"}')}`,
  },
];
const choice = { type: 'Input.ChoiceSet', id: 'mark_a', label: 'Aaliyah', choices: [{ title: 'Absent', value: 'absent' }] };

describe('The page', () => {
  it('opens a chat: the app is installed for the person, the card is drawn, a press changes it', async () => {
    await open();
    await page.getByRole('link', { name: /Helen Ward/ }).click();
    await page.getByText('Nothing here yet').waitFor();
    expect(teams.bot.heard).toContain('installationUpdate:add');

    const id = await teams.bot.tell(
      helen.id,
      cardActivity(card('Approve **this**?', { body: [{ type: 'TextBlock', text: 'Approve **this**?' }, choice], actions })),
    );
    await page.getByLabel('Aaliyah').selectOption('absent');
    teams.bot.answer = ({ data }) => withCard(card(`Approved, ${data['mark_a']}`));
    await page.getByRole('button', { name: 'Approve' }).click();

    await page.getByText('Approved, absent').waitFor();
    expect(teams.bot.presses).toEqual([
      { by: helen.id, verb: 'approve', trigger: 'manual', data: { placementKey: 'p1', mark_a: 'absent' } },
    ]);
    expect(await page.locator(`[data-message="${id}"]`).count()).toBe(1);
  });

  it('says under the card what the bot answered in words', async () => {
    await open(chat);
    await page.getByText('Nothing here yet').waitFor();
    await teams.bot.tell(helen.id, cardActivity(card('Approve?', { actions })));
    teams.bot.answer = () => withText('Only the headteacher can approve.');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Only the headteacher can approve.').waitFor();
  });

  it('draws every element that cards use, tables too', async () => {
    await open(chat);
    await page.getByText('Nothing here yet').waitFor();
    const cell = (text: string) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text }] });
    const table = {
      type: 'Table',
      columns: [{ width: 1 }, { width: 1 }],
      rows: [{ type: 'TableRow', cells: [cell('Monday'), cell('Sparrow Farm')] }],
    };
    const facts = { type: 'FactSet', facts: [{ title: 'Cost', value: '£190.00 a week' }] };
    const quotation = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Too far away' }] };
    await teams.bot.tell(helen.id, cardActivity(card('', { body: [table, facts, quotation] })));
    for (const text of ['Monday', 'Sparrow Farm', '£190.00 a week', 'Too far away']) await page.getByText(text).waitFor();
  });

  it('carries what is typed, and the commands', async () => {
    await open(chat);
    await page.getByRole('button', { name: 'today' }).click();
    await page.getByText('You said today').waitFor();
    await page.getByLabel('Message to Alongside').fill('who is out');
    await page.keyboard.press('Enter');
    await page.getByText('You said who is out').waitFor();
  });

  it('moves the clock', async () => {
    await open();
    await page.getByRole('button', { name: 'Next session' }).click();
    await page.getByText('9.05am').waitFor();
    await page.getByRole('button', { name: 'Next school day' }).click();
    await page.getByText('Tuesday 24 November 2026').waitFor();
  });

  it('hosts a tab as Teams does: context, token, theme, deep links', async () => {
    await open(`#person/${owen.id}/tab`);
    const tab = page.frameLocator('iframe');
    await tab.getByText(`person ${owen.id} page home sub none theme default`).waitFor();
    await tab.getByText(`token for ${owen.upn} scope access_as_user`).waitFor();
    await tab.getByText('ready').waitFor();

    await page.getByLabel('Theme').selectOption('contrast');
    await tab.getByText('theme now contrast').waitFor();

    await tab.getByRole('button', { name: 'Deep link' }).click();
    await tab.getByText('sub placement/larkhill/p9').waitFor();
    expect(page.url()).toContain(`/tab/${encodeURIComponent('placement/larkhill/p9')}`);
  });

  it('opens a deep link of a card in the tab beside it', async () => {
    await open(`#person/${helen.id}/both`);
    await page.getByText('Nothing here yet').waitFor();
    await teams.bot.tell(helen.id, cardActivity(card('Approve?', { actions })));
    await page.getByRole('link', { name: 'Open the placement' }).click();
    await page.frameLocator('iframe').getByText('sub placement/larkhill/p1').waitFor();
    expect(await page.getByText('Approve?').isVisible()).toBe(true);
  });

  it('shows a person the sites they may read, and says calmly what they may not', async () => {
    await open(`#person/${helen.id}/sharepoint`);
    await page.getByRole('link', { name: 'Alongside – Larkhill Academy' }).waitFor();
    await page.getByText('Not shown to Helen Ward: Alongside – Wyndale School.').waitFor();

    await page.getByRole('link', { name: 'Alongside – Larkhill Academy' }).click();
    await page.getByRole('link', { name: 'Documents' }).waitFor();
    const link = page.url().replace(helen.id, owen.id);
    await page.goto(link);
    await page.getByText('Owen Price may not see the lists of this site.').waitFor();
  });
});

describe('The page for everybody', () => {
  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the theme %s', async (theme) => {
    await page.addInitScript((name) => localStorage.setItem('theme', name), theme);
    await open(chat);
    await page.getByText('Nothing here yet').waitFor();
    await teams.bot.tell(
      helen.id,
      cardActivity(card('Approve?', { body: [choice, { type: 'TextBlock', text: 'Quiet', isSubtle: true }], actions })),
    );
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    expect(await violations()).toEqual([]);
  });

  it('fits 320 pixels, one person at a time', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await page.getByRole('link', { name: /Helen Ward/ }).click();
    await page.getByText('Nothing here yet').waitFor();
    await teams.bot.tell(helen.id, cardActivity(card('Approve?', { body: [choice], actions })));
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    expect(
      await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')].map((each) => (each?.scrollWidth ?? 999) <= 320),
      ),
    ).toEqual([true, true]);
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: /Owen Price/ }).waitFor();
  });

  it('never scrolls its own frame, however long the chat and the list of people', async () => {
    await page.setViewportSize({ width: 1360, height: 260 });
    await open(`#person/${owen.id}/chat`);
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('link', { name: /Helen Ward/ }).click();
    // The words of Owen's empty chat stay until Helen's is open: only its installation says that it is.
    await teams.bot.knows(helen.id);
    await teams.bot.tell(owen.id, cardActivity(card('For Owen')));
    const long = Array.from({ length: 30 }, (_, line) => ({ type: 'TextBlock', text: `Line ${line + 1}` }));
    await teams.bot.tell(helen.id, cardActivity(card('Long', { body: long })));
    await page.getByText('Line 1', { exact: true }).waitFor();
    await page.locator('.unread .visuallyHidden').first().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      for (const hidden of document.querySelectorAll('.visuallyHidden, .log > *')) hidden.scrollIntoView({ block: 'start' });
    });
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  it('is used by keyboard alone', async () => {
    await open(chat);
    await page.getByText('Nothing here yet').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
