import { describe, expect, it } from 'vitest';
import { proposedLimit } from '../../../../src/domain/duties/running/proposedLimit.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../../src/domain/policy/policyChoice.ts';
import { providerKinds } from '../../../../src/domain/provider.ts';
import { aCase, aChoice, aDone, aPlacement, aProvider, aWeek, wholeWeek } from '../../builders.ts';
import { standings } from './shown.ts';

const setting = aProvider({ kind: 'unregisteredSetting' });
/** Twelve weeks from Monday 9 November 2026 end on Sunday 31 January 2027. */
const warned = (change: Parameters<typeof aCase>[0] = {}) =>
  proposedLimit(aCase({ providers: [setting], placements: [aPlacement({ week: wholeWeek })], ...change }));

describe('Proposed limits for unregistered settings: a warning, not law', () => {
  it.each([
    ['2027-01-31', 'coming'],
    ['2027-02-01', 'due'],
    ['2027-03-25', 'due'],
    ['2027-03-26', 'lapsed'],
  ])('on %s it is %s: it stands from the day after twelve weeks, and is never overdue', (today, standing) => {
    expect(standings(warned(), today)).toEqual([standing]);
  });

  it.each([
    ['twelve weeks to the day', '2027-01-31', 0],
    ['twelve weeks and a school day', '2027-02-01', 1],
  ])('for a placement of %s', (_, endsOn, count) => {
    expect(warned({ placements: [aPlacement({ week: wholeWeek, endsOn })] })).toHaveLength(count);
  });

  it.each([
    ['four sessions a week, however long', aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM']), 0],
    ['five sessions a week', aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM']), 1],
  ])('for %s', (_, week, count) => {
    expect(warned({ placements: [aPlacement({ week })] })).toHaveLength(count);
  });

  it.each(providerKinds.filter((kind) => kind !== 'unregisteredSetting'))('not at a provider of the kind %s', (kind) => {
    expect(warned({ providers: [aProvider({ kind })] })).toEqual([]);
  });

  it('not before the approval, nor at a provider no longer in the list', () => {
    expect(warned({ placements: [aPlacement({ week: wholeWeek, decision: { status: 'proposed' } })] })).toEqual([]);
    expect(warned({ providers: [] })).toEqual([]);
  });

  it('ends on the last school day', () => {
    const [duty] = warned({ placements: [aPlacement({ week: wholeWeek, endsOn: '2027-03-28' })] });
    expect(duty).toMatchObject({ dueOn: '2027-03-25', lapsedOn: '2027-03-26', tellFrom: '2027-02-01' });
  });

  it('follows the trust when it changes a number', () => {
    const policy = policyBook(
      [
        aChoice('proposedLimitInWeeks', '6', { scope: trustScope }),
        aChoice('proposedLimitInSessions', '10', { scope: trustScope, validFrom: '2026-12-22' }),
      ],
      'larkhill',
    );
    expect(warned({ policy })[0]?.tellFrom).toBe('2026-12-21');
    const later = policyBook(
      [aChoice('proposedLimitInSessions', '10', { scope: trustScope, validFrom: '2027-02-01' })],
      'larkhill',
    );
    expect(warned({ policy: later })).toEqual([]);
    const sooner = policyBook([aChoice('proposedLimitInWeeks', '2', { scope: trustScope, validFrom: '2027-01-11' })], 'larkhill');
    expect(warned({ policy: sooner })[0]?.tellFrom).toBe('2027-01-11');
  });

  it('cannot be recorded, and never reads like law', () => {
    const [duty] = warned({ dutyRecords: [aDone('proposedLimit|placement-1|', '2026-12-01')] });
    expect(duty).toMatchObject({
      key: 'proposedLimit|placement-1|',
      done: undefined,
      owner: 'apLead',
      basis: 'a proposal, not law',
      citation: { id: 'Proposed limits for unregistered AP', confidence: 'partly' },
    });
    expect(duty?.words()).toEqual({
      say: 'Look whether Amara Obi at Foxglove Farm should go on as it is. Nothing has to be recorded.',
      because:
        'A warning only: limits of 12 weeks, or 4 sessions a week for longer have been proposed for unregistered settings. They are not law. This placement has 10 sessions a week and lasts beyond Sunday 31 January 2027.',
      steps: [
        'Foxglove Farm is an unregistered setting.',
        'Proposed, not law: at most 12 weeks, or 4 sessions a week for longer.',
        'The placement began on Monday 9 November 2026; 12 weeks end on Sunday 31 January 2027, and it has 10 sessions a week.',
      ],
    });
  });
});
