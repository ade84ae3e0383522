import { describe, expect, it } from 'vitest';
import { addressOf } from '../../tab/app/deepLink.ts';

describe('A deep link into the tab', () => {
  it.each([
    ['placement/larkhill/abc', '/schools/larkhill/placements/abc'],
    ['today/larkhill', '/schools/larkhill/today'],
    ['provider/larkhill/sparrow', '/schools/larkhill/providers/sparrow'],
    ['ahead/larkhill', '/schools/larkhill/ahead'],
    ['policy/larkhill', '/schools/larkhill/policy'],
    ['contacts/larkhill', '/schools/larkhill/contacts'],
    ['placement/larkhill/a b', '/schools/larkhill/placements/a%20b'],
  ])('%s leads to a page', (sub, address) => {
    expect(addressOf(sub)).toBe(address);
  });

  it.each([
    undefined,
    '',
    'placement/larkhill',
    'provider/larkhill',
    'today/',
    'https://elsewhere.example',
    '//elsewhere.example/x',
  ])('%s leads nowhere', (sub) => {
    expect(addressOf(sub)).toBeUndefined();
  });
});
