import { describe, expect, it } from 'vitest';
import { isOfCompulsoryAge } from '../../src/domain/compulsoryAge.ts';

describe('Compulsory school age (believed, not read)', () => {
  it.each([
    ['on 1 January', '2021-01-01', '2026-03-31', '2026-04-01'],
    ['on 31 March', '2021-03-31', '2026-03-31', '2026-04-01'],
    ['on 1 April', '2021-04-01', '2026-08-31', '2026-09-01'],
    ['on 31 August', '2021-08-31', '2026-08-31', '2026-09-01'],
    ['on 1 September', '2021-09-01', '2026-12-31', '2027-01-01'],
    ['on 31 December', '2021-12-31', '2026-12-31', '2027-01-01'],
  ])('begins with the term after the fifth birthday: born %s', (_, born, before, first) => {
    expect(isOfCompulsoryAge(born, before)).toBe(false);
    expect(isOfCompulsoryAge(born, first)).toBe(true);
  });

  it.each([
    ['in the autumn', '2010-09-01', '2027-06-25', '2027-06-26'],
    ['in the spring', '2011-03-14', '2027-06-25', '2027-06-26'],
    ['in August, after the last day', '2011-08-31', '2027-06-25', '2027-06-26'],
    ['on 31 August of the year before: a year earlier', '2010-08-31', '2026-06-26', '2026-06-27'],
    ['where 30 June is a Friday', '2007-05-02', '2023-06-30', '2023-07-01'],
    ['where 30 June is a Thursday', '2006-05-02', '2022-06-24', '2022-06-25'],
    ['where 30 June is a Saturday', '2002-05-02', '2018-06-29', '2018-06-30'],
  ])('ends on the last Friday of June in the school year of the sixteenth birthday: %s', (_, born, last, after) => {
    expect(isOfCompulsoryAge(born, last)).toBe(true);
    expect(isOfCompulsoryAge(born, after)).toBe(false);
  });

  it.each(['', 'unknown', '14/03/2012', 'born 2012-03-14', '2012-03-14 or so'])(
    'is assumed where the date of birth is no date: "%s"',
    (born) => {
      expect(isOfCompulsoryAge(born, '2040-01-01')).toBe(true);
    },
  );
});
