import { describe, expect, it } from 'vitest';
import { keptWhileUnread } from '../../../src/domain/duties/keptWhileUnread.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { aPlacement, aPupil, someFacts } from '../builders.ts';

/** Counts how often the work is done. */
function counted(read: (facts: SchoolFacts) => unknown) {
  let times = 0;
  const kept = keptWhileUnread((facts) => {
    times += 1;
    read(facts);
    return times;
  });
  return { kept, times: () => times };
}
const facts = someFacts();

describe('What was worked out of a school’s facts', () => {
  it('is kept while they are the same, also in another object', () => {
    const { kept, times } = counted(() => undefined);
    kept(facts);
    expect(kept({ ...facts })).toBe(1);
    expect(times()).toBe(1);
  });

  it('is kept when the register changed that it never read', () => {
    const { kept } = counted(({ pupils }) => pupils);
    kept(facts);
    expect(kept({ ...facts, register: new Map(), followUps: [], providerUse: new Map() })).toBe(1);
  });

  it('is not kept of facts with concerns, and stays for whoever has none', () => {
    const { kept } = counted(() => undefined);
    kept(facts);
    const concern = { key: 'c', pupilKey: 'p', providerKey: undefined, isAboutSetting: false, raisedOn: '2026-11-23' } as const;
    const seen = { ...facts, concerns: [concern] };
    expect([kept(seen), kept(seen), kept(facts)]).toEqual([2, 3, 1]);
  });

  it.each(['register', 'followUps', 'sessionEvents', 'providerLinks', 'askedSessions', 'providerUse'] as const)(
    'is worked out anew when %s changed, which it read',
    (part) => {
      const { kept } = counted((read) => read[part]);
      kept(facts);
      expect(kept({ ...facts, [part]: Array.isArray(facts[part]) ? [] : new Map() })).toBe(2);
      expect(kept({ ...facts, [part]: facts[part] })).toBe(3);
    },
  );

  it('is worked out anew when words that are read later have read the register', () => {
    let words: () => unknown = () => undefined;
    const { kept } = counted((read) => {
      words = () => read.register;
    });
    kept(facts);
    words();
    expect(kept({ ...facts, register: new Map() })).toBe(2);
  });

  it('is worked out anew for a pupil who changed, a placement, and another moment', () => {
    const { kept } = counted(() => undefined);
    kept(facts, '2026-11-23');
    expect(kept(facts, '2026-11-24')).toBe(2);
    expect(kept({ ...facts, pupils: new Map([['pupil-1', aPupil()]]) }, '2026-11-24')).toBe(3);
    expect(kept({ ...facts, placements: [aPlacement()] }, '2026-11-24')).toBe(4);
  });
});
