import { describe, expect, it } from 'vitest';
import { compareInformation, isSameInformation, wordsOf } from '../../../src/domain/learner/compareInformation.ts';
import { nothingKnown } from '../../../src/domain/learnerInformation.ts';
import { someInformation } from './learnerBuilders.ts';

const seen = wordsOf(someInformation());

describe('Two people at the information of one learner', () => {
  it('keep what each changed elsewhere', () => {
    const compared = compareInformation(seen, { ...seen, health: 'Asthma' }, { ...seen, doctor: 'Dr Lee' });
    expect(compared).toEqual({ merged: { ...seen, health: 'Asthma', doctor: 'Dr Lee' }, clashes: [], theirs: ['doctor'] });
  });

  it('clash where both changed one field, and not where both wrote the same', () => {
    const mine = { ...seen, health: 'Asthma', literacy: 'Level 2' };
    expect(compareInformation(seen, mine, { ...seen, health: 'Hay fever', literacy: 'Level 2' })).toMatchObject({
      clashes: ['health'],
      theirs: [],
      merged: mine,
    });
  });

  it('do not clash by the order in which a person’s fields stand', () => {
    const [first] = seen.emergencyContacts;
    const turned = {
      ...seen,
      emergencyContacts: seen.emergencyContacts.map((one) => Object.fromEntries(Object.entries(one).reverse())),
    };
    expect(first).toBeDefined();
    expect(isSameInformation(seen, turned as unknown as typeof seen)).toBe(true);
    expect(isSameInformation(seen, { ...seen, interests: 'Engines' })).toBe(false);
  });

  it('begin with nothing where nobody has written', () => {
    expect(wordsOf(undefined)).toEqual(nothingKnown);
  });
});
