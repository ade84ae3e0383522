import { describe, expect, it } from 'vitest';
import { chronology } from '../../../../src/domain/duties/safeguarding/chronology.ts';
import { safeguardingRules } from '../../../../src/domain/duties/safeguarding/safeguardingRules.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { aCase, aDone, aPlacement, aProvider, aSignature, ended } from '../../builders.ts';

const dutiesOf = (change: Parameters<typeof aPlacement>[0] = {}, more: Parameters<typeof aCase>[0] = {}) =>
  chronology(aCase({ placements: [aPlacement(change)], ...more }));
const at = (today: string) => ({ now: `${today}T09:00:00.000Z`, today });

describe('The chronology for the provider (SAF-1)', () => {
  it('is given by the DSL by the start of the placement', () => {
    expect(dutiesOf()).toMatchObject([
      { key: 'chronology|placement-1|', owner: 'designatedSafeguardingLead', dueOn: '2026-11-09', citation: { id: 'SAF-1' } },
    ]);
    expect(dutiesOf()[0]?.words()).toEqual({
      say: 'Give the chronology for Amara to the safeguarding lead of Foxglove Farm.',
      because: 'Amara Obi at Foxglove Farm begins on Monday 9 November 2026; the provider has the chronology by then.',
      steps: ['The placement begins on Monday 9 November 2026.', 'The chronology goes to each provider at the start (SAF-1).'],
    });
  });

  it.each([
    ['2026-11-08', 'due'],
    ['2026-11-09', 'due'],
    ['2026-11-10', 'overdue'],
  ])('stands on %s as %s', (today, standing) => {
    const [duty] = dutiesOf();
    expect(duty && standingOn(duty, at(today))).toBe(standing);
  });

  it.each([
    ['an INSET day', '2026-11-27', '2026-11-30'],
    ['a closure declared late', '2026-12-08', '2026-12-09'],
    ['half-term', '2027-02-15', '2027-02-22'],
    ['a day that the calendar does not know', '2027-09-06', '2027-09-06'],
  ])('is due on the first school day where the placement begins on %s', (_, startsOn, dueOn) => {
    const [duty] = dutiesOf({ startsOn, endsOn: '2027-10-01' });
    expect(duty?.dueOn).toBe(dueOn);
    const moved = duty
      ?.words()
      .steps.filter((step) => step.startsWith('There is no school on that day; the first school day is '));
    expect(moved).toHaveLength(startsOn === dueOn ? 0 : 1);
  });

  it('is done by its record, and lapses when the placement ends', () => {
    expect(dutiesOf({}, { dutyRecords: [aDone('chronology|placement-1|', '2026-11-06')] })[0]?.done?.on).toBe('2026-11-06');
    expect(dutiesOf({ decision: ended('2027-02-12') })[0]?.lapsedOn).toBe('2027-02-13');
  });

  it('is already asked for while the placement is proposed, not once it is sent back or withdrawn', () => {
    expect(dutiesOf({ decision: { status: 'proposed' } })).toHaveLength(1);
    expect(dutiesOf({ decision: { status: 'sentBack', decided: aSignature(), reason: 'Dates' } })).toEqual([]);
    expect(dutiesOf({ decision: { status: 'withdrawn', decided: aSignature(), reason: 'Moved' } })).toEqual([]);
  });

  it('is not asked for on the school’s own site', () => {
    expect(dutiesOf({}, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
  });

  it('is asked for although pupil and provider are no longer in the lists', () => {
    expect(dutiesOf({}, { pupils: [], providers: [] })[0]?.words().say).toBe(
      'Give the chronology for the pupil to the safeguarding lead of the provider.',
    );
  });

  it('is among what the DSL owes for each placement', () => {
    expect(safeguardingRules).toEqual([chronology]);
  });
});
