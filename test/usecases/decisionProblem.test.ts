import { describe, expect, it } from 'vitest';
import { decisionProblem } from '../../src/usecases/decisionProblem.ts';

const placement = { startsOn: '2026-11-09', endsOn: '2027-03-25' };
const today = '2026-11-23';
const end = (endedOn: string | null) => ({ revision: 1, decision: 'end', reason: 'Back at school', endedOn }) as const;

describe('What a decision must say', () => {
  it('an approval needs no reason, every other decision does', () => {
    const without = (decision: 'approve' | 'sendBack' | 'withdraw' | 'end') =>
      decisionProblem(placement, { revision: 1, decision, reason: '  ', endedOn: today }, today)?.where;
    expect(without('approve')).toBeUndefined();
    expect([without('sendBack'), without('withdraw'), without('end')]).toEqual(['reason', 'reason', 'reason']);
  });

  it.each([
    ['no day at all', null, 'endedOn'],
    ['the day before the start', '2026-11-08', 'endedOn'],
    ['the first day', '2026-11-09', undefined],
    ['the last day', '2027-03-25', undefined],
    ['the day after the last', '2027-03-26', 'endedOn'],
  ])('an end on %s', (_, endedOn, where) => {
    expect(decisionProblem(placement, end(endedOn), today)?.where).toBe(where);
  });

  it('a placement past its end may end today', () => {
    expect(decisionProblem(placement, end('2027-04-12'), '2027-04-12')).toBeUndefined();
    expect(decisionProblem(placement, end('2027-04-13'), '2027-04-12')?.where).toBe('endedOn');
  });
});
