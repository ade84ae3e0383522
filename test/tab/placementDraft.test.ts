import { describe, expect, it } from 'vitest';
import { proposeSchema } from '#api/contractPlacements.ts';
import { emptyDraft, proposalFrom, sessionsAtProvider, weekWith } from '../../tab/features/placements/placementDraft.ts';

const filled = () => ({
  ...emptyDraft(),
  pupilKey: 'pupil-1',
  providerKey: 'provider-1',
  siteKey: 'site-1',
  reason: 'behaviour' as const,
  arrangement: 'schoolWithParents' as const,
  startsOn: '7/12/2026',
  endsOn: '12 February 2027',
  week: weekWith('provider', (slot) => slot.endsWith('AM')),
  objectives: ['One', 'Two', 'Three'],
  costPerWeek: '£1,250.50',
});
const problemsOf = (change: object) => {
  const proposal = proposalFrom({ ...filled(), ...change });
  return 'problems' in proposal ? proposal.problems.map(({ where }) => where) : [];
};

describe('The form of a proposal', () => {
  it('becomes what the contract takes', () => {
    const proposal = proposalFrom(filled());
    expect(proposal).toMatchObject({
      propose: { arrangement: 'schoolWithParents', startsOn: '2026-12-07', endsOn: '2027-02-12', costPerWeek: 1250.5 },
    });
    expect(proposeSchema.safeParse('propose' in proposal ? proposal.propose : undefined).success).toBe(true);
  });

  it('names every field that is missing', () => {
    const proposal = proposalFrom(emptyDraft());
    expect('problems' in proposal && proposal.problems.map(({ where }) => where)).toEqual([
      'pupilKey',
      'providerKey',
      'reason',
      'arrangement',
      'startsOn',
      'endsOn',
      'week',
      'objectives.0',
      'objectives.1',
      'objectives.2',
      'costPerWeek',
    ]);
  });

  it.each([
    [{ endsOn: '6/12/2026' }, ['endsOn']],
    [{ endsOn: '7/12/2026' }, []],
    [{ siteKey: '' }, ['siteKey']],
    [{ arrangement: '' }, ['arrangement']],
    [{ costPerWeek: 'free' }, ['costPerWeek']],
    [{ costPerWeek: '0' }, []],
    [{ objectives: ['One', ' ', 'Three'] }, ['objectives.1']],
  ])('judges %j', (change, where) => {
    expect(problemsOf(change)).toEqual(where);
  });

  it('counts the sessions at the provider', () => {
    expect(sessionsAtProvider(filled().week)).toBe(5);
    expect(sessionsAtProvider(weekWith('school'))).toBe(0);
  });
});
