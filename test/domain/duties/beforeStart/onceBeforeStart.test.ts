import { describe, expect, it } from 'vitest';
import { onceBeforeStart } from '../../../../src/domain/duties/beforeStart/onceBeforeStart.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aProvider, aPupil, approved, ended } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, starts, theDuty, withdrawn } from './starts.ts';

const asked = {
  kind: 'meals',
  citation: provisions.ATT9,
  say: () => 'Do it.',
  because: () => 'It is asked for.',
} as const;
const rule = onceBeforeStart(asked);
const onFirstDay = onceBeforeStart({ ...asked, by: 'firstDay' });

describe('A duty that is done once before a placement starts', () => {
  it.each(starts)('is due on the last school day before a start %s (%s: %s), or on the first day', (_, startsOn, dueOn) => {
    expect(theDuty(rule, { startsOn }).dueOn).toBe(dueOn);
    expect(theDuty(onFirstDay, { startsOn }).dueOn).toBe(startsOn);
  });

  it.each([
    ['the day before the last school day', '2026-11-05', 'due'],
    ['the last school day', '2026-11-06', 'due'],
    ['the Saturday', '2026-11-07', 'overdue'],
    ['the first day', '2026-11-09', 'overdue'],
  ])('stands on %s (%s): %s', (_, today, expected) => {
    expect(standing(theDuty(rule), today)).toBe(expected);
  });

  it.each([
    ['2026-11-06', 'doneInTime', 'doneInTime'],
    ['2026-11-09', 'doneLate', 'doneInTime'],
    ['2026-11-10', 'doneLate', 'doneLate'],
  ])('done on %s it is %s, or %s where the first day is in time', (on, before, firstDay) => {
    const dutyRecords = [aDone('meals|placement-1|', on)];
    expect(standing(theDuty(rule, {}, { dutyRecords }), '2026-12-01')).toBe(before);
    expect(standing(theDuty(onFirstDay, {}, { dutyRecords }), '2026-12-01')).toBe(firstDay);
  });

  it.each([
    ['proposed', proposed, 1],
    ['approved', approved, 1],
    ['ended', ended('2026-12-01'), 1],
    ['sent back', sentBack, 0],
    ['withdrawn', withdrawn, 0],
  ])('is asked for of a placement that is %s', (_, decision, count) => {
    expect(dutiesOf(rule, { decision })).toHaveLength(count);
  });

  it('lapses the day after the placement ended', () => {
    const duty = theDuty(rule, { decision: ended('2026-12-01') });
    expect([standing(duty, '2026-12-01'), standing(duty, '2026-12-02')]).toEqual(['overdue', 'lapsed']);
  });

  it.each([
    ['2026-11-08', '2026-11-09', 'Sunday 8 November 2026', 'Monday 9 November 2026'],
    ['2026-11-27', '2026-11-30', 'Friday 27 November 2026', 'Monday 30 November 2026'],
    ['2026-12-08', '2026-12-09', 'Tuesday 8 December 2026', 'Wednesday 9 December 2026'],
  ])('with a first day without school (%s) is due on the first school day after', (startsOn, dueOn, from, to) => {
    const duty = theDuty(onFirstDay, { startsOn });
    expect(duty.dueOn).toBe(dueOn);
    expect(duty.words().steps[2]).toBe(`There is no school on ${from}; the first school day after it is ${to}.`);
  });

  it('takes the first day and the day before where the calendar knows nothing', () => {
    expect(theDuty(rule, { startsOn: '2027-09-06', endsOn: '2027-12-17' }).dueOn).toBe('2027-09-05');
    expect(theDuty(onFirstDay, { startsOn: '2027-09-06', endsOn: '2027-12-17' }).dueOn).toBe('2027-09-06');
  });

  it('explains the day it is due', () => {
    expect(theDuty(rule).words().steps).toEqual([
      'The first day at Foxglove Farm is Monday 9 November 2026.',
      'It is asked for before that day (ATT-9: free school meals at the provider are arranged and checked).',
      'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
    ]);
    expect(theDuty(onFirstDay).words().steps).toEqual([
      'The first day at Foxglove Farm is Monday 9 November 2026.',
      'It is asked for by that day (ATT-9: free school meals at the provider are arranged and checked).',
      'It is in time on the first day.',
    ]);
    expect(theDuty(rule, {}, { providers: [] }).words().steps[0]).toBe(
      'The first day at the provider is Monday 9 November 2026.',
    );
  });

  it('says of a text that nobody has read that it is unconfirmed', () => {
    const unread = onceBeforeStart({ ...asked, citation: provisions.codeD });
    expect(theDuty(unread).words().because).toBe(`It is asked for. (Unconfirmed: check the source, ${provisions.codeD.title}.)`);
    expect(theDuty(rule).words().because).toBe('It is asked for.');
  });

  it('is unclear with the reason where nobody can say whether it is asked for', () => {
    const unclear = onceBeforeStart({ ...asked, unclear: ({ pupil }) => (pupil === undefined ? 'Who is it?' : undefined) });
    const duty = theDuty(unclear, {}, { pupils: [] });
    expect(standing(duty, '2026-11-01')).toBe('unclear');
    expect(duty.words()).toEqual({ say: 'Do it.', because: 'Who is it?', steps: ['Who is it?'] });
    expect(theDuty(unclear, {}, { pupils: [aPupil()] }).dueOn).toBe('2026-11-06');
  });

  it('is asked for only when, and of whom, its rule says', () => {
    const some = onceBeforeStart({
      ...asked,
      when: ({ provider }) => provider?.kind !== 'onSite',
      parts: () => ['parent', 'pupil'],
      citation: (part) => (part === 'pupil' ? provisions.REF3 : provisions.REF4),
      say: (c, part) => `${c.name()}: ${part}`,
      because: (_, part) => part,
    });
    expect(dutiesOf(some, {}, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
    const duties = dutiesOf(some);
    expect(duties.map(({ key }) => key)).toEqual(['meals|placement-1|parent', 'meals|placement-1|pupil']);
    expect(duties.map(({ citation }) => citation.id)).toEqual(['REF-4', 'REF-3']);
    expect(duties.map((duty) => duty.words().say)).toEqual([
      'Amara Obi at Foxglove Farm: parent',
      'Amara Obi at Foxglove Farm: pupil',
    ]);
    expect(duties.map((duty) => duty.words().because)).toEqual(['parent', 'pupil']);
  });
});
