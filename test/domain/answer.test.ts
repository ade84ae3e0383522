import { describe, expect, it } from 'vitest';
import { answer } from '../../src/domain/answer.ts';
import { provisions } from '../../src/domain/law.ts';

describe('A finding', () => {
  it('says in its own words when it rests on a text that nobody has read', () => {
    expect(answer('Where?', provisions.knowWhereTheChildIs).notMet('Nobody knows.').because).toBe(
      'Nobody knows. (Unconfirmed: check the source, Keeping children safe in education: always know where a child is based.)',
    );
    expect(answer('Where?', provisions.ATT8).notMet('Nobody knows.').because).toBe('Nobody knows.');
  });
});

describe('The law', () => {
  it('cites each provision once, with its source', () => {
    const all = Object.values(provisions);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ source, title }) => source === '' || title === '')).toEqual([]);
  });
});
