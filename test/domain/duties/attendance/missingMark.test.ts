import { describe, expect, it } from 'vitest';
import { missingMark } from '../../../../src/domain/duties/attendance/missingMark.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { londonTime } from '../../../../src/domain/londonTime.ts';
import { aMark, aPlacement, aPupil, aRegisterWeek, aWeek, registerOf, someFacts, wholeWeek } from '../../builders.ts';

const momentAt = (now: string) => ({ now, today: londonTime(now).date });
const missing = (facts: ReturnType<typeof someFacts>, now: string) => {
  const moment = momentAt(now);
  return missingMark(rulebook(facts), moment).map((duty) => ({ ...duty, standing: standingOn(duty, moment) }));
};
const today = (facts: ReturnType<typeof someFacts>, now: string) =>
  missing(facts, now).filter(({ dueOn }) => dueOn === londonTime(now).date);

describe("Today's sessions are answered (ATT-2)", () => {
  const facts = someFacts({ placements: [aPlacement({ week: wholeWeek })] });

  it.each([
    ['a minute before the session is asked about: no duty', '2026-11-23T08:29:00Z', []],
    ['when it is asked about: due', '2026-11-23T08:30:00Z', [['missingMark|2026-11-23|AM', 'due']]],
    ['a minute before the cut-off: due', '2026-11-23T09:29:00Z', [['missingMark|2026-11-23|AM', 'due']]],
    ['at the cut-off: overdue', '2026-11-23T09:30:00Z', [['missingMark|2026-11-23|AM', 'overdue']]],
    [
      'in the afternoon: both',
      '2026-11-23T13:00:00Z',
      [
        ['missingMark|2026-11-23|AM', 'overdue'],
        ['missingMark|2026-11-23|PM', 'due'],
      ],
    ],
    ['on an INSET day: none', '2026-11-27T10:00:00Z', []],
    ['on a Saturday: none', '2026-11-28T10:00:00Z', []],
    ['on the closed snow day: none', '2026-12-08T10:00:00Z', []],
  ])('%s', (_, now, duties) => {
    expect(today(facts, now).map(({ key, standing }) => [key, standing])).toEqual(duties);
  });

  it("is not done by “don't know yet”, but by any other answer", () => {
    const asked = (mark: 'notKnown' | 'absent') => someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark(mark)])) });
    expect(today(asked('notKnown'), '2026-11-23T08:45:00Z')).toHaveLength(1);
    expect(today(asked('absent'), '2026-11-23T08:45:00Z')).toHaveLength(0);
  });

  it('names the pupil, the cut-off in words and how that came about', () => {
    const [duty] = today(facts, '2026-11-23T08:30:00Z');
    expect(duty).toMatchObject({
      kind: 'missingMark',
      subjectKey: '2026-11-23',
      owner: 'attendanceOfficer',
      dueOn: '2026-11-23',
      dueAt: '2026-11-23T09:30:00.000Z',
      tellFrom: '2026-11-23',
      done: undefined,
      citation: { id: 'ATT-2' },
    });
    expect(duty?.words()).toEqual({
      say: 'Confirm where 1 pupil is this morning: Amara Obi.',
      because: 'The answer is needed by 9.30am; until then nobody knows where they are.',
      steps: [
        'The school asks about the morning of Monday 23 November 2026 at 8.30am.',
        'It wants the answer in the same session, by 9.30am (the school’s own time, ATT-2).',
        'A pupil without an answer, or with “don’t know yet”, is nowhere that anybody has confirmed (ATT-8).',
      ],
    });
  });

  it('gathers the pupils of one session in one sentence', () => {
    const pupils = [aPupil(), aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams' })];
    const placements = [...pupils.map(({ key }) => key), 'gone'].map((key) => aPlacement({ key, pupilKey: key }));
    const [duty] = today(someFacts({ pupils, placements }), '2026-11-23T08:30:00Z');
    expect(duty?.words().say).toBe(
      'Confirm where 3 pupils are this morning: Ben Adams, Amara Obi and a pupil no longer in the list.',
    );
  });
});

describe('Sessions of the last five school days without a mark (ATT-8)', () => {
  const facts = someFacts({ placements: [aPlacement({ week: aWeek(['MonAM']) })] });
  const keys = (day: string) => missing(facts, `${day}T07:00:00Z`).map(({ key }) => key);

  it.each([
    ['the session of a week ago on the fifth school day', '2026-11-23', ['missingMark|2026-11-16|AM']],
    ['no longer on the sixth school day', '2026-11-24', ['missingMark|2026-11-23|AM']],
    ['across the INSET day', '2026-12-01', ['missingMark|2026-11-30|AM', 'missingMark|2026-11-23|AM']],
    ['the day after that', '2026-12-02', ['missingMark|2026-11-30|AM']],
    ['across the Christmas holiday', '2027-01-05', ['missingMark|2026-12-14|AM']],
    ['nothing past the end of the calendar', '2027-07-24', []],
  ])('asks for %s', (_, day, expected) => {
    expect(keys(day)).toEqual(expected);
  });

  it('is overdue, and says in the past tense who is missing', () => {
    const [duty] = missing(facts, '2026-11-24T07:00:00Z');
    expect(duty).toMatchObject({ standing: 'overdue', citation: { id: 'ATT-8' }, dueOn: '2026-11-23' });
    expect(duty?.words()).toMatchObject({
      say: 'Complete the register for Monday 23 November 2026, morning: Amara Obi.',
      because: 'Nobody confirmed where 1 pupil was in that session.',
    });
  });

  it('says were of several pupils', () => {
    const placements = ['amara', 'ben'].map((key) => aPlacement({ key, pupilKey: key, week: aWeek(['MonAM']) }));
    const [duty] = missing(someFacts({ placements }), '2026-11-24T07:00:00Z');
    expect(duty?.words().because).toBe('Nobody confirmed where 2 pupils were in that session.');
  });
});
