import { describe, expect, it } from 'vitest';
import { countedHere, registrationRows } from '../../../src/domain/passport/registrationRows.ts';
import type { ProviderDeclaration, ProviderUse } from '../../../src/domain/providerCheck.ts';
import { weekSlots } from '../../../src/domain/session.ts';
import { aPlacement, aProvider, aPupil, approved, aSignature, aWeek, someFacts } from '../builders.ts';

const on = '2026-11-23';
const none = { pupils: 0, fullTimePupils: 0, fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0 };
const use = (change: Partial<ProviderUse> = {}): ProviderUse => ({
  ...{ providerKey: 'foxglove', ...none, schoolsCounted: 3, schoolsMissing: 0 },
  ...change,
});
const declared = (change: Partial<ProviderDeclaration> = {}): ProviderDeclaration => ({
  ...{ key: 'd', providerKey: 'foxglove', on: '2026-09-24', ...none, by: aSignature() },
  ...change,
});
const rows = (ours: ProviderUse | undefined, theirs?: ProviderDeclaration) =>
  registrationRows(
    aProvider(),
    someFacts({
      providerUse: new Map(ours === undefined ? [] : [['foxglove', ours]]),
      providerDeclarations: theirs === undefined ? [] : [theirs],
    }),
    on,
  );

describe('The registration test in numbers (PRO-2)', () => {
  it.each([
    [2, 2, 'met', 'One more would reach the limit.'],
    [2, 1, 'met', '2 more would reach the limit.'],
    [3, 2, 'notMet', 'The limit is reached: it must be registered as a school.'],
    [3, 3, 'notMet', 'The limit is reached: it must be registered as a school.'],
  ])('with %i of ours and %i declared, of five allowed at most four: %s', (ours, theirs, outcome, say) => {
    const [row] = rows(use({ fullTimePupils: ours }), declared({ fullTimePupils: theirs }));
    expect(row).toMatchObject({ who: 'Pupils of compulsory school age', limit: 5, all: ours + theirs, outcome, say });
  });

  it('is reached by one pupil who is looked after, or has an EHC plan', () => {
    const of = (who: string, change: Partial<ProviderUse>) => rows(use(change), declared()).find((row) => row.who === who);
    expect(of('Looked-after pupils', { fullTimeLookedAfter: 1 })).toMatchObject({ limit: 1, outcome: 'notMet' });
    expect(of('Pupils with an EHC plan', { fullTimeWithEhcPlan: 1 })).toMatchObject({ limit: 1, outcome: 'notMet' });
    expect(of('Pupils with an EHC plan', {})).toMatchObject({ outcome: 'met' });
  });

  it.each([
    ['nobody has counted the trust’s', undefined, declared()],
    ['a school could not be counted', use({ schoolsMissing: 1 }), declared()],
    ['nobody has declared the others', use(), undefined],
  ])('is never met while %s', (_, ours, theirs) => {
    expect(rows(ours, theirs)[0]).toMatchObject({ outcome: 'unclear', say: 'At least 0; not everybody is counted.' });
  });
});

describe('What a provider declared six months ago', () => {
  it.each([
    ['2026-05-24', 'met'],
    ['2026-05-23', 'met'],
    ['2026-05-22', 'unclear'],
  ])('on %s, asked on 23 November 2026: %s', (day, outcome) => {
    expect(rows(use(), declared({ on: day }))[0]?.outcome).toBe(outcome);
  });

  it('still counts when the limit is reached with it', () => {
    expect(rows(use(), declared({ on: '2026-05-22', fullTimePupils: 5 }))[0]?.outcome).toBe('notMet');
  });
});

describe('Who of the school’s own pupils counts', () => {
  const facts = someFacts({
    pupils: [
      aPupil({ key: 'full', forename: 'Full', surname: 'Week', isLookedAfter: true, senStatus: 'ehcp' }),
      aPupil({ key: 'part', forename: 'Part', surname: 'Week', senStatus: 'senSupport' }),
      aPupil({ key: 'grown', forename: 'Grown', surname: 'Up', dateOfBirth: '2008-01-01' }),
    ],
    placements: [
      aPlacement({ key: '1', pupilKey: 'full', week: aWeek(weekSlots), decision: approved }),
      aPlacement({ key: '2', pupilKey: 'part', decision: approved }),
      aPlacement({ key: '3', pupilKey: 'grown', week: aWeek(weekSlots), decision: approved }),
      aPlacement({ key: '4', pupilKey: 'gone', decision: approved }),
      aPlacement({ key: '5', pupilKey: 'full', providerKey: 'other', decision: approved }),
    ],
  });

  it('is said of each by name, those who count first, also of one who is no longer in the list', () => {
    expect(countedHere('foxglove', facts, on)).toEqual([
      { name: 'Full Week', isCounted: true, why: '10 sessions a week, 30 hours: full time; looked after, EHC plan.' },
      {
        name: 'A pupil no longer in the list',
        isCounted: false,
        why: expect.stringContaining('less than the guide of 18 hours'),
      },
      { name: 'Grown Up', isCounted: false, why: 'Not of compulsory school age; 10 sessions a week, 30 hours.' },
      { name: 'Part Week', isCounted: false, why: expect.stringMatching(/^3 sessions a week, 9 hours: less .*; SEN support\.$/) },
    ]);
  });
});
