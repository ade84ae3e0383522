import { describe, expect, it } from 'vitest';
import { expectedAway } from '../../src/domain/expected.ts';
import { aPlacement, aSignature, aWeek, calendar2026 as calendar, ended, wholeWeek } from './builders.ts';

const keysOn = (date: string, half: 'AM' | 'PM', ...placements: ReturnType<typeof aPlacement>[]) =>
  expectedAway(
    { placements: placements.length > 0 ? placements : [aPlacement({ week: wholeWeek })], calendar },
    { date, half },
  ).map(({ placement }) => placement.key);

describe('Pupils expected away from school (ATT-1)', () => {
  it.each([
    ['nobody the day before the placement starts', '2026-11-06', 0],
    ['the pupil on the first day', '2026-11-09', 1],
    ['the pupil on the last day', '2027-03-25', 1],
    ['nobody the day after the last', '2027-03-26', 0],
    ['nobody on a Saturday', '2026-11-21', 0],
    ['nobody on an INSET day', '2026-11-27', 0],
    ['nobody when the school is closed', '2026-12-08', 0],
    ['nobody in half-term', '2027-02-15', 0],
    ['nobody on a bank holiday', '2026-12-28', 0],
  ])('%s', (_, date, count) => {
    expect(keysOn(date, 'AM')).toHaveLength(count);
  });

  it('only in the sessions at the provider', () => {
    const placement = aPlacement({ week: aWeek(['MonAM', 'WedPM']) });
    expect(keysOn('2026-11-23', 'AM', placement)).toEqual(['placement-1']);
    expect(keysOn('2026-11-23', 'PM', placement)).toEqual([]);
    expect(keysOn('2026-11-25', 'PM', placement)).toEqual(['placement-1']);
    expect(keysOn('2026-11-23', 'AM', aPlacement({ week: aWeek(['MonAM'], 'nowhere') }))).toEqual([]);
  });

  it('never before the placement is approved, nor when it was sent back or withdrawn', () => {
    const decided = aSignature();
    expect(keysOn('2026-11-23', 'AM', aPlacement({ decision: { status: 'proposed' } }))).toEqual([]);
    expect(keysOn('2026-11-23', 'AM', aPlacement({ decision: { status: 'sentBack', decided, reason: 'Too long' } }))).toEqual([]);
    expect(keysOn('2026-11-23', 'AM', aPlacement({ decision: { status: 'withdrawn', decided, reason: 'Moved' } }))).toEqual([]);
  });

  it('still in the days before an ended placement ended, that day included', () => {
    const placement = aPlacement({ week: wholeWeek, decision: ended('2026-11-24') });
    expect(keysOn('2026-11-24', 'AM', placement)).toHaveLength(1);
    expect(keysOn('2026-11-25', 'AM', placement)).toHaveLength(0);
  });

  it('at two providers in one week, at one in each session', () => {
    const farm = aPlacement({ key: 'farm', week: aWeek(['MonAM']) });
    const college = aPlacement({ key: 'college', providerKey: 'college', week: aWeek(['MonPM']) });
    expect(keysOn('2026-11-23', 'AM', farm, college)).toEqual(['farm']);
    expect(keysOn('2026-11-23', 'PM', farm, college)).toEqual(['college']);
  });

  it('once, even where two placements claim the session: at the one that began first, in whatever order they come', () => {
    const farm = aPlacement({ key: 'farm', startsOn: '2026-11-02' });
    const college = aPlacement({ key: 'college' });
    const alike = aPlacement({ key: 'dairy' });
    expect(keysOn('2026-11-23', 'AM', farm, college)).toEqual(['farm']);
    expect(keysOn('2026-11-23', 'AM', college, farm)).toEqual(['farm']);
    expect(keysOn('2026-11-23', 'AM', alike, college)).toEqual(['college']);
    expect(keysOn('2026-11-23', 'AM', college, alike)).toEqual(['college']);
  });
});
