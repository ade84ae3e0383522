import { describe, expect, it } from 'vitest';
import { earlier } from '../../../src/domain/duties/dutyOf.ts';
import { contact } from '../../../src/domain/duties/running/contact.ts';
import { standingOn } from '../../../src/domain/duties/standing.ts';
import { aCase, aDone, aPlacement, ended, policyOf } from '../builders.ts';

const at = (today: string) => ({ now: `${today}T12:00:00.000Z`, today });
/** Weekly contact of a placement from 9 November that ended on Monday 30 November; by the Monday of its week. */
const weekOf = (monday: string, facts: Parameters<typeof aCase>[0] = {}) =>
  contact(aCase({ placements: [aPlacement({ decision: ended('2026-11-30') })], ...facts })).find(({ key }) =>
    key.endsWith(monday),
  );

describe('What can no longer be done', () => {
  it.each([
    ['the day it was due', '2026-11-26', 'due'],
    ['the day after', '2026-11-27', 'overdue'],
    ['the last day of the placement', '2026-11-30', 'overdue'],
    ['the day after that', '2026-12-01', 'lapsed'],
  ])('lapses with the end of the placement: %s', (_, today, standing) => {
    const duty = weekOf('2026-11-23');
    expect(duty && standingOn(duty, at(today))).toBe(standing);
  });

  it('lapses no later because something was recorded after the end', () => {
    const late = weekOf('2026-11-23', { dutyRecords: [aDone('contact|placement-1|2026-11-30', '2026-12-10')] });
    expect(late?.lapsedOn).toBe('2026-12-01');
  });

  it('lapses earlier with the next one done', () => {
    const next = weekOf('2026-11-16', { dutyRecords: [aDone('contact|placement-1|2026-11-23', '2026-11-24')] });
    expect(next?.lapsedOn).toBe('2026-11-24');
  });

  it.each([
    ['the day before it is due', '2026-11-25', undefined],
    ['the day it is due', '2026-11-26', undefined],
    ['the day after', '2026-11-27', '2026-11-27'],
  ])('is not asked for when it was due before the product kept duties: from %s', (_, trackedFrom, lapsedOn) => {
    const placements = [aPlacement()];
    expect(weekOf('2026-11-23', { placements, policy: policyOf('P4', { trackedFrom }) })?.lapsedOn).toBe(lapsedOn);
  });

  it.each([
    [undefined, '2026-12-01', '2026-12-01'],
    [null, '2026-12-01', '2026-12-01'],
    ['2026-11-30', '2026-12-01', '2026-11-30'],
    ['2026-12-02', '2026-12-01', '2026-12-01'],
  ])('by the earlier of %s and %s', (one, other, first) => {
    expect(earlier(one, other)).toBe(first);
  });
});
