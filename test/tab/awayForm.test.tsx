// @vitest-environment jsdom
/** Forms about timetables and suspensions: what somebody wrote survives every refusal. */
import { describe, expect, it } from 'vitest';
import type { SuspensionPage, TimetablePage } from '../../src/api/contractAway.ts';
import { askForm } from '../../tab/features/away/askForm.ts';
import { formsOfSuspension, recordForm } from '../../tab/features/away/suspensionForms.ts';
import { formsOfTimetable } from '../../tab/features/away/timetableForms.ts';
import { ClockPanel } from '../../tab/features/today/ClockPanel.tsx';
import { DataForm, type FormOf } from '../../tab/shared/forms/DataForm.tsx';
import { field, mount, pageText, press, Refused, settle, write } from './mount.tsx';

const change: FormOf = {
  ...{ heading: 'Change it', save: 'Save', method: 'PUT', path: 'suspensions/s1', say: 'Saved.', canUndo: false },
  fields: [
    { where: 'endsOn', label: 'Last day', kind: 'date' },
    { where: 'reason', label: 'Reason', kind: 'long', missing: 'Write the reason.' },
  ],
  toBody: (key, words, seen) => ({ key, words, seen }),
};
const form = (now: Record<string, string>) => <DataForm name="change" form={change} now={now} onClose={() => undefined} />;

describe('A change of a record that a colleague changed too', () => {
  it('keeps what was written, shows what stands there, and goes by it the next time', async () => {
    let isRefused = true;
    const { show, asked } = await mount(form({ endsOn: '2/12/2026', reason: 'Fought' }), ({ method }) =>
      method === 'PUT' && isRefused
        ? new Refused(409, { code: 'changedMeanwhile', say: 'Somebody has changed “Last day”.' })
        : { key: 'k' },
    );
    await write('Last day', '4/12/2026');
    // The page is read anew behind the form: a colleague wrote another last day, and mended the reason.
    await show(form({ endsOn: '1/12/2026', reason: 'Fought twice' }));
    await press('Save');
    expect(pageText()).toContain('Somebody has changed “Last day”.');
    expect(field('Last day').value).toBe('4/12/2026');
    expect(field('Reason').value).toBe('Fought twice');
    isRefused = false;
    await press('Save');
    const [first, second] = asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
    expect(first).toMatchObject({
      seen: { endsOn: '2026-12-02', reason: 'Fought' },
      words: { endsOn: '2026-12-04', reason: 'Fought' },
    });
    expect(second).toMatchObject({
      seen: { endsOn: '2026-12-01', reason: 'Fought twice' },
      words: { endsOn: '2026-12-04', reason: 'Fought twice' },
    });
    expect(second).toMatchObject({ key: (first as { key: string }).key });
  });

  it('is sent again under the same key after a lost answer and a reload', async () => {
    const now = { endsOn: '', reason: 'Fought' };
    const { show, asked } = await mount(form(now), () => new Error('lost'));
    await write('Last day', '4/12/2026');
    await press('Save');
    expect(pageText()).toContain('This was not saved.');
    await show(null);
    await show(form(now));
    await press('Save');
    const sent = asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('leads to the field that is missing before anything is sent', async () => {
    const { asked } = await mount(form({ endsOn: 'soon', reason: '' }));
    await press('Save');
    expect(pageText()).toContain('Write the reason.');
    expect(pageText()).toContain('Write the day, such as 23/11/2026.');
    expect(asked).toEqual([]);
  });
});

const view = (change: Partial<SuspensionPage>): SuspensionPage => ({
  ...{ key: 's1', kind: 'suspension', pupilKey: 'p1', pupilName: 'Amara Obi', isCancelled: false, run: [], isFinalYear: false },
  words: { startsOn: '2026-11-09', endsOn: '2026-11-17', halfDaysLess: 0, reason: 'Fought' },
  clock: { state: 'open', dueOn: '2026-11-16', says: '' },
  ...{ provision: null, codeSays: '', duties: [], history: [], mayKeep: true },
  ...change,
});
const names = (forms: readonly { readonly name: string }[]) => forms.map(({ name }) => name);

describe('What is offered on the page of a suspension', () => {
  it('is what can be recorded now', () => {
    expect(names(formsOfSuspension(view({}), '2026-11-10'))).toEqual(['provision', 'work', 'change', 'cancel']);
    const late = view({ clock: { state: 'late', dueOn: '2026-11-16', says: '' } });
    expect(names(formsOfSuspension(late, '2026-11-20'))).toContain('notProvided');
    const begun = view({ clock: { state: 'begun', dueOn: '2026-11-16', says: '' } });
    expect(names(formsOfSuspension(begun, '2026-11-20'))).toEqual(['work', 'change', 'cancel']);
  });
  it('is nothing for whoever may not, nor of one that was withdrawn', () => {
    expect(formsOfSuspension(view({ mayKeep: false }), '2026-11-10')).toEqual([]);
    expect(formsOfSuspension(view({ isCancelled: true, clock: null }), '2026-11-10')).toEqual([]);
  });
});

describe('What is offered on the page of a timetable', () => {
  const timetable = (change: Partial<TimetablePage>): TimetablePage => ({
    ...{ key: 't1', kind: 'partTime', pupilKey: 'p1', pupilName: 'Amara Obi', stage: 'running', isCancelled: false },
    ...{ sessionsInSchool: 9, decision: { agreed: true, on: '2026-11-03', byName: 'Helen Ward' }, returnedOn: null },
    ...{ findings: [], codes: [], noticeUntil: null, duties: [], history: [] },
    words: {
      ...{ requestedOn: '2026-11-02', startsOn: '2026-11-09', endsOn: '2026-12-04', reason: 'x', awaySlots: ['FriPM'] },
      ...{ needs: '', ambition: '', homeEducation: '', schoolProvision: '', isForBehaviour: false, parentAgrees: true },
      ...{ hasSupportPlan: true, laConsulted: null, socialWorkerTold: null, virtualSchoolConsulted: null },
    },
    may: { keep: true, decide: false, checkWelfare: true },
    ...change,
  });
  it.each([
    ['a running part-time timetable', {}, ['review', 'welfare', 'end', 'change']],
    ['one that waits', { stage: 'asked', decision: null }, ['change', 'cancel']],
    ['one that ended', { stage: 'ended' }, []],
    ['running flexi-schooling', { kind: 'flexiSchooling', noticeUntil: '2026-12-21' }, ['review', 'withdraw', 'change']],
  ] as const)('is of %s', (_, change, expected) => {
    expect(names(formsOfTimetable(timetable(change), '2026-11-23'))).toEqual(expected);
  });
  it('lets the headteacher decide also on one that began undecided', () => {
    const may = { keep: true, decide: true, checkWelfare: true };
    expect(names(formsOfTimetable(timetable({ decision: null, may }), '2026-11-23'))[0]).toBe('decide');
  });
  it('asks of a new one what belongs to its kind, and leaves the rest empty', () => {
    const body = askForm('flexiSchooling').toBody?.('k', { pupilKey: 'p', awaySlots: ['FriAM'] }, {});
    expect(body).toMatchObject({ kind: 'flexiSchooling', pupilKey: 'p', words: { parentAgrees: null, awaySlots: ['FriAM'] } });
    expect(recordForm('permanentExclusion').toBody?.('k', { pupilKey: 'p' }, {})).toMatchObject({ words: { endsOn: null } });
  });
});

describe('The sixth-day clock on Today', () => {
  it('has a line for each pupil, with the way to the page', async () => {
    const says = 'School day 3 of 5: education from Monday 30 November 2026, nothing is arranged yet.';
    const clock = {
      suspensionKey: 's1',
      pupilKey: 'p1',
      pupilName: 'Amara Obi',
      isPermanent: false,
      state: 'open',
      dueOn: null,
      says,
    };
    await mount(<ClockPanel />, () => ({ clocks: [clock] }));
    await settle(20);
    expect(pageText()).toContain(says);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/schools/larkhill/suspensions/s1');
  });
  it('is not there while nobody is suspended', async () => {
    await mount(<ClockPanel />, () => ({ clocks: [] }));
    await settle(20);
    expect(pageText()).not.toContain('Suspended');
  });
});
