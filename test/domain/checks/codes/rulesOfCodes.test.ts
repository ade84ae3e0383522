import { describe, expect, it } from 'vitest';
import { facts2024, judge, judges, type Row, summer, timetable } from './judged.ts';
import { aTimetable } from './sessions.ts';

describe('D (dual registered)', () => {
  const unconfirmed = ' (Unconfirmed: check the source, Register code D: dual registered and due at the other school.)';

  it.each<Row>([
    [
      'D',
      `The pupil is dual registered and due at Foxglove Farm, which marks the session itself.${unconfirmed}`,
      { providerKind: 'specialSchool', isDualRegistered: true, mark: undefined },
      'met',
    ],
    [
      'D',
      `The pupil is not registered at Foxglove Farm, so D may not be used.${unconfirmed}`,
      { providerKind: 'specialSchool', isDualRegistered: false },
      'notMet',
    ],
    [
      'D',
      'Whether the pupil is registered at Foxglove Farm too is not recorded.',
      { providerKind: 'specialSchool', isDualRegistered: undefined },
      'unclear',
      'ATT-4',
    ],
    [
      'D',
      `D is for a pupil who is due at another school; this session is at Foxglove Farm.${unconfirmed}`,
      { isDualRegistered: true },
      'notMet',
    ],
    [
      'D',
      `D is for a pupil who is due at another school; this session is at school.${unconfirmed}`,
      { where: 'school', providerKind: 'specialSchool', isDualRegistered: true },
      'notMet',
    ],
    [
      'D',
      `D is for a pupil who is due at another school; this session is at no place.${unconfirmed}`,
      { where: 'nowhere', isDualRegistered: true },
      'notMet',
    ],
    [
      'D',
      `D is for a pupil who is due at another school; this session is at home.${unconfirmed}`,
      { where: 'home', isDualRegistered: true },
      'notMet',
    ],
  ])('%s: %s', (...row) => judges(row));
});

describe('C2 and C (part-time timetables, dated)', () => {
  const agreed = 'The pupil has an agreed part-time timetable from Monday 9 November 2026 to Friday 18 December 2026.';

  it.each<Row>([
    ['C2', agreed, { where: 'nowhere', timetable, mark: undefined }, 'met'],
    ['C2', agreed, { where: 'home', timetable }, 'met'],
    ['C2', agreed, { where: 'school', isThere: 'online', timetable }, 'met'],
    ['C2', agreed, { isThere: 'online', timetable }, 'met'],
    [
      'C2',
      'The pupil is due at Foxglove Farm in this session, so it is not one that the part-time timetable leaves out.',
      { timetable },
      'notMet',
    ],
    [
      'C2',
      'The pupil is due at school in this session, so it is not one that the part-time timetable leaves out.',
      { where: 'school', timetable },
      'notMet',
    ],
    [
      'C2',
      'C2 is for an agreed part-time timetable. No part-time timetable is recorded for the pupil.',
      { where: 'nowhere' },
      'notMet',
    ],
    [
      'C2',
      'C2 is for an agreed part-time timetable. The part-time timetable is not decided yet.',
      { where: 'nowhere', timetable: aTimetable({ decision: undefined }) },
      'notMet',
    ],
    [
      'C',
      `${agreed} That is C2; C was used for it until Sunday 18 August 2024 and is for exceptional circumstances now.`,
      { where: 'nowhere', timetable },
      'notMet',
      'SI 2024/208 (C2)',
    ],
    [
      'C',
      'C is for leave in exceptional circumstances: the headteacher says whether these are, and why.',
      { mark: 'absent' },
      'unclear',
    ],
    [
      'C',
      'C is for leave in exceptional circumstances: the headteacher says whether these are, and why.',
      { where: 'nowhere', mark: undefined },
      'unclear',
    ],
    ['C', 'C means leave in exceptional circumstances, and the pupil was at Foxglove Farm.', {}, 'notMet'],
  ])('%s: %s', (...row) => judges(row));

  it('change places on 19 August 2024', () => {
    const day = (date: string) => ({ where: 'nowhere', timetable: summer, date }) as const;
    expect(judge('C2', day('2024-08-16'), facts2024)).toMatchObject({
      outcome: 'notMet',
      because: 'C2 came into force only on Monday 19 August 2024.',
    });
    expect(judge('C2', day('2024-08-19'), facts2024).outcome).toBe('met');
    expect(judge('C', day('2024-08-16'), facts2024)).toMatchObject({
      outcome: 'met',
      because: expect.stringMatching(
        /^The pupil has an agreed part-time timetable from Monday 1 July 2024 to Friday 30 August 2024\. Until Sunday 18 August 2024 that was C\. \(Unconfirmed/,
      ),
    });
    expect(judge('C', day('2024-08-19'), facts2024).outcome).toBe('notMet');
    expect(judge('C', { where: 'nowhere', date: '2024-08-16' }, facts2024)).toMatchObject({
      outcome: 'unclear',
      because: expect.stringMatching(/^Until Sunday 18 August 2024 C was for leave that the school granted\. No part-time/),
    });
  });
});

describe('N (no reason yet) and the absences', () => {
  const n = 'Attendance guidance (N)';

  it.each<Row>([
    ['N', 'The reason of the absence is not known yet; N may stand until Tuesday 1 December 2026.', { mark: 'absent' }, 'met', n],
    [
      'N',
      'The reason of the absence is not known yet; N may stand until Tuesday 1 December 2026.',
      { mark: 'absent', markedOn: '2026-12-01' },
      'met',
      n,
    ],
    [
      'N',
      'N might stand until Tuesday 1 December 2026; it must become another code now, O if no reason can be found.',
      { mark: 'absent', markedOn: '2026-12-02' },
      'notMet',
      n,
    ],
    [
      'N',
      'The reason of the absence is known, so N may no longer stand: give its code.',
      { mark: 'absent', isReasonKnown: true },
      'notMet',
      n,
    ],
    [
      'N',
      'Until when N may stand cannot be said, because the calendar ends before. Add the next terms, and resolve it now.',
      { mark: 'absent', date: '2027-07-20' },
      'unclear',
      n,
    ],
    ['N', 'N means the reason for the absence is not known yet, and the pupil was at Foxglove Farm.', {}, 'notMet', n],
    ['I', 'The pupil was absent. I means ill (authorised absence): record the reason.', { mark: 'absent' }, 'met'],
    [
      'O',
      'The pupil was absent. O means absent without leave, or for no reason that was found (unauthorised absence): record the reason.',
      { mark: 'absent' },
      'met',
    ],
    [
      'Y2',
      'The pupil was absent. Y2 means travel is widely disrupted (not a possible attendance): record the reason.',
      { mark: 'absent' },
      'met',
    ],
    ['I', 'I means ill, and the pupil was at Foxglove Farm.', {}, 'notMet'],
    ['I', 'I means ill, and the pupil was at Foxglove Farm.', { mark: 'late' }, 'notMet'],
    [
      'I',
      'The pupil joined online, which counts as absence; I is right if this was the reason: ill.',
      { isThere: 'online' },
      'unclear',
      'SI 2024/208 (B)',
    ],
    [
      'I',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before I is used.',
      { mark: 'notKnown' },
      'unclear',
      'ATT-8',
    ],
    [
      'M',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out before M is used.',
      { mark: undefined },
      'unclear',
      'ATT-8',
    ],
  ])('%s: %s', (...row) => judges(row));
});
