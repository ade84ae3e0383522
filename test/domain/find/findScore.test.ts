import { describe, expect, it } from 'vitest';
import { beginsWithSlip } from '../../../src/domain/find/beginsWithSlip.ts';
import { findScore } from '../../../src/domain/find/findScore.ts';
import { wordsOf } from '../../../src/domain/find/wordsOf.ts';

const score = (typed: string, name: string, also = ''): number =>
  findScore(wordsOf(typed), { name: wordsOf(name), also: wordsOf(also) });

describe('The words of a name', () => {
  it.each([
    ['Zoë O’Neil-Smith', ['zoe', 'oneil', 'smith']],
    ["D'Arcy  St. John", ['darcy', 'st', 'john']],
    ['Łukasz Øster Weiß', ['lukasz', 'oster', 'weiss']],
    ['محمد 李', ['محمد', '李']],
    [' 🙂 / : * ', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('Looking for a name', () => {
  it.each(['jane', 'doe', 'jan do', 'doe jane', 'JANE', 'jd', 'd j', 'jnae', 'jame'])('"%s" finds Jane Doe', (typed) =>
    expect(score(typed, 'Jane Doe')).toBeGreaterThan(0),
  );

  it.each(['john', 'jane roe', 'ane', 'dj', 'jx'])('"%s" does not', (typed) => expect(score(typed, 'Jane Doe')).toBe(0));

  it('takes accents, apostrophes and hyphens as people type them', () => {
    expect(score('zoe oneil', 'Zoë O’Neil-Smith')).toBeGreaterThan(0);
    expect(score('Zoë smith', 'Zoe O’Neil-Smith')).toBeGreaterThan(0);
  });

  it('puts whole words before beginnings, beginnings before initials, initials before slips', () => {
    const order = [score('mark', 'Mark Lee'), score('mark', 'Marko Lee'), score('ml', 'Mark Lee'), score('mrak', 'Mark Lee')];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(4);
  });

  it('puts the name before what else is known, and a name typed in full before a longer one', () => {
    expect(score('beck', 'Beck Forge')).toBeGreaterThan(score('beck', 'The Forge', 'Beck Lane'));
    expect(score('ann lee', 'Ann Lee')).toBeGreaterThan(score('ann lee', 'Ann Lee Moss'));
  });

  it('finds by all the words or not at all', () => {
    expect(score('beck nowhere', 'Beck Forge', 'Nether Tarrow')).toBe(0);
    expect(score('beck tarrow', 'Beck Forge', 'Nether Tarrow')).toBeGreaterThan(0);
  });
});

describe('A slip of the fingers', () => {
  it.each([
    ['kowalski', 'kowalksi'],
    ['kowalski', 'kowlsk'],
    ['robertson', 'robretsno'],
    ['brightwell', 'brigthw'],
    ['smith', 'smiith'],
  ])('%s is found by %s', (word, typed) => expect(beginsWithSlip(word, typed)).toBe(true));

  it.each([
    ['lee', 'lea'],
    ['smith', 'smoht'],
    ['kowalski', 'kawolksu'],
    ['ann', 'anne-marie'],
    ['', 'anna'],
  ])('%s is not found by %s', (word, typed) => expect(beginsWithSlip(word, typed)).toBe(false));
});
