import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../src/domain/delivery.ts';
import { standingOn } from '../../src/domain/duties/standing.ts';
import { deliveryDuties } from '../../src/rounds/deliveryDuties.ts';
import { aCasebook } from './aCasebook.ts';

const now = '2026-11-23T08:45:00.000Z';
const aDelivery = (state: DeliveryState, why: string): Delivery => ({
  key: 'larkhill|session|2026-11-23|AM|id-Priya Nair',
  title: 'Attendance: Monday 23 November 2026, morning',
  round: 'session',
  subject: '2026-11-23|AM',
  personId: 'id-Priya Nair',
  personName: 'Priya Nair',
  state,
  changedAt: '2026-11-23T08:31:00.000Z',
  activityId: '',
  why,
});
const dutiesFor = (...deliveries: Delivery[]) => {
  const { book, trust } = aCasebook({}, { deliveries });
  return deliveryDuties(book, trust, now);
};

describe('Cards that did not arrive', () => {
  it.each([
    ['failed', 'overdue'],
    ['unsure', 'due'],
    ['queued', 'due'],
  ] as const)('are shown when %s, with the reason: %s', (state, standing) => {
    const duties = dutiesFor(aDelivery(state, 'Priya Nair has removed Alongside.'));
    expect(duties).toMatchObject([{ kind: 'delivery', owner: 'apLead', dueOn: '2026-11-23' }]);
    expect(duties.map((duty) => duty.words().because)).toEqual(['Priya Nair has removed Alongside.']);
    expect(duties.map((duty) => standingOn(duty, { now, today: '2026-11-23' }))).toEqual([standing]);
  });

  it('are not shown when sent, or just on their way', () => {
    expect(dutiesFor(aDelivery('sent', ''))).toEqual([]);
    expect(dutiesFor(aDelivery('queued', ''))).toEqual([]);
  });

  it('are no longer shown when their time is over', () => {
    const { book, trust } = aCasebook({}, { deliveries: [aDelivery('failed', 'blocked')] });
    expect(deliveryDuties(book, trust, '2026-11-24T09:00:00.000Z')).toEqual([]);
  });
});
