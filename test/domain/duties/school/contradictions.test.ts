import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../../src/domain/duties/school/contradictions.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aChoice, aPlacement, aRulebook } from '../../builders.ts';

describe('Records that contradict each other (REP-7)', () => {
  const backwards = aPlacement({ startsOn: '2026-12-01', endsOn: '2026-11-20' });

  it('are named with the list and what to do, without a due date, and so loud', () => {
    const [duty] = contradictions(aRulebook({ placements: [backwards] }));

    expect(duty).toMatchObject({
      key: 'contradiction|placements-placement-1|endsBeforeStart',
      owner: 'apLead',
      dueOn: undefined,
      done: undefined,
      citation: { id: 'REP-7' },
    });
    expect(duty && standingOn(duty, { now: '2026-11-23T12:00:00.000Z', today: '2026-11-23' })).toBe('unclear');
    expect(duty?.words().say).toBe('Mend the records: look at the list “Placements” in SharePoint.');
    expect(duty?.words().because).toContain('20 November 2026');
    expect(duty?.words().steps).toEqual([
      'The row is “placement-1” in the list “Placements”.',
      'As long as the records disagree nobody can rely on what follows from them.',
    ]);
  });

  it('say nothing where the records agree', () => {
    expect(contradictions(aRulebook())).toEqual([]);
  });

  it('are named by a key without a bar in its subject, whatever the record’s own key is', () => {
    const policy = policyBook([aChoice('visitRhythm', 'often', { key: 'a|b' })], 'larkhill');

    expect(contradictions(aRulebook({ policy })).map(({ subjectKey }) => subjectKey)).toEqual(['policy-a/b']);
  });
});
