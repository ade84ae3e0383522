import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/domain/foldName.ts';

describe('A name as people look for it', () => {
  it.each([
    ["St. Aidan’s & St Bede's", 'st aidans and st bedes'],
    ['Łukasz O’Neil-Zoë', 'lukasz oneil zoe'],
    ['Żółć 2', 'zolc 2'],
    ['  ', ''],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));
});
