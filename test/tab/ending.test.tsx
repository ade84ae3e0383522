// @vitest-environment jsdom
/** Return and end of a placement, and a provider that cannot take its pupils: what is sent, and what is said of each pupil. */
import { describe, expect, it } from 'vitest';
import type { EndingPage, FailuresPage } from '../../src/api/contractEnding.ts';
import { EndingFacts } from '../../tab/features/ending/EndingFacts.tsx';
import { endingForms } from '../../tab/features/ending/endingForms.ts';
import { FailurePanel } from '../../tab/features/ending/FailurePanel.tsx';
import { bodyOf } from '../../tab/shared/forms/formFields.ts';
import { mount, pageText, press, settle, write } from './mount.tsx';

const said = (key: string, says: string) => ({ key, on: '2026-11-20', says, lines: ['Why: so'], byName: 'Amara Okafor' });
const page = (change: Partial<EndingPage> = {}): EndingPage => ({
  ...{ stage: 'running', endsOn: '2026-12-18', lastDay: '2026-12-18', isYearEleven: false, plan: null, measures: null },
  ...{ measuresReviewed: [], planned: null, meetings: [], agreedSlots: ['MonAM', 'TueAM'], stages: [], destination: null },
  ...{ yearEleven: null, assessments: [], checks: [], notArrived: null, extensions: [], openExtension: null },
  record: [{ part: 'destination', on: null }],
  may: { keep: true, setWeeks: true, arrive: true, extend: true, decide: false },
  ...change,
});
const verbs = (of: EndingPage) => endingForms(of, 'p1', '2026-11-23').map(({ name }) => name);

describe('The forms of return and end', () => {
  it('are those that the person may fill in now, in the order of a placement’s life', () => {
    expect(verbs(page())).toEqual([
      ...['plan', 'stages', 'planMeeting', 'meeting', 'destination', 'assessment', 'notArrived', 'extend'],
    ]);
    expect(
      verbs(page({ stage: 'proposed', may: { keep: true, setWeeks: false, arrive: false, extend: false, decide: false } })),
    ).toEqual(['plan']);
    const over = { keep: true, setWeeks: false, arrive: false, extend: false, decide: false };
    expect(verbs(page({ stage: 'ended', isYearEleven: true, may: over }))).toContain('check');
    const asked = { openExtension: { key: 'x', endsOn: '2027-01-15' }, may: { ...over, keep: false, decide: true } };
    expect(verbs(page(asked))).toEqual(['decideExtension']);
    expect(verbs(page({ may: { ...over, keep: false } }))).toEqual([]);
  });

  it('send the stages that have a day, each with its sessions', () => {
    const form = endingForms(page(), 'p1', '2026-11-23').find(({ name }) => name === 'stages');
    if (form === undefined) throw new Error('No form of stages.');
    const typed = {
      ...form.now,
      'stages.0.from': '30/11/2026',
      'stages.0.slots': 'MonAM',
      'stages.1.from': '7/12/2026',
      'stages.1.slots': '',
    };
    expect(form.toBody?.('k', bodyOf(form.fields, typed), {})).toEqual({
      key: 'k',
      stages: [
        { from: '2026-11-30', slots: ['MonAM'] },
        { from: '2026-12-07', slots: [] },
      ],
    });
  });

  it('show what is known, and what is missing once it is over', async () => {
    await mount(
      <EndingFacts
        page={page({
          ...{ stage: 'pastItsEnd', destination: said('d', 'Destination after A at F: Back at school.') },
          stages: [{ from: '2026-11-30', slots: ['MonAM'], hasBegun: false }],
          extensions: [{ ...said('x', 'More time asked for.'), decided: null }],
          checks: [{ weeks: 6, dueOn: '2027-01-29', record: null }],
          notArrived: { ...said('n', 'Did not arrive: A at F.'), again: null },
        })}
      />,
      () => ({}),
    );
    for (const words of [
      ...[
        'Past its end since Friday 18 December 2026',
        'Did not arrive',
        'From Monday 30 November 2026: 1 session at the provider',
      ],
      ...['Mon morning', 'Waits for the decision.', 'After 6 weeks: due on Friday 29 January 2027', 'Missing: destination'],
    ])
      expect(pageText()).toContain(words);
  });
});

describe('A provider that cannot take its pupils', () => {
  const pupil = (placementKey: string, pupilName: string) => ({
    ...{ placementKey, pupilName, standing: 'Runs until Friday 18 December 2026', contact: 'Mother', telephone: '01632 960000' },
  });
  const failures: FailuresPage = {
    ...{ pupils: [pupil('p1', 'Ann One'), pupil('p2', 'Bea Two')], otherSchools: [{ name: 'Northmoor', pupils: 2 }] },
    ...{ schoolsMissing: 0, failures: [], may: { pause: true, end: false } },
  };

  it('says what became of each pupil, and sends the same form again for what is missing', async () => {
    let isLate = true;
    const { asked } = await mount(<FailurePanel providerKey="farm" />, ({ method }) => {
      if (method === 'GET') return failures;
      const second = isLate ? { outcome: 'failed', say: 'SharePoint did not answer.' } : { outcome: 'done', say: 'Paused.' };
      return {
        key: 'k',
        pupils: [
          { ...pupil('p1', 'Ann One'), outcome: 'done', say: 'Paused.' },
          { ...pupil('p2', 'Bea Two'), ...second },
        ],
      };
    });
    await settle();
    expect(pageText()).toContain('ring them: Northmoor (2).');
    await press('It cannot take its pupils');
    await write('What happened', 'Flooded');
    await press('Pause or end them all');
    expect(pageText()).toContain('SharePoint did not answer.');
    isLate = false;
    await press('Press again for what is missing');
    expect(pageText()).toContain('All are settled.');
    const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => body as { key: string });
    expect(sent[0]).toMatchObject({
      from: '2026-11-23',
      half: 'PM',
      why: 'Flooded',
      pupils: [{ decision: 'pause' }, { decision: 'pause' }],
    });
    expect(sent[1]).toEqual(sent[0]);
  });
});
