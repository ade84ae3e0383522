import { describe, expect, it } from 'vitest';
import { aPlacement, ended, someFacts } from '../../builders.ts';
import { dutiesOf, visits } from './checked.ts';

describe('Which providers are looked at', () => {
  it.each([
    ['a running placement', aPlacement(), 1],
    ['one that is to come', aPlacement({ startsOn: '2026-12-01' }), 1],
    ['one on its last day', aPlacement({ endsOn: '2026-11-23' }), 1],
    ['one past its end', aPlacement({ endsOn: '2026-11-22' }), 0],
    ['one that has ended', aPlacement({ decision: ended('2026-11-20') }), 0],
    ['a proposal', aPlacement({ decision: { status: 'proposed' } }), 0],
  ])('%s', (_, placement, count) => {
    expect(visits(someFacts({ placements: [placement] }))).toHaveLength(count);
  });

  it('are each looked at once, in the order of their keys, from the first start there', () => {
    const placements = [
      aPlacement({ key: 'c', providerKey: 'hazel', startsOn: '2026-12-02' }),
      aPlacement({ key: 'a', startsOn: '2026-12-07' }),
      aPlacement({ key: 'b', startsOn: '2026-11-30' }),
      aPlacement({ key: 'd', startsOn: '2026-12-03' }),
    ];
    for (const given of [placements, placements.toReversed()]) {
      const found = dutiesOf('providerCheck', someFacts({ placements: given })).filter(({ key }) => key.endsWith('|siteVisit'));
      expect(found.map(({ providerKey, dueOn }) => [providerKey, dueOn])).toEqual([
        ['foxglove', '2026-11-26'],
        ['hazel', '2026-12-01'],
      ]);
    }
  });

  it('keep their duties when they are no longer in the list', () => {
    const [duty] = dutiesOf('providerCheck', someFacts({ providers: [] }));
    expect(duty?.words().say).toBe('Make the check for a provider no longer in the list: Registration status.');
    expect(dutiesOf('mustBeRegistered', someFacts({ providers: [] }))).toEqual([]);
  });
});
