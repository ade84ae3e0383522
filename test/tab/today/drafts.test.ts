import { describe, expect, it } from 'vitest';
import { reportingFrom } from '../../../tab/features/provider/reportingDraft.ts';
import { type EventDraft, eventFrom, unknownWhenClosed } from '../../../tab/features/today/events/eventDraft.ts';
import { type FollowUpDraft, firstStep, followUpFrom } from '../../../tab/features/today/followUp/followUpDraft.ts';
import { timeFrom } from '../../../tab/shared/timeText.ts';
import { aStep, aWhereaboutsRow } from './aWhereaboutsRow.ts';

const session = { date: '2026-11-23', half: 'AM' } as const;
const wrongFields = (written: object): string[] =>
  'problems' in written && Array.isArray(written.problems) ? written.problems.map(({ where }) => where) : [];

describe('A time as people write it', () => {
  it.each([
    ['9.40', '09:40'],
    ['9:40am', '09:40'],
    ['0940', '09:40'],
    ['1pm', '13:00'],
    ['12.05am', '00:05'],
    ['13.30', '13:30'],
  ])('%s is %s', (text, time) => expect(timeFrom(text)).toBe(time));

  it.each(['', '25.00', '9.75', '13pm', '0am', 'soon'])('%s is none', (text) => expect(timeFrom(text)).toBeUndefined());
});

describe('What was done', () => {
  const draft: FollowUpDraft = {
    key: 'k',
    step: 'calledProvider',
    result: 'reached',
    note: ' Said he is on the bus. ',
    how: '',
    at: '9.40',
    nextStep: '',
    nextDay: '23/11/2026',
    nextTime: '',
  };

  it('is sent with its time, and without a next step where there is none', () => {
    expect(followUpFrom(draft, 'p1', session)).toEqual({
      record: {
        key: 'k',
        pupilKey: 'p1',
        ...session,
        step: 'calledProvider',
        result: 'reached',
        note: 'Said he is on the bus.',
        happenedAt: '09:40',
        nextStep: '',
      },
    });
  });

  it('names by when the next step is to be done', () => {
    const next = { ...draft, nextStep: 'Ring again' };
    expect(wrongFields(followUpFrom(next, 'p1', session))).toEqual(['nextTime']);
    expect(followUpFrom({ ...next, nextTime: '10.15' }, 'p1', session)).toMatchObject({
      record: { nextBy: { date: '2026-11-23', time: '10:15' } },
    });
  });

  it('closes a search only with where the pupil is and how that is known', () => {
    const found = { ...draft, step: 'found', result: 'done', note: '', at: '' } as const;
    expect(wrongFields(followUpFrom(found, 'p1', session))).toEqual(['note', 'how']);
    expect(followUpFrom({ ...found, note: 'At home.', how: 'His mother sees him' }, 'p1', session)).toMatchObject({
      record: { note: 'At home. His mother sees him' },
    });
  });

  it('begins with the provider, and goes on with the parent', () => {
    expect(firstStep(aWhereaboutsRow())).toBe('calledProvider');
    expect(firstStep(aWhereaboutsRow({ followUps: [aStep()] }))).toBe('calledParent');
    expect(firstStep(aWhereaboutsRow({ state: 'unexplained' }))).toBe('calledParent');
  });
});

describe('An event', () => {
  const draft: EventDraft = {
    key: 'k',
    laterKey: 'l',
    kind: 'providerClosed',
    siteKey: '',
    at: '',
    where: 'elsewhere',
    place: '',
    note: '',
    isAllDay: true,
  };
  const farm = { pupilKey: '', providerKey: 'farm' };

  it('holds for both halves as two records, the second for the whole afternoon', () => {
    const written = eventFrom({ ...draft, at: '10.30' }, farm, session);
    expect(written).toMatchObject({
      records: [
        { key: 'k', half: 'AM', at: '10:30' },
        { key: 'l', half: 'PM' },
      ],
    });
    expect('records' in written && written.records[1]).not.toHaveProperty('at');
  });

  it('needs a time when somebody left, and an address when somebody is placed elsewhere', () => {
    const ann = { pupilKey: 'p1', providerKey: '' };
    expect(wrongFields(eventFrom({ ...draft, kind: 'leftSite' }, ann, session))).toEqual(['at']);
    expect(wrongFields(eventFrom({ ...draft, kind: 'placed' }, ann, session))).toEqual(['place']);
    expect(eventFrom({ ...draft, kind: 'placed', where: 'school', isAllDay: false }, ann, session)).toMatchObject({
      records: [{ where: 'school', place: '' }],
    });
  });

  it('makes unknown whom the provider should have, not whom somebody placed elsewhere', () => {
    const rows = [
      aWhereaboutsRow(),
      aWhereaboutsRow({ pupilKey: 'p2', expected: 'elsewhere' }),
      aWhereaboutsRow({ pupilKey: 'p3', siteKey: 'farm-wood' }),
      aWhereaboutsRow({ pupilKey: 'p4', providerKey: 'unit' }),
    ];
    expect(unknownWhenClosed(rows, 'farm', '').map(({ pupilKey }) => pupilKey)).toEqual(['p1', 'p3']);
    expect(unknownWhenClosed(rows, 'farm', 'farm-wood').map(({ pupilKey }) => pupilKey)).toEqual(['p3']);
  });
});

describe('How a provider reports', () => {
  it('is sent as times, empty for the school’s own', () => {
    const draft = { morningReportsBy: '9.45', afternoonReportsBy: '', attendanceEmail: ' office@farm.example ' };
    expect(reportingFrom(draft)).toEqual({
      record: { morningReportsBy: '09:45', afternoonReportsBy: '', attendanceEmail: 'office@farm.example' },
    });
    expect(wrongFields(reportingFrom({ ...draft, afternoonReportsBy: 'after lunch' }))).toEqual(['afternoonReportsBy']);
  });
});
