import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { entry, policyOf, someFacts } from '../../builders.ts';
import { dutiesOf, standings } from './owed.ts';

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
