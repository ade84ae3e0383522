import { describe, expect, it } from 'vitest';
import type { Records } from '../../src/records/records.ts';
import { factsOf } from '../../src/usecases/factsOf.ts';
import { openProviderUse } from '../../src/usecases/providerUse.ts';
import { aPlacement, aProvider, aSchool } from '../domain/builders.ts';
import { aCasebook } from '../rounds/aCasebook.ts';

/** A trust of three schools with the same pupil at Foxglove Farm each, as the records give them out. */
function aTrust(given: { readonly broken?: string } = {}) {
  const keys = ['larkhill', 'brook', 'dale'];
  const books = new Map(keys.map((key) => [key, aCasebook({ school: aSchool({ key }), providers: [aProvider()] })]));
  const first = aCasebook({ school: aSchool() });
  const schools = new Map([...books].flatMap(([, { trust }]) => [...trust.schools]));
  const trust = { ...first.trust, schools };
  const state = { now: '2026-11-23T08:30:00.000Z', asked: [] as string[], isDown: false };
  const records: Records = {
    async trust() {
      if (state.isDown) throw new Error('SharePoint is away.');
      return trust;
    },
    async school(schoolKey, freshness) {
      state.asked.push(`${schoolKey} ${freshness?.maxAgeInSeconds} ${freshness?.isBeside}`);
      const found = books.get(schoolKey);
      if (found === undefined || schoolKey === given.broken) throw new Error('It cannot be read.');
      return found.book;
    },
    forget: () => undefined,
  };
  const counter = openProviderUse({ records, now: () => state.now });
  const own = (placements = [aPlacement()]) => factsOf(aCasebook({ placements }).book, trust);
  return { counter, state, own };
}

describe('The trust’s pupils at each provider', () => {
  it('are counted over all schools, beside what people do', async () => {
    const { counter, state, own } = aTrust();

    await counter.refresh();

    expect(counter.now(own()).get('foxglove')).toMatchObject({ pupils: 3, schoolsCounted: 3, schoolsMissing: 0 });
    expect(state.asked).toEqual(['larkhill 600 true', 'brook 600 true', 'dale 600 true']);
  });

  it('are not waited for: before the first count there is none, and it is made meanwhile', async () => {
    const { counter, own } = aTrust();

    expect(counter.now(own()).size).toBe(0);

    await counter.refresh();
    expect(counter.now(own()).get('foxglove')?.pupils).toBe(3);
  });

  it('are counted once for all who ask at the same time, and again after ten minutes', async () => {
    const { counter, state, own } = aTrust();
    await Promise.all([counter.refresh(), counter.refresh()]);
    expect(state.asked).toHaveLength(3);

    state.now = '2026-11-23T08:40:00.000Z';
    counter.now(own());
    await counter.refresh();
    expect(state.asked).toHaveLength(3);

    state.now = '2026-11-23T08:40:01.000Z';
    expect(counter.now(own()).get('foxglove')?.pupils).toBe(3);
    await counter.refresh();
    expect(state.asked).toHaveLength(6);
  });

  it('are counted again when the clock was set back', async () => {
    const { counter, state } = aTrust();
    await counter.refresh();

    state.now = '2026-11-23T08:00:00.000Z';
    await counter.refresh();

    expect(state.asked).toHaveLength(6);
  });

  it('have one’s own school as it is this moment', async () => {
    const { counter, own } = aTrust();
    await counter.refresh();

    const withoutMine = counter.now(own([])).get('foxglove');

    expect(withoutMine).toMatchObject({ pupils: 2, schoolsCounted: 3 });
  });

  it('say how many schools could not be read', async () => {
    const { counter, own } = aTrust({ broken: 'dale' });

    await counter.refresh();

    expect(counter.now(own()).get('foxglove')).toMatchObject({ pupils: 2, schoolsCounted: 2, schoolsMissing: 1 });
  });

  it('stand as they were while the trust’s site is away', async () => {
    const { counter, state, own } = aTrust();
    await counter.refresh();

    Object.assign(state, { isDown: true, now: '2026-11-23T09:00:00.000Z' });
    await counter.refresh();

    expect(counter.now(own()).get('foxglove')?.pupils).toBe(3);
  });

  it('are gone when the records were replaced, also those of a count under way', async () => {
    const { counter, own } = aTrust();
    const underWay = counter.refresh();
    counter.forget();
    await underWay;

    expect(counter.now(own()).size).toBe(0);
  });
});
