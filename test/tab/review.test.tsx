// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewPage as Page } from '../../src/api/contractReviews.ts';
import { HeldPanel } from '../../tab/features/review/HeldPanel.tsx';
import { dayWarnings, planWords } from '../../tab/features/review/meetingDraft.ts';
import { ReviewForm } from '../../tab/features/review/ReviewForm.tsx';
import { draftName } from '../../tab/features/review/reviewDraft.ts';
import { StandingPanel } from '../../tab/features/review/StandingPanel.tsx';
import { control, field, mount, pageText, press, Refused, write } from './mount.tsx';

const objectives = ['Come each day', 'Pass unit 1', 'Read aloud'];
const page: Page = {
  ...{ key: 'r2', dueOn: '2026-12-04', placementKey: 'p1', pupilKey: 'u1', pupilName: 'Mia Obi', forename: 'Mia' },
  ...{ providerName: 'Sparrow Farm', schoolName: 'Larkhill Academy', arrangement: 'offSiteDirection', endsOn: '2027-02-05' },
  provider: { name: 'Sam', email: 'sam@farm.example', telephone: '' },
  formal: {
    isFormal: false,
    owed: [],
    mayEnd: { outcome: 'met', question: '', because: 'None asked.', citation: '', overridden: false },
  },
  ...{ parties: ['pupil', 'parent', 'provider'], formalParties: ['pupil', 'parent', 'provider', 'headteacher'] },
  mustHaveDecision: ['parent'],
  prepared: {
    ...{ since: '2026-10-23', until: '2026-11-23', last: null, weeks: [], contacts: [], wishes: [], visits: [], reports: [] },
    attendance: {
      ...{ is: 'below', percent: 80, target: 95, source: 'profile P0', attended: 8, confirmed: 10, missing: 1, late: 0 },
      ...{ unexplained: 1, isMarkedElsewhere: false },
    },
    ...{
      moods: [],
      actions: [],
      objectives: objectives.map((objective) => ({ objective, baseline: '', measure: '', seen: [] })),
    },
    report: { isIn: false, dueOn: null, wantedBy: '2026-12-02', asked: [] },
  },
  ...{ concerns: null, meeting: null, invitations: [], inTimeFrom: '2026-11-29', requests: [], nextBy: '2026-12-18' },
  ...{ isPaused: false, also: [], invitable: [], staff: [{ name: 'Amara Okafor', roles: ['apLead'] }], me: 'Amara Okafor' },
  ...{ held: null, may: { record: true } },
};
const kept = () => JSON.parse(localStorage.getItem(draftName('amara', 'larkhill', 'r2')) ?? 'null');

async function fill(outcome = 'continue') {
  for (const who of ['The pupil', 'The parents', 'The provider']) await write(who, 'absent');
  for (const at of [1, 2, 3]) await write(`How far, objective ${at}`, 'some');
  await write('Is the placement still safe, and still needed?', 'Yes, both.');
  await write('Outcome', outcome);
  await write('What was decided and why', 'It goes on.');
}

afterEach(() => vi.restoreAllMocks());

describe('The record of a review', () => {
  it('is kept on the device while it is written, and is there after the page was closed', async () => {
    const { show } = await mount(<ReviewForm review={page} />);
    await write('What the pupil says, in the pupil’s own words', 'I like the horses');
    expect(kept()).toMatchObject({ views: { pupil: 'I like the horses' } });
    await show(null);
    await show(<ReviewForm review={page} />);
    expect(field('What the pupil says, in the pupil’s own words').value).toBe('I like the horses');
  });

  it('leads to each field that is missing and sends nothing', async () => {
    const { asked } = await mount(<ReviewForm review={page} />);
    await press('Save the review');
    for (const say of [
      'The pupil: choose',
      'objective 3',
      'still safe, and still needed',
      'Choose what was decided',
      'what was decided and why',
    ])
      expect(pageText()).toContain(say);
    expect(asked).toEqual([]);
  });

  it('is sent again under the same key after a lost answer, and forgotten on the device when it is saved', async () => {
    let isLost = true;
    const { asked } = await mount(<ReviewForm review={page} />, () => (isLost ? new Error('lost') : { key: 'k' }));
    await fill();
    await press('Save the review');
    isLost = false;
    await press('Save the review');
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent[1]?.body).toEqual(sent[0]?.body);
    expect(sent[0]?.path).toMatch(/\/placements\/p1\/reviews\/r2$/);
    expect(kept()).toBeNull();
  });

  it('keeps what was written when it is refused, also to somebody who has lost the role meanwhile', async () => {
    await mount(
      <ReviewForm review={page} />,
      () => new Refused(403, { code: 'notPermitted', say: 'Only the AP lead can record a review.' }),
    );
    await fill();
    await press('Save the review');
    expect(pageText()).toContain('Only the AP lead can record a review.');
    expect(kept()).toMatchObject({ summary: 'It goes on.' });
  });

  it('asks from when the pupil is at school, and who was told, where the placement is suspended', async () => {
    const { asked } = await mount(<ReviewForm review={page} />);
    await fill('suspend');
    await press('Save the review');
    expect(pageText()).toContain('Write who at the provider and at home was told');
    await write('Who was told, and how the pupil comes to school', 'Sam and the mother; by bus');
    await press('Save the review');
    expect(asked[0]?.body).toMatchObject({ outcome: 'suspend', pause: { from: '2026-11-23', half: 'AM' } });
  });

  it('asks for no new pause where it is paused already', async () => {
    await mount(<ReviewForm review={{ ...page, isPaused: true }} />);
    await write('Outcome', 'suspend');
    expect(pageText()).toContain('The placement is paused already; it stays so.');
    expect(() => field('Who was told, and how the pupil comes to school')).toThrow();
  });
});

const held: NonNullable<Page['held']> = {
  ...{ on: '2026-11-20', outcome: 'continue', summary: 'Goes on.', mayTakeBack: false, actions: [], document: null, sent: [] },
  recorded: { personId: 'helen', name: 'Helen Ward', at: '2026-11-20T15:00:00.000Z' },
  record: {
    ...{ key: 'k1', says: 'Review held', isFormal: false, attended: { parent: 'notInvited', pupil: 'present' }, people: 'Helen' },
    ...{ views: { pupil: 'Fine', parent: '', provider: '' }, attendance: null, attendanceWords: '', safetyAndNeed: 'Safe' },
    ...{ changes: '', stepsToReturn: '', nextOn: null, progress: [], alsoReviewed: [] },
    notInvited: ['No written invitation of the parents is recorded.'],
  },
};

describe('A review that somebody else recorded meanwhile', () => {
  it('does not lose what was being written: it can be read, copied and thrown away', async () => {
    const { show } = await mount(<ReviewForm review={page} />);
    await write('What was decided and why', 'My own words');
    await show(<HeldPanel review={{ ...page, held }} held={held} />);
    expect(pageText()).toContain('What you wrote is not in this record.');
    expect(pageText()).toContain('My own words');
    await press('Throw it away');
    expect(kept()).toBeNull();
    expect(control('Throw it away')).toBeUndefined();
  });

  it('says nothing of a draft that has become the record, for its answer was lost', async () => {
    const { show } = await mount(<ReviewForm review={page} />);
    await write('What was decided and why', 'Goes on.');
    const own = { ...held, record: { ...(held.record ?? expect.fail('No record')), key: kept().key } };
    await show(<HeldPanel review={{ ...page, held: own }} held={own} />);
    expect(pageText()).not.toContain('What you wrote is not in this record.');
    expect(kept()).toBeNull();
  });
});

describe('A review that was never called', () => {
  it('says so loudly on its page', async () => {
    await mount(<StandingPanel review={{ ...page, held }} />);
    expect(pageText()).toContain('No written invitation of the parents is recorded.');
    expect(pageText()).toContain('Not invited: the parents.');
  });
});

describe('The day of a meeting', () => {
  it.each([
    ['28/11/2026', 1],
    ['29/11/2026', 0],
    ['4/12/2026', 0],
    ['5/12/2026', 1],
  ])('%s has %i warnings: six days for the letter, and the day by which the review is due', (day, count) => {
    expect(dayWarnings(day, page)).toHaveLength(count);
  });

  it('is put into the calendar by a press that names whom it invites', () => {
    const people = ['Kim', 'Lee', 'Sam', 'Jo'].map((name) => ({ name, email: `${name}@x.example`, words: '' }));
    expect(planWords(false, true, people.slice(0, 1))).toBe('Plan it and invite Kim');
    expect(planWords(true, true, people)).toBe('Move it and invite Kim, Lee and 2 more');
    expect(planWords(false, false, people)).toBe('Plan it');
  });
});
