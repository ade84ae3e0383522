// @vitest-environment jsdom
/** Reports and what keeps a pupil part of the school: what is offered, what is sent, what stands there. */
import { describe, expect, it } from 'vitest';
import { type ReportsPage, reportRecordSchema } from '../../src/api/contractReports.ts';
import { BelongingPanel } from '../../tab/features/reports/BelongingPanel.tsx';
import { ReportsPanel } from '../../tab/features/reports/ReportsPanel.tsx';
import { belongingForms, reportForms } from '../../tab/features/reports/reportForms.ts';
import { bodyOf, problemsIn } from '../../tab/shared/forms/formFields.ts';
import { mount, pageText, settle } from './mount.tsx';

const row = (key: string, says: string) => ({
  ...{ key, on: '2026-11-20', says, lines: ['Attendance: 9 of 10'], byName: 'Amara Okafor', mayTakeBack: true },
});
const page = (change: Partial<ReportsPage> = {}): ReportsPage => ({
  ...{ stage: 'running', objectives: ['Attend', 'Read', 'Return'], reports: [], belonging: [], mayRecord: true },
  due: [{ kind: 'providerReport', dueOn: '2026-12-04' }],
  ...change,
});
const asked = (of: ReportsPage) => ({ page: of, placementKey: 'p1', on: '23/11/2026' });
const names = (of: ReportsPage) => reportForms(asked(of)).map(({ name }) => name);
const formOf = (name: string) =>
  [...reportForms(asked(page({ due: [{ kind: 'ehcpReport', dueOn: null }] }))), ...belongingForms(asked(page()))].find(
    (form) => form.name === name,
  ) ?? expect.fail(`No form ${name}.`);
const key = '7d4f2c1a-0000-4000-8000-000000000001';
const sent = (name: string, typed: Readonly<Record<string, string>>) => {
  const form = formOf(name);
  const all = { ...form.now, ...typed };
  return reportRecordSchema.parse(form.toBody?.(key, bodyOf(form.fields, all), {}));
};

describe('The forms of reports', () => {
  it('offer a report for a panel or a plan only where it is asked for, and nothing before an approval', () => {
    expect(names(page())).toEqual(['provider', 'final']);
    expect(names(page({ due: [{ kind: 'ehcpReport', dueOn: '2027-07-16' }] }))).toEqual(['provider', 'final', 'ehcp']);
    expect(names(page({ stage: 'proposed' }))).toEqual([]);
    expect(names(page({ mayRecord: false }))).toEqual([]);
  });

  it('send what the contract takes, and only the objectives of which the report speaks', () => {
    const said = { attendance: '9 of 10', behaviour: 'Calm', achievement: 'Unit 1', rating1: 'good', words1: 'Reads aloud' };
    expect(sent('provider', { ...said, sharedWith: 'Form tutor' })).toMatchObject({
      on: '2026-11-23',
      what: { isFinal: false, progress: [{ objective: 1, rating: 'good', words: 'Reads aloud' }], sharedWith: 'Form tutor' },
    });
    expect(sent('ehcp', { tookPart: 'yes', words: 'Took part' })).toMatchObject({ what: { about: 'ehcp', tookPart: true } });
    expect(sent('done', { ways: 'events news', what: 'Concert', riskChecked: 'yes' })).toMatchObject({
      what: { kind: 'belonging', isDone: true, riskChecked: true, ways: ['events', 'news'] },
    });
    expect(sent('plan', { what: 'Newsletter' })).toMatchObject({ what: { isDone: false, riskChecked: null, ways: [] } });
  });

  it('ask of a final report how far the pupil is with each objective', () => {
    const form = formOf('final');
    const wheres = problemsIn(form.fields, form.now).map(({ where }) => where);
    expect(wheres).toEqual(['attendance', 'behaviour', 'achievement', 'rating0', 'rating1', 'rating2']);
  });
});

describe('The panels', () => {
  it('say what is due and what was recorded', async () => {
    const reports = [row('r1', 'Report of the provider: Ben. Shared with Ruth Kendall.')];
    await mount(<ReportsPanel placementKey="p1" />, () => page({ reports }));
    await settle();
    for (const words of ['Provider’s report: due by Friday 4 December 2026', 'Shared with Ruth Kendall', 'Attendance: 9 of 10'])
      expect(pageText()).toContain(words);
  });

  it('say of belonging what is planned, and that a plan is due', async () => {
    const belonging = [{ ...row('b1', 'Planned. The risks of the event are still to be checked.'), isRiskOpen: true }];
    await mount(<BelongingPanel placementKey="p1" />, () =>
      page({ belonging, due: [{ kind: 'belongingPlan', dueOn: '2026-12-04' }] }),
    );
    await settle();
    expect(pageText()).toMatch(/A plan is due by Friday 4 December 2026[\s\S]*still to be checked/);
  });
});
