import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { schoolDuties } from '../../../../src/domain/duties/school/schoolDuties.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aStaffMember, entry, policyOf, someFacts, staff } from '../../builders.ts';

const momentOn = (today: string) => ({ now: `${today}T08:00:00.000Z`, today });
const dutiesOf = (kind: string, facts: SchoolFacts, today: string) =>
  schoolDuties(rulebook(facts), momentOn(today)).filter((duty) => duty.kind === kind);
const standings = (kind: string, facts: SchoolFacts, today: string) =>
  dutiesOf(kind, facts, today).map((duty) => [duty.key, standingOn(duty, momentOn(today))]);

describe('The calendar ends (ATT-8)', () => {
  const key = 'calendar|larkhill|2027-07-21';

  it.each([
    ['twenty-one school days before its end', '2027-06-22', 'coming'],
    ['twenty school days before', '2027-06-23', 'due'],
    ['on its last day', '2027-07-21', 'due'],
    ['the day after: nobody is asked, and that is overdue', '2027-07-22', 'overdue'],
    ['a Saturday after it', '2027-07-24', 'overdue'],
    ['in the half-term holiday: long to come', '2026-10-26', 'coming'],
  ])('%s', (_, today, standing) => {
    expect(standings('calendar', someFacts(), today)).toEqual([[key, standing]]);
  });

  it('says when it ends, and who must add the next terms', () => {
    const [duty] = dutiesOf('calendar', someFacts(), '2027-07-01');
    expect(duty).toMatchObject({
      owner: 'apLead',
      subjectKey: 'larkhill',
      dueOn: '2027-07-21',
      citation: { id: 'ATT-8' },
      basis: 'the usual choice',
      done: undefined,
    });
    expect(duty?.words()).toEqual({
      say: 'Add the next terms of this school to the list “Calendar” in SharePoint.',
      because:
        'The calendar of this school ends on Wednesday 21 July 2027. No card is sent and no answer is taken on a day that may be a school day.',
      steps: [
        'The last term of the calendar ends on Wednesday 21 July 2027; its last school day is Wednesday 21 July 2027.',
        'The school is told 20 school days before (the usual choice).',
      ],
    });
  });

  it('says on the last day that it ends, and the day after to find pupils by telephone', () => {
    expect(dutiesOf('calendar', someFacts(), '2027-07-21')[0]?.words().because).toMatch(/^The calendar of this school ends on/);
    const words = dutiesOf('calendar', someFacts(), '2027-07-22')[0]?.words();
    expect(words?.say).toBe(
      'Add the next terms of this school to the list “Calendar” in SharePoint. Until then find out by telephone where pupils are.',
    );
    expect(words?.because).toMatch(/^The calendar of this school ended on Wednesday 21 July 2027\./);
  });

  it('is due on the last day with school, when the term ends on an INSET day', () => {
    const calendar = schoolCalendar(
      [entry('term', 'Summer term', '2027-04-12', '2027-07-21'), entry('inset', 'INSET', '2027-07-21')],
      bankHolidays,
    );
    expect(dutiesOf('calendar', someFacts({ calendar }), '2027-05-04')).toMatchObject([
      { key: 'calendar|larkhill|2027-07-21', dueOn: '2027-07-20' },
    ]);
  });

  it('is told at once in a calendar that is shorter than the notice', () => {
    const calendar = schoolCalendar([entry('term', 'Summer term', '2027-07-12', '2027-07-21')], bankHolidays);
    expect(dutiesOf('calendar', someFacts({ calendar }), '2027-07-12')).toMatchObject([{ tellFrom: '2027-07-12' }]);
    const closed = schoolCalendar(
      [entry('term', 'Term', '2027-07-12', '2027-07-13'), entry('closure', 'flood', '2027-07-12', '2027-07-13')],
      bankHolidays,
    );
    expect(dutiesOf('calendar', someFacts({ calendar: closed }), '2027-07-12')).toMatchObject([{ dueOn: '2027-07-13' }]);
  });

  it('is unclear, and loud, without any term', () => {
    const facts = someFacts({ calendar: schoolCalendar([], bankHolidays) });
    expect(standings('calendar', facts, '2026-11-23')).toEqual([['calendar|larkhill|terms', 'unclear']]);
    expect(standings('calendar', facts, '2026-11-28')).toEqual([['calendar|larkhill|terms', 'unclear']]);
    const words = {
      say: 'Add the terms of this school to the list “Calendar” in SharePoint. Until then find out by telephone where pupils are.',
      because:
        'The calendar of this school has no terms yet; add them. No card is sent and no answer is taken on a day that may be a school day.',
      steps: ['Without terms nobody can say which days are school days, nor by when anything is due (ATT-8).'],
    };
    expect(dutiesOf('calendar', facts, '2026-11-23')[0]?.words()).toEqual(words);
    expect(dutiesOf('calendar', facts, '2026-11-28')[0]?.words()).toEqual(words);
  });

  it('is unclear on a weekday before the first term', () => {
    expect(standings('calendar', someFacts(), '2026-09-01')).toEqual([
      ['calendar|larkhill|terms', 'unclear'],
      [key, 'coming'],
    ]);
    expect(dutiesOf('calendar', someFacts(), '2026-09-01')[0]?.words().because).toMatch(
      /^The calendar of this school begins on Wednesday 2 September 2026; nothing is known of the days before\. No card/,
    );
    expect(standings('calendar', someFacts(), '2026-09-02')).toEqual([[key, 'coming']]);
  });

  it('does not lapse where the product began to keep duties only later', () => {
    const facts = someFacts({ policy: policyOf('P4', { trackedFrom: '2027-09-01' }) });
    expect(standings('calendar', facts, '2027-09-02')).toEqual([[key, 'overdue']]);
  });
});

describe('The policy is reviewed (REP-9)', () => {
  const reviewed = (on: string, values: Record<string, string> = {}) =>
    someFacts({ policy: policyOf('P4', { policyReviewedOn: on, ...values }) });

  it.each([
    ['the day before', '2026-11-22', 'due'],
    ['on the day, two years later', '2026-11-23', 'due'],
    ['the day after', '2026-11-24', 'overdue'],
    ['six school days before', '2026-11-13', 'coming'],
    ['five school days before', '2026-11-16', 'due'],
  ])('%s', (_, today, standing) => {
    expect(standings('policyReview', reviewed('2024-11-23'), today)).toEqual([['policyReview|larkhill|2024-11-23', standing]]);
  });

  it('is due on the school day before when the day has no school', () => {
    expect(dutiesOf('policyReview', reviewed('2024-11-27'), '2026-11-23')).toMatchObject([{ dueOn: '2026-11-26' }]);
  });

  it('is due after the school’s own number of years, and says so', () => {
    const [duty] = dutiesOf('policyReview', reviewed('2023-11-23', { policyReviewInYears: '3' }), '2026-11-20');
    expect(duty).toMatchObject({
      dueOn: '2026-11-23',
      owner: 'headteacher',
      citation: { id: 'REP-9' },
      basis: 'the school since 1 Sep 2020 (Miriam Okafor)',
    });
    expect(duty?.words()).toEqual({
      say: 'Review the policy on alternative provision, and set the day of the review in it.',
      because:
        'The policy was last reviewed on Thursday 23 November 2023 and is reviewed every 3 years: by Monday 23 November 2026.',
      steps: [
        'The last review was on Thursday 23 November 2023.',
        'The next is due 3 years later (the school since 1 Sep 2020 (Miriam Okafor), REP-9), and earlier when the law changes.',
        'That makes Monday 23 November 2026.',
      ],
    });
  });

  it('is unclear while the last review is not set', () => {
    expect(standings('policyReview', someFacts(), '2026-11-23')).toEqual([['policyReview|larkhill|notSet', 'unclear']]);
    expect(dutiesOf('policyReview', someFacts(), '2026-11-23')[0]?.words()).toEqual({
      say: 'Open the policy and set the day on which it was last reviewed; if it never was, review it now.',
      because: 'The day of the last review of the policy is not set, so nobody can say when the next one is due.',
      steps: ['The policy is reviewed so many years after its last review (REP-9), and that day is not set.'],
    });
  });

  it('does not lapse where the product began to keep duties only later', () => {
    expect(standings('policyReview', reviewed('2020-11-23', { trackedFrom: '2026-09-01' }), '2026-11-23')).toEqual([
      ['policyReview|larkhill|2020-11-23', 'overdue'],
    ]);
  });
});

describe('Each role has a holder (PPL-2)', () => {
  it('asks for nothing when every role is held', () => {
    expect(dutiesOf('roleWithoutHolder', someFacts(), '2026-11-23')).toEqual([]);
  });

  it.each([
    ['the AP lead is missing: the headteacher', 'apLead', 'headteacher', 'AP lead'],
    ['the headteacher is missing: the AP lead', 'headteacher', 'apLead', 'headteacher'],
    ['the DSL is missing: the AP lead', 'designatedSafeguardingLead', 'apLead', 'designated safeguarding lead'],
    ['the attendance officer is missing: the AP lead', 'attendanceOfficer', 'apLead', 'attendance officer'],
  ] as const)('%s is asked', (_, role, owner, name) => {
    const facts = someFacts({ staff: staff.filter(({ roles }) => !roles.includes(role)) });
    const found = dutiesOf('roleWithoutHolder', facts, '2026-11-23');
    expect(found).toMatchObject([
      { key: `roleWithoutHolder|larkhill|${role}`, owner, dueOn: '2026-09-02', done: undefined, citation: { id: 'PPL-2' } },
    ]);
    expect(found[0]?.words().say).toBe(`Name the ${name} of Larkhill Academy in the list “Staff” in SharePoint.`);
  });

  it('asks the trust when neither AP lead nor headteacher is there', () => {
    const facts = someFacts({ staff: [aStaffMember('Priya Nair', 'attendanceOfficer', 'designatedSafeguardingLead')] });
    expect(dutiesOf('roleWithoutHolder', facts, '2026-11-23').map(({ key, owner }) => [key, owner])).toEqual([
      ['roleWithoutHolder|larkhill|apLead', 'trustLead'],
      ['roleWithoutHolder|larkhill|headteacher', 'trustLead'],
    ]);
  });

  it('says why, from the first school day of the school year on', () => {
    const facts = someFacts({ staff: [], policy: policyOf('P4', { trackedFrom: '2026-11-01' }) });
    expect(standings('roleWithoutHolder', facts, '2026-11-23').map(([, standing]) => standing)).toEqual(Array(4).fill('overdue'));
    expect(dutiesOf('roleWithoutHolder', facts, '2026-11-23')[0]?.words()).toMatchObject({
      because: 'Nobody at Larkhill Academy holds the role AP lead, so what that role owns reaches nobody.',
      steps: [
        'Each school says who holds each role (PPL-2).',
        'It is needed from the first school day of the school year, Wednesday 2 September 2026.',
      ],
    });
  });

  it.each([
    ['the summer before', '2027-08-15', '2026-09-02'],
    ['a year that the calendar does not know', '2027-09-15', '2027-09-01'],
  ])('counts from that year’s first day: %s', (_, today, dueOn) => {
    expect(dutiesOf('roleWithoutHolder', someFacts({ staff: [] }), today)[0]).toMatchObject({ dueOn });
  });
});
