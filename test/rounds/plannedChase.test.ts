import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../src/domain/delivery.ts';
import { instantOf } from '../../src/domain/londonTime.ts';
import type { InstantText } from '../../src/domain/session.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aMark, aPlacement, aPupil, aRegisterWeek, aStaffMember, registerOf, staff, wholeWeek } from '../domain/builders.ts';
import { aCasebook, type Extra } from './aCasebook.ts';

/** Amara, expected at the provider in every session from September; asked at 8.30am, wanted by 9.30am, AP lead after 15 minutes, DSL after 30. */
const due = { placements: [aPlacement({ startsOn: '2026-09-07', endsOn: '2027-07-16', week: wholeWeek })] };
const vulnerable = { ...due, pupils: [aPupil({ hasSocialWorker: true })] };
type Change = Parameters<typeof aCasebook>[0];

const chasedAt = (now: InstantText, change: Change = due, extra: Extra = {}): string[] => {
  const { book, trust } = aCasebook(change, extra);
  return plan(book, trust, now)
    .filter(({ round }) => round === 'chase')
    .map(({ subject, personName }) => `${subject} to ${personName}`);
};
const secondsAfter = (date: string, time: string, seconds: number): InstantText =>
  new Date(Date.parse(instantOf(date, time)) + seconds * 1000).toISOString();
const answeredAt = (time: string, mark: Parameters<typeof aMark>[0], code?: string) => {
  const by = { personId: 'id-Priya Nair', name: 'Priya Nair', at: instantOf('2026-11-23', time) };
  return registerOf(aRegisterWeek('MonAM', [{ ...aMark(mark), code, by }]));
};

const officer = '2026-11-23|AM|attendanceOfficer|09:30 to Priya Nair';
const apLead = '2026-11-23|AM|apLead|09:45 to Miriam Okafor';
const dsl = '2026-11-23|AM|designatedSafeguardingLead|10:00 to Daniel Brandt';

describe('The chase of a session that nobody has confirmed (BEY-1)', () => {
  it.each([
    ['09:30', -1, []],
    ['09:30', 0, [officer]],
    ['09:45', -1, [officer]],
    ['09:45', 0, [officer, apLead]],
    ['09:45', 1, [officer, apLead]],
    ['10:00', -1, [officer, apLead]],
    ['10:00', 0, [officer, apLead, dsl]],
    ['12:59', 0, [officer, apLead, dsl]],
  ])('at %s and %i seconds has reached %j', (time, seconds, expected) => {
    expect(chasedAt(secondsAfter('2026-11-23', time, seconds))).toEqual(expected);
  });

  it.each([
    ['09:35', -1, 1],
    ['09:35', 0, 2],
    ['09:40', -1, 2],
    ['09:40', 0, 3],
  ])('climbs faster for a pupil who is looked for first: at %s and %i seconds %i cards', (time, seconds, count) => {
    expect(chasedAt(secondsAfter('2026-11-23', time, seconds), vulnerable)).toHaveLength(count);
  });

  it.each([
    ['the Monday after the clocks go forward', '2027-03-29', 0],
    ['the Sunday on which they do', '2027-03-28', 0],
    ['the last Friday of summer time', '2026-10-23', 1],
    ['the Sunday on which the clocks go back', '2026-10-25', 0],
    ['half-term', '2026-10-26', 0],
    ['the first Monday of winter time', '2026-11-02', 1],
    ['a Saturday', '2026-11-21', 0],
    ['an INSET day', '2026-11-27', 0],
    ['a closure that nobody was asked about', '2026-12-08', 0],
    ['a school day in summer', '2027-06-07', 1],
  ])('on %s (%s) sends %i cards at half past nine in London', (_, date, count) => {
    expect(chasedAt(instantOf(date, '09:30'))).toHaveLength(count);
    expect(chasedAt(secondsAfter(date, '09:30', -1))).toEqual([]);
  });

  it('ends with the school day', () => {
    expect(chasedAt(secondsAfter('2026-11-23', '18:00', -1)).length).toBeGreaterThan(3);
    expect(chasedAt(instantOf('2026-11-23', '18:00'))).toEqual([]);
  });

  it('brings one card for all pupils whose rung comes at one moment', () => {
    const two = {
      placements: [...due.placements, aPlacement({ ...due.placements[0], key: 'placement-2', pupilKey: 'ben' })],
      pupils: [aPupil(), aPupil({ key: 'ben', upn: 'Q901123412399', forename: 'Ben' })],
    };
    const { book, trust } = aCasebook(two);
    const [card, ...others] = plan(book, trust, instantOf('2026-11-23', '09:30')).filter(({ round }) => round === 'chase');
    expect(others).toEqual([]);
    expect(card).toMatchObject({ title: 'Not confirmed: 2 pupils, this morning' });
    expect(card && messageFor(book, trust, card, instantOf('2026-11-23', '09:30'))).toMatchObject({
      kind: 'search',
      deliveryKey: 'larkhill|chase|2026-11-23|AM|attendanceOfficer|09:30|id-Priya Nair',
      search: { round: 'chase', isStandIn: false, sheet: { openCount: 2, role: 'attendanceOfficer', moment: '09:30' } },
    });
  });
});

describe('A chase that is closed', () => {
  const answered = { ...due, register: answeredAt('09:40', 'present') };
  const sent = (subject: string, state: DeliveryState, personName: string): Delivery => ({
    ...{ key: `larkhill|chase|${subject}|id-${personName}`, title: 'Chase', round: 'chase', subject },
    ...{ personId: `id-${personName}`, personName, state, changedAt: '2026-11-23T09:30:00.000Z', activityId: 'a', why: '' },
  });

  it('brings no new card, on this rung or the next', () => {
    expect(chasedAt(instantOf('2026-11-23', '09:41'), answered)).toEqual([]);
    expect(chasedAt(instantOf('2026-11-23', '10:30'), answered)).toEqual([]);
  });

  it.each([
    ['sent', 1],
    ['unsure', 1],
    ['queued', 0],
  ] as const)('keeps a card that is %s: %i', (state, count) => {
    const deliveries = [sent('2026-11-23|AM|attendanceOfficer|09:30', state, 'Priya Nair')];
    expect(chasedAt(instantOf('2026-11-23', '10:30'), answered, { deliveries })).toHaveLength(count);
  });
});

describe('An absence that nobody explains', () => {
  it('is chased from the answer on; with a reason it is not', () => {
    const absent = { ...due, register: answeredAt('09:10', 'absent') };
    expect(chasedAt(secondsAfter('2026-11-23', '09:10', -1), absent)).toEqual([]);
    expect(chasedAt(instantOf('2026-11-23', '09:10'), absent)).toEqual(['2026-11-23|AM|attendanceOfficer|09:10 to Priya Nair']);
    expect(chasedAt(instantOf('2026-11-23', '09:25'), absent)).toHaveLength(2);
    expect(chasedAt(instantOf('2026-11-23', '10:30'), { ...due, register: answeredAt('09:10', 'absent', 'I') })).toEqual([]);
  });
});

describe('A rung that nobody holds', () => {
  const without = (...names: string[]) => staff.filter(({ name }) => !names.includes(name));

  it('tells whoever comes next at once, and the card says so', () => {
    const change = { ...due, staff: without('Miriam Okafor') };
    const now = instantOf('2026-11-23', '09:45');
    expect(chasedAt(now, change)).toEqual([officer, '2026-11-23|AM|apLead|09:45 to Daniel Brandt']);
    const { book, trust } = aCasebook(change);
    const card = plan(book, trust, now).find(({ subject }) => subject.endsWith('apLead|09:45'));
    expect(card && messageFor(book, trust, card, now)).toMatchObject({ search: { isStandIn: true } });
  });

  it('ends with the headteacher, and with nobody where there is nobody', () => {
    const now = instantOf('2026-11-23', '10:00');
    expect(chasedAt(now, { ...due, staff: without('Daniel Brandt') })).toContain(
      '2026-11-23|AM|designatedSafeguardingLead|10:00 to Helen Ward',
    );
    expect(chasedAt(now, { ...due, staff: [] })).toEqual([]);
  });

  it('tells somebody who holds two roles once at one moment', () => {
    const both = aStaffMember('Jo Lamb', 'attendanceOfficer', 'apLead', 'designatedSafeguardingLead');
    const now = instantOf('2026-11-23', '09:30');
    expect(chasedAt(now, { ...due, staff: [both] })).toHaveLength(1);
    expect(chasedAt(instantOf('2026-11-23', '10:00'), { ...due, staff: [both] })).toHaveLength(3);
  });
});
