import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/londonTime.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSchool, aStaffMember, staff } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

/** A placement that has run since September with nothing recorded of it: its AP lead owes a visit. */
const running = { placements: [aPlacement({ startsOn: '2026-09-07' })] };
const digestsAt = (date: string, time: string, change: Parameters<typeof aCasebook>[0] = running) => {
  const { book, trust } = aCasebook(change);
  return plan(book, trust, instantOf(date, time)).filter(({ round }) => round === 'digest');
};
const namesAt = (...when: Parameters<typeof digestsAt>) => digestsAt(...when).map(({ personName }) => personName);

describe('The morning’s message of what is due', () => {
  it.each([
    ['not a minute before the school’s time', '2026-11-23', '07:59', 0],
    ['at the school’s time', '2026-11-23', '08:00', 1],
    ['after a pause of the product', '2026-11-23', '09:59', 1],
    ['two hours later no more', '2026-11-23', '10:00', 0],
    ['not on a Sunday', '2026-11-22', '08:00', 0],
    ['not on an INSET day', '2026-11-27', '08:00', 0],
    ['not when the school is closed', '2026-12-08', '08:00', 0],
    ['not in half-term', '2026-10-26', '08:00', 0],
    ['on the first day after it, by winter time', '2026-11-02', '08:00', 1],
  ])('%s', (_, date, time, count) => {
    expect(namesAt(date, time).filter((name) => name === 'Miriam Okafor')).toHaveLength(count);
  });

  it('follows the school’s own time', () => {
    const later = { ...running, school: aSchool({ digestAt: '07:15' }) };
    expect(namesAt('2026-11-23', '07:14', later)).toEqual([]);
    expect(namesAt('2026-11-23', '07:15', later)).toContain('Miriam Okafor');
    expect(namesAt('2026-11-23', '09:15', later)).toEqual([]);
  });

  it('goes to each who owns something that presses, once a day, and to nobody who owns nothing', () => {
    const two = { ...running, staff: [...staff, aStaffMember('Sam Okoro', 'apLead'), aStaffMember('Gil Adeyemi', 'governor')] };
    const digests = digestsAt('2026-11-23', '08:00', two);
    const names = digests.map(({ personName }) => personName);
    expect(names).toEqual(expect.arrayContaining(['Miriam Okafor', 'Sam Okoro']));
    expect(names).not.toContain('Gil Adeyemi');
    expect(new Set(names).size).toBe(names.length);
    expect(digests[0]).toMatchObject({
      key: 'larkhill|digest|2026-11-23|id-Miriam Okafor',
      subject: '2026-11-23',
      title: 'Your day: Monday 23 November 2026',
    });
  });

  it('says what its owner must do as the records stand, and nothing on another day', () => {
    const { book, trust } = aCasebook(running);
    const [delivery] = digestsAt('2026-11-23', '08:00');
    if (delivery === undefined) throw new Error('No digest is planned.');
    const message = messageFor(book, trust, delivery, instantOf('2026-11-23', '08:00'));
    expect(message).toMatchObject({ kind: 'digest', deliveryKey: delivery.key, digest: { schoolKey: 'larkhill' } });
    expect(message?.kind === 'digest' && message.digest.rows.length).toBeGreaterThan(0);
    expect(messageFor(book, trust, delivery, instantOf('2026-11-24', '08:00'))).toBeUndefined();
    expect(messageFor(book, trust, { ...delivery, personId: 'id-Nobody' }, instantOf('2026-11-23', '08:00'))).toBeUndefined();
  });
});
