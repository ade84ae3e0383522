import { describe, expect, it } from 'vitest';
import { noticeTiming } from '../../../src/domain/notices/noticeTiming.ts';
import { aDone, policyOf } from '../builders.ts';
import { aSuspension, aTimetable, directed, sheetOf } from './sheets.ts';

const parents = 'parentNotice|placement-1|parents';
const timed = (startsOn: string, on: string) => {
  const { timing, say } = noticeTiming(sheetOf(directed({}, startsOn), parents), on);
  return [timing, say];
};

describe('Notice of an off-site direction: on time or late (SI 2010/1156, BEY-3)', () => {
  it.each([
    ['the day before the last day', '2026-11-12', '2026-11-09', 'onTime', 'on time: it was due by Tuesday 10 November 2026'],
    ['the last day', '2026-11-12', '2026-11-10', 'onTime', 'on time: it was due by Tuesday 10 November 2026'],
    ['the day after', '2026-11-12', '2026-11-11', 'late', 'late by 1 school day: it was due by Tuesday 10 November 2026'],
    [
      'on the first day itself',
      '2026-11-12',
      '2026-11-12',
      'late',
      'late by 2 school days: it was due by Tuesday 10 November 2026',
    ],
    ['the last day before half-term', '2026-11-02', '2026-10-22', 'onTime', 'on time: it was due by Thursday 22 October 2026'],
    ['in half-term', '2026-11-02', '2026-10-28', 'late', 'late by 1 school day: it was due by Thursday 22 October 2026'],
    [
      'the Saturday after its last day',
      '2026-12-09',
      '2026-12-05',
      'late',
      'late by 1 day: it was due by Friday 4 December 2026',
    ],
    ['the INSET day', '2026-11-30', '2026-11-27', 'late', 'late by 1 school day: it was due by Wednesday 25 November 2026'],
  ])('sent %s for a start on %s (%s) it is %s', (_, startsOn, on, ...expected) => {
    expect(timed(startsOn, on)).toEqual(expected);
  });

  it('nobody can agree to a late one: consent does not count here', () => {
    const sheet = sheetOf(directed({}, '2026-11-12'), parents);
    expect(noticeTiming(sheet, '2026-11-11', { provisionStartsOn: '2026-11-11' }, { consent: 'By telephone' }).timing).toBe(
      'late',
    );
  });

  it('stays in time when a closure is declared after it was sent and the school lets it stand', () => {
    const policy = policyOf('P4', { lateClosure: 'noticeStands' });
    const sent = directed({ policy, dutyRecords: [aDone(parents, '2026-12-07')] }, '2026-12-09');
    expect(noticeTiming(sheetOf(sent, parents), '2026-12-07').timing).toBe('onTime');
    expect(noticeTiming(sheetOf(directed({}, '2026-12-09'), parents), '2026-12-07').timing).toBe('late');
  });

  it('is unclear where the calendar does not reach', () => {
    expect(timed('2026-09-02', '2026-09-01')[0]).toBe('unclear');
  });
});

describe('Invitation to a review: on time or late (NOT-2)', () => {
  const key = 'reviewInvitation|placement-1|placement-1-review-1|parents';
  it.each([
    ['the day before', '2026-12-10', 'onTime'],
    ['the last day', '2026-12-11', 'onTime'],
    ['the day after, a Saturday', '2026-12-12', 'late'],
  ])('for a meeting on 18 December, sent %s (%s), it is %s', (_, on, timing) => {
    expect(noticeTiming(sheetOf(directed(), key), on, { meetingOn: '2026-12-18' }).timing).toBe(timing);
  });

  it('counts six days back from an earlier meeting that the invitation names, holidays and weekends counted', () => {
    const sheet = sheetOf(directed(), key);
    expect(noticeTiming(sheet, '2026-12-03', { meetingOn: '2026-12-09' }).timing).toBe('onTime');
    expect(noticeTiming(sheet, '2026-12-04', { meetingOn: '2026-12-09' }).say).toBe(
      'late by 1 day: it was due by Thursday 3 December 2026',
    );
  });
});

describe('Notice of education during a suspension: on time or late (NOT-3)', () => {
  // Suspended from Tuesday 3 November; the sixth school day is Tuesday 10 November.
  const facts = directed({ suspensions: [aSuspension()] });
  const details = sheetOf(facts, 'sixthDayNotice|suspension-1|details');

  it('is due on the first day, and its details two calendar days before the sixth, on a school day', () => {
    expect(noticeTiming(sheetOf(facts, 'sixthDayNotice|suspension-1|'), '2026-11-03').timing).toBe('onTime');
    expect(noticeTiming(sheetOf(facts, 'sixthDayNotice|suspension-1|'), '2026-11-04').say).toContain('late by 1 day');
    // Two days before Tuesday is a Sunday: the Friday before it is early enough.
    expect(noticeTiming(details, '2026-11-06').timing).toBe('onTime');
    expect(noticeTiming(details, '2026-11-07').timing).toBe('late');
  });

  it('with less than 48 hours is late without the parents’ consent, and never on time with it', () => {
    const early = { provisionStartsOn: '2026-11-05' };
    expect(noticeTiming(details, '2026-11-04', early).timing).toBe('late');
    expect(noticeTiming(details, '2026-11-04', early, { consent: 'Ms Obi, by telephone' })).toMatchObject({
      timing: 'withConsent',
    });
    expect(noticeTiming(details, '2026-11-03', early).timing).toBe('onTime');
  });

  it.each([
    ['the day before, late in the evening', '2026-11-02', '21:00', 'on time: it was due by Tuesday 3 November 2026 at 3.30pm'],
    ['the minute in which the afternoon ends', '2026-11-03', '15:30', 'on time: it was due by Tuesday 3 November 2026 at 3.30pm'],
    ['a minute later', '2026-11-03', '15:31', 'late by 1 minute: it was due by Tuesday 3 November 2026 at 3.30pm'],
    ['in the evening', '2026-11-03', '21:00', 'late by 5 hours: it was due by Tuesday 3 November 2026 at 3.30pm'],
    ['the day after', '2026-11-04', '08:00', 'late by 1 day: it was due by Tuesday 3 November 2026 at 3.30pm'],
  ])('of the first day, sent %s, is judged by the end of the afternoon', (_, on, at, say) => {
    const sheet = sheetOf(facts, 'sixthDayNotice|suspension-1|');
    // Education the day after is told in time on the first day: the 48 hours are those of details that follow.
    expect(noticeTiming(sheet, on, { provisionStartsOn: '2026-11-04', morningStarts: '09:00' }, { at }).say).toBe(say);
  });

  it.each([
    ['the day before', '2026-11-04', '23:59', 'onTime'],
    ['48 hours before', '2026-11-05', '09:15', 'onTime'],
    ['a minute less', '2026-11-05', '09:16', 'late'],
    ['at an hour that nobody said', '2026-11-05', '', 'onTime'],
    ['the day after', '2026-11-06', '07:00', 'late'],
  ])('of details, sent %s, is judged by the first hour of the education', (_, on, at, timing) => {
    const starts = { provisionStartsOn: '2026-11-07', morningStarts: '09:15' };
    expect(noticeTiming(details, on, starts, { at }).timing).toBe(timing);
    expect(noticeTiming(details, on, { ...starts, morningStarts: '', afternoonStarts: '09:15' }, { at }).timing).toBe(timing);
  });

  it('consent does not help where the education begins on the sixth day', () => {
    expect(noticeTiming(details, '2026-11-09', { provisionStartsOn: '2026-11-10' }, { consent: 'Ms Obi' }).timing).toBe('late');
  });
});

describe('A letter that no rule dates', () => {
  it('is neither on time nor late', () => {
    const sheet = sheetOf(directed({ timetables: [aTimetable()] }), 'partTimeLetter|timetable-1|parents');
    expect(noticeTiming(sheet, '2026-12-01').timing).toBe('noDay');
  });
});
