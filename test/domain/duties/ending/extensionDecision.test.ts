import { describe, expect, it } from 'vitest';
import { extensionDecision } from '../../../../src/domain/duties/ending/extensionDecision.ts';
import { aCase, aPlacement } from '../../builders.ts';
import { aRecord } from '../../ending/aRecord.ts';

const asked = (on: string) =>
  aRecord('a', on, { kind: 'extensionAsked', from: '2026-12-06', endsOn: '2027-02-12', reason: 'The course ends then.' });
const decided = (isGranted: boolean) =>
  aRecord('b', '2026-12-03', {
    ...{ kind: 'extensionDecided', recordKey: 'a', isGranted, from: '2026-12-06', endsOn: '2027-02-12', reason: '' },
  });
const duties = (endsOn: string, ...caseRecords: ReturnType<typeof aRecord>[]) =>
  extensionDecision(aCase({ placements: [aPlacement({ endsOn })], caseRecords }));

describe('The decision on more time (REF-6, REI-4)', () => {
  it('is the headteacher’s, by the last school day that was approved', () => {
    const [duty] = duties('2026-12-06', asked('2026-11-23'));
    expect(duty).toMatchObject({ key: 'extensionDecision|placement-1|a', owner: 'headteacher', dueOn: '2026-12-04' });
    expect(duty?.done).toBeUndefined();
    expect(duty?.words().say).toMatch(/goes on until Friday 12 February 2027\.$/);
  });

  it('is due at once where it was asked for after that', () => {
    expect(duties('2026-12-06', asked('2026-12-05'))[0]?.dueOn).toBe('2026-12-05');
  });

  it('is done by a grant and by a refusal, and keeps its day when the last day has moved', () => {
    expect(duties('2027-02-12', asked('2026-11-23'), decided(true))).toMatchObject([
      { dueOn: '2026-12-04', done: { on: '2026-12-03', say: 'Granted by Miriam Okafor on Thursday 3 December 2026' } },
    ]);
    expect(duties('2026-12-06', asked('2026-11-23'), decided(false))[0]?.done?.say).toMatch(/^Refused by/);
  });

  it('is not there while nobody asks', () => {
    expect(duties('2026-12-06')).toEqual([]);
  });
});
