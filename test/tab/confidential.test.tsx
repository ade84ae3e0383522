// @vitest-environment jsdom
/** SAF-3 on the pages of the confidential records: what stays on a device, and what goes when somebody may not see them any more. */
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import type { ConcernPageView, ConfidentialPageView } from '../../src/api/contractConfidential.ts';
import { ConcernPage } from '../../tab/features/confidential/ConcernPage.tsx';
import { ConfidentialPage } from '../../tab/features/confidential/ConfidentialPage.tsx';
import { type Asked, control, field, mount, pageText, press, Refused, settle, write } from './mount.tsx';

const today = '2026-11-23';
const said = 'Zebrafinch on the third stair';
const typed = 'Heronsbill was seen by the gate';
const key = '7d0f6c9e-3f0e-4c55-9a51-0f1f2a7c1b11';

const records: ConfidentialPageView = {
  concerns: [
    {
      ...{ key, pupilName: 'Kiran Doyle', providerName: 'Sparrow Farm', isAboutSetting: false, category: 'Something else' },
      ...{ raisedOn: today, recordNumber: '', isOpen: true, isLong: false, days: 0, notTold: 0 },
    },
  ],
  ...{ longAfterDays: 28, named: [], chronologies: [], mayName: true, problems: [], today },
  choices: { pupils: [{ key: 'p1', name: 'Kiran Doyle', providers: [] }], providers: [], people: [] },
  siteUrl: 'https://contoso.sharepoint.com/sites/x',
};
const concern: ConcernPageView = {
  concern: {
    ...{ key, isAboutSetting: false, happenedOn: today, happenedAt: '', raisedBy: 'Jo Farrier', raisedOn: today },
    ...{ words: said, done: '', recordNumber: '', parentsTold: true, parentsReason: 'By telephone' },
  },
  ...{ category: 'Something else', pupilName: 'Kiran Doyle', providerName: 'Sparrow Farm', isOpen: true, days: 0 },
  ...{ mustKnow: [], placements: [], lines: [], today },
};
const refused = new Refused(403, { code: 'notPermitted', say: 'Only the designated safeguarding lead can open them.' });

/** The tab comes to the front again, and everything is read anew. */
async function lookAgain(): Promise<void> {
  window.dispatchEvent(new Event('visibilitychange'));
  await settle(20);
}
const onDevice = (): string => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);

describe('Who may not see the records any more', () => {
  it('sees nothing of them from the next look on, and keeps what they had just written', async () => {
    let mayRead = true;
    await mount(<ConcernPage concernKey={key} />, () => (mayRead ? concern : refused));
    await settle();
    expect(pageText()).toContain(said);
    await press('Add to it');
    await write('What happened or was done', typed);
    mayRead = false;
    await lookAgain();
    expect(pageText()).not.toContain(said);
    expect(pageText()).not.toContain('Kiran Doyle');
    expect(pageText()).toContain('Only the designated safeguarding lead can open them.');
    expect(pageText()).toContain(typed);
  });

  it('sees nothing of them once saving is refused either', async () => {
    let mayRead = true;
    await mount(<ConcernPage concernKey={key} />, ({ method }) => (method === 'GET' && mayRead ? concern : refused));
    await settle();
    await press('Add to it');
    await write('What happened or was done', typed);
    mayRead = false;
    await press('Add it');
    await settle(20);
    expect(pageText()).not.toContain(said);
    expect(pageText()).toContain(typed);
  });

  it('is refused from the beginning with whom to ask, and nothing was written', async () => {
    await mount(<ConfidentialPage />, () => refused);
    await settle();
    expect(pageText()).toContain('Not yours to open');
    expect(pageText()).not.toContain('was not saved');
    expect(control('ask the safeguarding lead to ring you')?.getAttribute('href')).toMatch(/\/ring-me$/);
  });
});

describe('A concern that is being written', () => {
  it('stays in the form when the connection breaks, is sent again under one key, and is nowhere else on the device', async () => {
    const sent: Asked[] = [];
    const page = await mount(<ConfidentialPage />, (asked) => {
      if (asked.method === 'GET') return records;
      sent.push(asked);
      return sent.length === 1 ? new Error('no connection') : { key, asked: [], notAsked: [] };
    });
    await settle();
    await press('Record a concern');
    await write('Pupil', 'p1');
    await write('In their words', typed);
    await press('Record it');
    await settle(20);
    expect(field('In their words').value).toBe(typed);
    expect(onDevice()).not.toMatch(/Heronsbill|Kiran|p1/);
    await press('Record it');
    await settle(20);
    const bodies = sent.map(({ body }) => body as { key: string; words: string });
    expect(bodies.map(({ words }) => words)).toEqual([typed, typed]);
    expect(new Set(bodies.map((body) => body.key)).size).toBe(1);
    expect(sent.map(({ path }) => path).join()).not.toMatch(/Kiran|p1/);
    expect(page.notices.map(({ say }) => say)).toEqual(['Recorded.']);
    expect([onDevice(), document.title].join()).not.toMatch(/Heronsbill|Kiran|p1|concern/i);
  });
});
