import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { instantOf } from '../../src/domain/londonTime.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, approved, aSignature, policyOf } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

const placement = aPlacement({ key: 'p1', startsOn: '2026-09-07', endsOn: '2027-07-16', decision: approved });
const policy = (values: Record<string, string> = {}) => policyOf('P4', values);
const running = { placements: [placement], policy: policy() };
const reached: CaseRecord = {
  ...{
    key: 'c1',
    placementKey: 'p1',
    pupilKey: placement.pupilKey,
    providerKey: placement.providerKey,
    on: '2026-11-23',
    says: '',
  },
  what: { kind: 'contact', with: ['provider', 'pupil'], how: 'call', name: '', words: 'Well', mood: 4, wishes: '' },
  by: aSignature(),
};
const plannedAt = (
  date: string,
  time: string,
  change: Parameters<typeof aCasebook>[0] = running,
  extra: Parameters<typeof aCasebook>[1] = {},
) => {
  const { book, trust } = aCasebook(change, extra);
  return plan(book, trust, instantOf(date, time)).filter(({ round }) => round === 'contacts');
};
const subjects = (...args: Parameters<typeof plannedAt>) => plannedAt(...args).map(({ subject }) => subject);

describe('The contacts of the week, asked about once (VIS-1)', () => {
  it.each([
    // Friday 27 November is an INSET day.
    ['on the last school day but one, not a minute before nine', '2026-11-25', '08:59', []],
    ['at nine', '2026-11-25', '09:00', ['2026-11-23|contacts']],
    ['later that day, when the product was down', '2026-11-25', '17:59', ['2026-11-23|contacts']],
    ['not in the evening', '2026-11-25', '18:00', []],
    ['not on the day after', '2026-11-26', '09:00', []],
    ['on Thursday of a whole week', '2026-12-03', '09:00', ['2026-11-30|contacts']],
    ['not on its Friday', '2026-12-04', '09:00', []],
    ['not in the holidays', '2026-10-29', '09:00', []],
  ])('%s', (_, date, time, expected) => {
    expect(subjects(date, time)).toEqual(expected);
  });

  it('asks on the first school day, or never, where the policy says so', () => {
    const on = (value: string) => ({ ...running, policy: policy({ contactCard: value }) });
    expect(subjects('2026-11-23', '09:00', on('firstDay'))).toEqual(['2026-11-23|contacts']);
    expect(subjects('2026-11-25', '09:00', on('firstDay'))).toEqual([]);
    expect(subjects('2026-11-25', '09:00', on('never'))).toEqual([]);
  });

  it('asks nobody where everybody was reached, or no contact is due', () => {
    expect(subjects('2026-11-25', '09:00', { ...running, caseRecords: [reached] })).toEqual([]);
    expect(subjects('2026-11-25', '09:00', { ...running, policy: policy({ contactRhythm: 'ongoing' }) })).toEqual([]);
    const fortnight = { ...running, policy: policy({ contactRhythm: 'fortnightly' }) };
    const asked = ['2026-11-25', '2026-12-03'].flatMap((date) => subjects(date, '09:00', fortnight));
    expect(asked).toHaveLength(1);
  });

  it('keeps a card that has gone out after everybody was reached, and shows how it stands in its own week only', () => {
    const [one] = plannedAt('2026-11-25', '09:00');
    const planned = one ?? expect.fail('No card is planned.');
    const sent: Delivery = { ...planned, state: 'sent', changedAt: '2026-11-25T09:00:10Z', activityId: 'a1', why: '' };
    const after = { ...running, caseRecords: [reached] };
    expect(plannedAt('2026-11-25', '09:30', after, { deliveries: [sent] })).toMatchObject([{ key: planned.key }]);

    const message = (change: typeof running, now: string) => {
      const { book, trust } = aCasebook(change);
      return messageFor(book, trust, planned, now);
    };
    expect(message(running, '2026-11-25T09:30:00Z')).toMatchObject({
      sheet: {
        monday: '2026-11-23',
        until: '2026-11-26',
        done: 0,
        rows: [{ placementKey: 'p1', missing: ['provider', 'pupil'] }],
      },
    });
    expect(message(after, '2026-11-25T09:30:00Z')).toMatchObject({ sheet: { done: 1, rows: [] } });
    expect(message(running, '2026-11-30T09:30:00Z')).toBeUndefined();
  });
});
