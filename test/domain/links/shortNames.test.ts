import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../src/domain/links/shortNames.ts';

const pupils = (...names: readonly string[]) =>
  names.map((name, at) => {
    const [forename = '', ...rest] = name.split(' ');
    return { key: String(at), forename, surname: rest.join(' '), yearGroup: 9 + at };
  });
const shown = (...names: readonly string[]) => [...shortNames(pupils(...names)).values()];

describe('Names on the page of a provider', () => {
  it('are the first name and the initial of the surname', () => {
    expect(shown('Aaliyah Bennett', 'Tyler Nowak')).toEqual(['Aaliyah B.', 'Tyler N.']);
  });

  it('have one letter more where two would look the same, and only those two', () => {
    expect(shown('Aaliyah Bennett', 'Aaliyah Boateng', 'Tyler Nowak')).toEqual(['Aaliyah Be.', 'Aaliyah Bo.', 'Tyler N.']);
  });

  it('have as many letters as it takes, up to the whole surname', () => {
    expect(shown('Jo Smith', 'Jo Smithson')).toEqual(['Jo Smith', 'Jo Smiths.']);
  });

  it('name the year group of two pupils of one name', () => {
    expect(shown('Jo Smith', 'Jo Smith')).toEqual(['Jo Smith (Year 9)', 'Jo Smith (Year 10)']);
  });

  it('look the same whatever the capitals and accents', () => {
    expect(shown('Zoë Adams', 'zoe Abbot')).toEqual(['Zoë Ad.', 'zoe Ab.']);
  });

  it.each([
    ['Émile Ümit', 'Émile Ü.'],
    ["Niamh O'Brien", 'Niamh O.'],
    ['Cher', 'Cher'],
  ])('of %s is %s', (name, is) => {
    expect(shown(name)).toEqual([is]);
  });
});
