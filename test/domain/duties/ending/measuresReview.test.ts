import { describe, expect, it } from 'vitest';
import { measuresReview } from '../../../../src/domain/duties/ending/measuresReview.ts';
import { aCase, aPlacement, ended } from '../../builders.ts';
import { aPlan, aRecord } from '../../ending/aRecord.ts';

const plan = aRecord('a', '2026-11-09', aPlan('2026-11-30'));
const reviewed = (reviewOn: string | null) =>
  aRecord('b', '2026-11-30', { kind: 'measuresReviewed', found: 'Helps', measures: ['checkIn'], measuresWords: '', reviewOn });
const duties = (...caseRecords: ReturnType<typeof aRecord>[]) => measuresReview(aCase({ caseRecords }));

describe('The review of the measures for a return (REI-3)', () => {
  it('is due on the day that the plan set', () => {
    expect(duties(plan)).toMatchObject([
      { key: 'measuresReview|placement-1|a', owner: 'apLead', dueOn: '2026-11-30', citation: { id: 'REI-3' } },
    ]);
    expect(duties(plan)[0]?.done).toBeUndefined();
    expect(duties(plan)[0]?.words().because).toBe(
      'The measures were chosen on Monday 9 November 2026, to be reviewed on Monday 30 November 2026.',
    );
  });

  it('is done by the next choice, which sets the next day or none', () => {
    expect(duties(plan, reviewed(null))).toMatchObject([{ done: { on: '2026-11-30' } }]);
    expect(duties(plan, reviewed('2027-01-11')).map(({ dueOn, done }) => [dueOn, done === undefined])).toEqual([
      ['2026-11-30', false],
      ['2027-01-11', true],
    ]);
  });

  it('moves off a day without school, stays due after the end, and is not there without a day or an approval', () => {
    const [moved] = duties(aRecord('a', '2026-11-09', aPlan('2026-12-25')));
    expect(moved?.dueOn).not.toBe('2026-12-25');
    expect(moved?.words().steps).toHaveLength(2);
    const over = aCase({ placements: [aPlacement({ decision: ended('2026-11-20') })], caseRecords: [plan] });
    expect(measuresReview(over)[0]?.lapsedOn).toBeUndefined();
    expect(duties(aRecord('a', '2026-11-09', aPlan(null)))).toEqual([]);
    const proposed = aCase({ placements: [aPlacement({ decision: { status: 'proposed' } })], caseRecords: [plan] });
    expect([measuresReview(proposed), duties()]).toEqual([[], []]);
  });
});
