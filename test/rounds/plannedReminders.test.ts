import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/londonTime.ts';
import { isAbout } from '../../src/rounds/isAbout.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSignature, aStaffMember, policyOf, staff } from '../domain/builders.ts';
import { aRecord } from '../domain/deciding/caseRecords.ts';
import { aCasebook } from './aCasebook.ts';

/** Proposed on Thursday 19 November; three school days later is Tuesday 24. */
const proposal = aPlacement({
  decision: { status: 'proposed' },
  proposed: aSignature('Miriam Okafor', '2026-11-19T15:00:00.000Z'),
  startsOn: '2026-12-14',
});
type Change = Parameters<typeof aCasebook>[0];
const cardsAt = (date: string, time: string, change: Change = {}): string[] => {
  const { book, trust } = aCasebook({ placements: [proposal], ...change });
  return plan(book, trust, instantOf(date, time))
    .filter(({ round }) => round === 'approval')
    .map(({ subject, personName }) => `${subject} to ${personName}`);
};
const asked = 'placement-1|1 to Helen Ward';
const again = (date: string) => [asked, `placement-1|1|${date} to Helen Ward`];

describe('Reminding whoever decides (REF-6)', () => {
  it.each([
    ['not the day before', '2026-11-23', '12:00', [asked]],
    ['not before the school’s time', '2026-11-24', '07:59', [asked]],
    ['after three school days, from the school’s time', '2026-11-24', '08:00', again('2026-11-24')],
    ['not the day after', '2026-11-25', '12:00', [asked]],
    ['again after three more, the INSET day not counted', '2026-11-30', '08:00', again('2026-11-30')],
    ['not in the evening', '2026-11-24', '18:00', [asked]],
  ])('%s', (_, date, time, expected) => {
    expect(cardsAt(date, time)).toEqual(expected);
  });

  it('follows the policy', () => {
    const policy = policyOf('P4', { remindInSchoolDays: '1' });
    expect(cardsAt('2026-11-20', '09:00', { policy })).toEqual(again('2026-11-20'));
  });

  it('at once when somebody asks for it; with the policy’s own on one day it is one card', () => {
    const reminded = aRecord({ kind: 'reminded', about: '1', who: 'Helen Ward' }, '2026-11-23');
    expect(cardsAt('2026-11-23', '12:30', { caseRecords: [reminded] })).toEqual(again('2026-11-23'));
    expect(cardsAt('2026-11-24', '07:00', { caseRecords: [reminded] })).toEqual([asked]);
    const both = aRecord({ kind: 'reminded', about: '1', who: 'Helen Ward' }, '2026-11-24');
    expect(cardsAt('2026-11-24', '12:30', { caseRecords: [both] })).toEqual(again('2026-11-24'));
    const ofAnother = aRecord({ kind: 'reminded', about: '2', who: 'Helen Ward' }, '2026-11-23');
    expect(cardsAt('2026-11-23', '12:30', { caseRecords: [ofAnother] })).toEqual([asked]);
  });

  it('goes to the clerk where the governing body decides, to the headteacher where there is none', () => {
    const direction = { ...proposal, arrangement: 'offSiteDirection' as const };
    const body = { placements: [direction], policy: policyOf('P1') };
    expect(cardsAt('2026-11-23', '12:00', { ...body, staff: [...staff, aStaffMember('Nia Pugh', 'clerk')] })).toEqual([
      'placement-1|1 to Nia Pugh',
    ]);
    expect(cardsAt('2026-11-23', '12:00', body)).toEqual([asked]);
  });

  it('draws the proposal as it stands, and every card about it shows what is decided', () => {
    const { book, trust } = aCasebook({ placements: [proposal] });
    const delivery = { key: 'k', round: 'approval', subject: 'placement-1|1|2026-11-24', personId: 'id-Helen Ward' } as const;
    expect(messageFor(book, trust, delivery, instantOf('2026-11-24', '08:00'))).toMatchObject({
      kind: 'approval',
      sheet: { revision: 1, outcome: { state: 'waiting', since: '2026-11-19', schoolDays: 3 } },
    });
    expect(isAbout(delivery, 'placement-1|1', book)).toBe(true);
    expect(isAbout(delivery, 'placement-1|11', book)).toBe(false);
  });
});
