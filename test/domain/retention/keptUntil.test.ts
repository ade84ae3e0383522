import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/domain/placement.ts';
import type { RegisterWeek } from '../../../src/domain/register.ts';
import type { KeptRecords } from '../../../src/domain/retention/keptLists.ts';
import { keptUntil, yearsAfter } from '../../../src/domain/retention/keptUntil.ts';
import { aMark, aPlacement, aPupil, ended, policyOf } from '../builders.ts';

const pupil = aPupil({ dateOfBirth: '2010-05-04' });
const list = <T extends object>(values: readonly T[], keyOf: (value: T) => string) =>
  new Map(values.map((value) => [keyOf(value), { value }]));
const none = new Map();

interface Lists {
  readonly placements?: readonly Placement[];
  readonly weeks?: readonly RegisterWeek[];
  readonly born?: string;
}
const over = aPlacement({ decision: ended('2026-11-20'), startsOn: '2026-09-07', endsOn: '2026-12-18' });
const recordsOf = ({ placements = [over], weeks = [], born = pupil.dateOfBirth }: Lists): KeptRecords => ({
  ...{ deliveries: none, dutyRecords: none, caseRecords: none, followUps: none, sessionEvents: none, reviews: none },
  ...{ decisions: none, learnerInformation: none, suspensions: none, timetables: none, referrals: none },
  register: list(weeks, ({ weekStartsOn }) => weekStartsOn),
  placements: list(placements, ({ key }) => key),
  pupils: list([{ ...pupil, dateOfBirth: born }], ({ key }) => key),
});
const until = (lists: Lists, values: Readonly<Record<string, string>> = {}, today = '2040-01-01') =>
  keptUntil(recordsOf(lists), policyOf('P0', values), today)(pupil.key);

describe('How long records are kept (REP-7)', () => {
  it('is 25 years from the date of birth where the school says nothing, which no law confirms', () => {
    expect(until({})).toEqual({ until: '2035-05-04', because: '25 years after the date of birth, 4 May 2010.' });
  });

  it('is counted from the end of the last placement where the school says so, and by its years', () => {
    const values = { retentionFrom: 'end', retentionYearsAfterEnd: '10' };
    expect(until({}, values)).toEqual({
      until: '2036-11-20',
      because: '10 years after the last placement ended, 20 Nov 2026.',
    });
  });

  it('is never less than the law’s six years from the last register entry, whatever the school says', () => {
    const mark = { ...aMark('present'), by: { personId: 'p', name: 'P', at: '2026-11-20T09:10:00.000Z' } };
    const weeks: RegisterWeek[] = [{ pupilKey: pupil.key, weekStartsOn: '2026-11-16', entries: { FriAM: [mark] } }];
    expect(until({ weeks }, { retentionFrom: 'end', retentionYearsAfterEnd: '1' })).toEqual({
      until: '2032-11-20',
      because: 'The last register entry was made on 20 Nov 2026; the law keeps it 6 years.',
    });
  });

  it('has no end while a placement is not ended, however long it is past its last day', () => {
    expect(until({ placements: [over, aPlacement({ key: 'other' })] })?.until).toBeUndefined();
  });

  it('has no end while the school counts from a date of birth that nobody knows', () => {
    expect(until({ born: '' })).toEqual({
      until: undefined,
      because: 'The date of birth is not known, and the school counts from it.',
    });
  });

  it('is not said of a pupil who was never referred or placed', () => {
    expect(until({ placements: [] })).toBeUndefined();
  });

  it('ends on 1 March where there is no 29 February', () => {
    expect([yearsAfter('2012-02-29', 25), yearsAfter('2012-02-29', 4)]).toEqual(['2037-03-01', '2016-02-29']);
  });
});
