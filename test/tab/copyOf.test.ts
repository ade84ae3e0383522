import { describe, expect, it } from 'vitest';
import type { PlacementView } from '#api/contractPlacements.ts';
import { copyOf } from '../../tab/features/placements/copyOf.ts';
import { weekWith } from '../../tab/features/placements/placementDraft.ts';

/** As much of a placement as a copy looks at, and what it must not. */
const placement = (change: Partial<PlacementView> = {}) =>
  ({
    ...{ key: 'placement-1', pupilKey: 'pupil-1', pupilName: 'Zoë Brightwell', providerKey: 'provider-1', siteKey: 'site-1' },
    ...{ reason: 'behaviour', arrangement: 'offSiteDirection', startsOn: '2026-09-07', endsOn: '2026-12-18', costPerWeek: 125.5 },
    week: weekWith('provider', (slot) => slot.endsWith('AM')),
    objectives: ['Attends nine sessions in ten', 'Passes unit 1', 'Returns to science'],
    transport: 'School minibus, 8.40 from the gate',
    ...change,
  }) as PlacementView;

describe('A placement copied for another pupil', () => {
  it('keeps provider, site, week, reason, objectives, transport and cost', () => {
    const { draft, leftOut } = copyOf(placement());
    expect(draft).toMatchObject({
      ...{ providerKey: 'provider-1', siteKey: 'site-1', reason: 'behaviour', costPerWeek: '125.50' },
      ...{ week: placement().week, objectives: placement().objectives, transport: placement().transport },
    });
    expect(leftOut).toEqual([]);
  });

  it('leaves pupil, dates and arrangement to choose, and is a proposal of its own', () => {
    const { draft } = copyOf(placement());
    expect(draft).toMatchObject({ pupilKey: '', startsOn: '', endsOn: '', arrangement: '' });
    expect(draft.key).not.toBe('placement-1');
    expect(copyOf(placement()).draft.key).not.toBe(draft.key);
  });

  it('leaves out every text that names the first pupil, however it is written, and says which', () => {
    const { draft, leftOut } = copyOf(
      placement({ transport: 'Taxi with Mrs Brightwell’s car', objectives: ['ZOE reads', 'Passes unit 1', 'Zoë’s attendance'] }),
    );
    expect(draft).toMatchObject({ transport: '', objectives: ['', 'Passes unit 1', ''] });
    expect(leftOut).toEqual(['Transport', 'Objective 1', 'Objective 3']);
    expect(JSON.stringify(draft)).not.toMatch(/pupil-1|placement-1|Bright|zo[eë]/i);
  });
});
