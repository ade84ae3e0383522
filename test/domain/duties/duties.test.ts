import { describe, expect, it } from 'vitest';
import { agreementMissing } from '../../../src/domain/duties/agreementMissing.ts';
import { allDuties } from '../../../src/domain/duties/allDuties.ts';
import { approvalWaits } from '../../../src/domain/duties/approvalWaits.ts';
import { attendanceMark } from '../../../src/domain/duties/attendanceMark.ts';
import { calendarRunsOut } from '../../../src/domain/duties/calendarRunsOut.ts';
import { missingMarks } from '../../../src/domain/duties/missingMarks.ts';
import { placementPastItsEnd } from '../../../src/domain/duties/placementPastItsEnd.ts';
import { openReviews, placementReview } from '../../../src/domain/duties/placementReview.ts';
import { proposalSentBack } from '../../../src/domain/duties/proposalSentBack.ts';
import type { ReviewOutcome } from '../../../src/domain/review.ts';
import { aMark, aPlacement, aPupil, aRegisterWeek, aSignature, aWeek, registerOf, someFacts, wholeWeek } from '../builders.ts';

const agreement = { driveId: 'd', itemId: 'i', webUrl: 'u', fileName: 'f.docx', version: 1, made: aSignature() };
const proposed = aPlacement({ decision: { status: 'proposed' }, startsOn: '2026-11-30' });

describe('Approval waits (REF-6)', () => {
  it.each([
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2026-12-01', true],
  ])('on %s, for a start on 30 November: overdue %s', (today, isOverdue) => {
    expect(approvalWaits(someFacts({ placements: [proposed] }), today)).toMatchObject([
      {
        kind: 'approval',
        owner: 'headteacher',
        dueOn: '2026-11-30',
        isOverdue,
        placementKey: 'placement-1',
        subjectKey: 'placement-1|1',
      },
    ]);
  });

  it('is no duty once decided', () => {
    expect(approvalWaits(someFacts(), '2026-11-10')).toEqual([]);
  });
});

describe('A proposal was sent back (REF-6)', () => {
  const decision = { status: 'sentBack' as const, decided: aSignature('Helen Ward'), reason: 'Which transport?' };
  const sentBack = aPlacement({ decision, startsOn: '2026-11-30' });

  it.each([
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2026-12-01', true],
  ])('on %s, for a start on 30 November: overdue %s', (today, isOverdue) => {
    const [duty, ...others] = proposalSentBack(someFacts({ placements: [sentBack] }), today);

    expect(others).toEqual([]);
    expect(duty).toMatchObject({ owner: 'apLead', dueOn: '2026-11-30', isOverdue, placementKey: 'placement-1' });
    expect(duty?.because).toBe('Helen Ward sent it back on 2 Nov 2026 and said what must change.');
  });

  it('is no duty while it waits, or once approved', () => {
    expect(proposalSentBack(someFacts({ placements: [proposed, aPlacement()] }), '2026-11-30')).toEqual([]);
  });
});

describe('The agreement is missing (DOC-1)', () => {
  it.each([
    ['2026-11-08', false],
    ['2026-11-09', true],
    ['2026-11-10', true],
  ])('on %s, for a start on 9 November: overdue %s', (today, isOverdue) => {
    expect(agreementMissing(someFacts(), today)).toMatchObject([{ kind: 'agreement', owner: 'apLead', isOverdue }]);
  });

  it('is no duty with an agreement, before approval, or past the end', () => {
    expect(agreementMissing(someFacts({ placements: [aPlacement({ agreement })] }), '2026-11-10')).toEqual([]);
    expect(agreementMissing(someFacts({ placements: [proposed] }), '2026-11-10')).toEqual([]);
    expect(agreementMissing(someFacts(), '2027-03-26')).toEqual([]);
  });
});

describe('The calendar does not know today (ATT-8)', () => {
  it.each([
    ['the last day of the last term', '2027-07-21', 0],
    ['the day after: nobody is asked, and that is overdue', '2027-07-22', 1],
    ['a Saturday', '2027-07-24', 0],
    ['a half-term day', '2026-10-26', 0],
  ])('%s', (_, today, count) => {
    const found = calendarRunsOut(someFacts(), today);
    expect(found).toHaveLength(count);
    for (const duty of found) expect(duty).toMatchObject({ kind: 'records', owner: 'apLead', isOverdue: true });
  });

  it('is among the duties of the day', () => {
    expect(allDuties(someFacts({ placements: [] }), '2027-07-22T08:00:00.000Z')).toMatchObject([{ kind: 'records' }]);
  });
});

describe('A placement past its end (REI-4)', () => {
  it('is a duty from the day after its last day', () => {
    expect(placementPastItsEnd(someFacts(), '2027-03-25')).toEqual([]);
    expect(placementPastItsEnd(someFacts(), '2027-03-26')).toMatchObject([
      { kind: 'pastItsEnd', isOverdue: true, dueOn: '2027-03-25' },
    ]);
  });
});

describe('A review falls due (REV-1)', () => {
  const review = { key: 'r1', placementKey: 'placement-1', dueOn: '2026-12-18', held: undefined };
  const facts = someFacts({ reviews: [review] });

  it.each([
    ['six school days before: nobody is told', '2026-12-10', []],
    ['five school days before: the AP lead is told', '2026-12-11', [false]],
    ['on the day: due', '2026-12-18', [false]],
    ['the day after: overdue', '2026-12-19', [true]],
  ])('%s', (_, today, overdue) => {
    expect(placementReview(facts, today).map(({ isOverdue }) => isOverdue)).toEqual(overdue);
  });

  it('is told earlier when an INSET day lies between', () => {
    const early = someFacts({ reviews: [{ ...review, dueOn: '2026-11-30' }] });
    expect(placementReview(early, '2026-11-19')).toHaveLength(0);
    expect(placementReview(early, '2026-11-20')).toHaveLength(1);
  });

  it('is no duty once held, nor for a placement that has not begun or has ended', () => {
    const held = { on: '2026-12-01', outcome: 'continue', summary: 'Well', recorded: aSignature() } as const;
    expect(placementReview(someFacts({ reviews: [{ ...review, held }] }), '2026-12-18')).toEqual([]);
    expect(
      placementReview(someFacts({ reviews: [review], placements: [aPlacement({ startsOn: '2026-12-21' })] }), '2026-12-18'),
    ).toEqual([]);
  });

  it('is planned for a running placement without any review', () => {
    expect(openReviews(someFacts(), '2026-11-23').map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['placement-1-review-1', '2026-12-18'],
    ]);
  });
});

describe('A placement that goes on (REV-1)', () => {
  const heldWith = (outcome: ReviewOutcome) => ({
    key: 'placement-1-review-1',
    placementKey: 'placement-1',
    dueOn: '2026-12-18',
    held: { on: '2026-12-16', outcome, summary: 'Well', recorded: aSignature() },
  });

  it.each([
    ['continue', ['placement-1-review-2']],
    ['change', ['placement-1-review-2']],
    ['end', []],
    ['reintegrate', []],
  ] as const)('is reviewed again after “%s”, even if the next review was never planned', (outcome, keys) => {
    expect(openReviews(someFacts({ reviews: [heldWith(outcome)] }), '2027-01-05').map(({ key }) => key)).toEqual(keys);
  });
});

describe("Today's sessions are answered (ATT-2)", () => {
  const facts = someFacts({ placements: [aPlacement({ week: wholeWeek })] });

  it.each([
    ['before the session is asked about: no duty', '2026-11-23T08:29:00Z', []],
    ['when it is asked about: due', '2026-11-23T08:30:00Z', [['2026-11-23|AM', false]]],
    ['a minute before the cut-off: due', '2026-11-23T09:29:00Z', [['2026-11-23|AM', false]]],
    ['at the cut-off: overdue', '2026-11-23T09:30:00Z', [['2026-11-23|AM', true]]],
    [
      'in the afternoon: both',
      '2026-11-23T13:00:00Z',
      [
        ['2026-11-23|AM', true],
        ['2026-11-23|PM', false],
      ],
    ],
    ['on an INSET day: none', '2026-11-27T10:00:00Z', []],
  ])('%s', (_, now, duties) => {
    expect(attendanceMark(facts, now).map(({ subjectKey, isOverdue }) => [subjectKey, isOverdue])).toEqual(duties);
  });

  it("is not done by “don't know yet”, but by any other answer", () => {
    const asked = (mark: 'notKnown' | 'absent') => someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark(mark)])) });
    expect(attendanceMark(asked('notKnown'), '2026-11-23T08:45:00Z')).toHaveLength(1);
    expect(attendanceMark(asked('absent'), '2026-11-23T08:45:00Z')).toHaveLength(0);
  });

  it('names the pupils, and the cut-off in words', () => {
    expect(attendanceMark(facts, '2026-11-23T08:30:00Z')[0]).toMatchObject({
      owner: 'attendanceOfficer',
      say: 'Confirm where 1 pupil is this morning: Amara Obi.',
      because: 'The answer is needed by 9.30am; until then nobody knows where they are.',
    });
  });
});

describe('Sessions of the last five school days without a mark (ATT-8)', () => {
  const facts = someFacts({ placements: [aPlacement({ week: aWeek(['MonAM']) })] });

  it('are a duty until the sixth school day', () => {
    expect(missingMarks(facts, '2026-11-23').map(({ subjectKey }) => subjectKey)).toEqual(['2026-11-16|AM']);
    expect(missingMarks(facts, '2026-11-24').map(({ subjectKey }) => subjectKey)).toEqual(['2026-11-23|AM']);
    expect(missingMarks(facts, '2026-12-01').map(({ subjectKey }) => subjectKey)).toEqual(['2026-11-30|AM', '2026-11-23|AM']);
    expect(missingMarks(facts, '2026-12-02').map(({ subjectKey }) => subjectKey)).toEqual(['2026-11-30|AM']);
  });

  it('count school days, not days', () => {
    expect(missingMarks(facts, '2027-01-05').map(({ subjectKey }) => subjectKey)).toEqual(['2026-12-14|AM']);
  });

  it('gather the pupils of one session in one sentence', () => {
    const pupils = [aPupil(), aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams' })];
    const placements = pupils.map(({ key }) => aPlacement({ key, pupilKey: key, week: aWeek(['MonAM']) }));
    expect(missingMarks(someFacts({ pupils, placements }), '2026-11-24')).toMatchObject([
      { say: 'Complete the register for Monday 23 November 2026, morning: Amara Obi and Ben Adams.', isOverdue: true },
    ]);
  });
});

describe('Everything a school must do', () => {
  it('comes overdue first, then by the day it is due', () => {
    const placements = [proposed, aPlacement({ key: 'running', week: aWeek(['MonAM']) })];
    const duties = allDuties(someFacts({ placements }), '2026-11-23T08:45:00Z');
    expect(duties.map(({ kind, isOverdue }) => [kind, isOverdue])).toEqual([
      ['agreement', true],
      ['missingMark', true],
      ['missingMark', false],
      ['approval', false],
    ]);
  });
});
