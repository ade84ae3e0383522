import { describe, expect, it } from 'vitest';
import { consecutiveRuns } from '../../../../src/domain/duties/pupils/consecutiveRuns.ts';
import { calendar2026 } from '../../builders.ts';
import { aSuspension } from './builders.ts';

const of = (key: string, startsOn: string, endsOn?: string) => aSuspension({ key, startsOn, endsOn });
const exclusion = (key: string, startsOn: string) =>
  aSuspension({ key, startsOn, endsOn: undefined, kind: 'permanentExclusion' });
const runsOf = (...suspensions: Parameters<typeof consecutiveRuns>[0]) =>
  consecutiveRuns(suspensions, calendar2026).map((run) => run.map(({ key }) => key).join('+'));

describe('Consecutive suspensions count together (NOT-3)', () => {
  it.each([
    ['the next begins on the next day', '2026-11-10', '2026-11-11', 'a+b'],
    ['one school day lies between', '2026-11-10', '2026-11-12', 'a b'],
    ['a weekend lies between', '2026-11-13', '2026-11-16', 'a+b'],
    ['the Monday after the weekend lies between', '2026-11-13', '2026-11-17', 'a b'],
    ['an INSET day and a weekend lie between', '2026-11-26', '2026-11-30', 'a+b'],
    ['a closure declared late lies between', '2026-12-07', '2026-12-09', 'a+b'],
    ['half-term lies between', '2027-02-12', '2027-02-22', 'a+b'],
    ['the Christmas holiday lies between', '2026-12-18', '2027-01-05', 'a+b'],
    ['they share a day', '2026-11-11', '2026-11-11', 'a+b'],
    ['they overlap by mistake', '2026-11-20', '2026-11-12', 'a+b'],
  ])('%s', (_, firstEnds, secondStarts, expected) => {
    const a = of('a', '2026-11-09', firstEnds);
    const b = of('b', secondStarts, secondStarts);
    expect(runsOf(a, b).join(' ')).toBe(expected);
    expect(runsOf(b, a).join(' ')).toBe(expected);
  });

  it('follows a chain, and takes the last day of all before', () => {
    const long = of('a', '2026-11-09', '2026-11-20');
    expect(runsOf(long, of('b', '2026-11-10', '2026-11-11'), of('c', '2026-11-23', '2026-11-24'))).toEqual(['a+b+c']);
    expect(runsOf(long, of('c', '2026-11-24', '2026-11-25'))).toEqual(['a', 'c']);
  });

  it('does not depend on the order of records that begin on one day', () => {
    const [a, b] = [of('a', '2026-11-09', '2026-11-10'), of('b', '2026-11-09', '2026-11-11')];
    expect(runsOf(b, a)).toEqual(['a+b']);
    expect(runsOf(a, b)).toEqual(['a+b']);
  });

  it.each([
    ['the next day', '2026-07-09', '2026-07-10', 'a+b'],
    ['Friday to Monday', '2026-07-10', '2026-07-13', 'a+b'],
    ['Friday to Tuesday', '2026-07-10', '2026-07-14', 'a b'],
    ['Thursday to Sunday', '2026-07-09', '2026-07-12', 'a b'],
    ['months apart', '2026-05-06', '2026-07-13', 'a b'],
    ['into the days the calendar knows', '2026-07-10', '2026-09-02', 'a b'],
  ])('joins only what is certain on days that the calendar does not know: %s', (_, firstEnds, secondStarts, expected) => {
    expect(runsOf(of('a', firstEnds, firstEnds), of('b', secondStarts, secondStarts)).join(' ')).toBe(expected);
  });

  it('joins nothing across the end of the calendar', () => {
    expect(runsOf(of('a', '2027-07-21', '2027-07-21'), of('b', '2027-09-06', '2027-09-06'))).toEqual(['a', 'b']);
  });

  it('counts a permanent exclusion by itself', () => {
    expect(runsOf(of('a', '2026-11-09', '2026-11-10'), exclusion('p', '2026-11-11'))).toEqual(['a', 'p']);
    expect(runsOf(exclusion('p', '2026-11-11'), of('b', '2026-11-12', '2026-11-13'))).toEqual(['p', 'b']);
    expect(runsOf(exclusion('p', '2026-11-11'), exclusion('q', '2026-11-12'))).toEqual(['p', 'q']);
    const around = [of('a', '2026-11-09', '2026-11-10'), exclusion('p', '2026-11-10'), of('b', '2026-11-11', '2026-11-12')];
    expect(runsOf(...around)).toEqual(['a+b', 'p']);
  });

  it('takes one without a last day, or with one before its first, for a single day', () => {
    expect(runsOf(of('a', '2026-11-09'), of('b', '2026-11-10', '2026-11-10'))).toEqual(['a+b']);
    expect(runsOf(of('a', '2026-11-09'), of('b', '2026-11-11', '2026-11-11'))).toEqual(['a', 'b']);
    expect(runsOf(of('a', '2026-11-09', '2026-11-02'), of('b', '2026-11-10', '2026-11-10'))).toEqual(['a+b']);
  });

  it('has none without suspensions', () => {
    expect(runsOf()).toEqual([]);
  });
});
