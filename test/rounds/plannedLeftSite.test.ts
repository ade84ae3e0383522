import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/followUp.ts';
import { instantOf } from '../../src/domain/londonTime.ts';
import type { SessionEvent } from '../../src/domain/sessionEvent.ts';
import { isAbout } from '../../src/rounds/isAbout.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSignature, aStaffMember, staff, wholeWeek } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

const left = (recorded = instantOf('2026-11-23', '10:12'), change: Partial<SessionEvent> = {}): SessionEvent => ({
  ...{ key: 'event-1', kind: 'leftSite', date: '2026-11-23', half: 'AM', pupilKey: 'amara', providerKey: '', siteKey: '' },
  ...{ at: '10:05', where: undefined, place: '', note: 'Over the fence', takesBack: '' },
  by: aSignature('Priya Nair', recorded),
  ...change,
});
const due = { placements: [aPlacement({ startsOn: '2026-09-07', endsOn: '2027-07-16', week: wholeWeek })] };
const toldAt = (date: string, time: string, change: Parameters<typeof aCasebook>[0] = {}): string[] => {
  const { book, trust } = aCasebook({ ...due, sessionEvents: [left()], ...change });
  return plan(book, trust, instantOf(date, time))
    .filter(({ round }) => round === 'leftSite')
    .map(({ subject, personName }) => `${subject} to ${personName}`);
};
const leads = ['event-1 to Miriam Okafor', 'event-1 to Daniel Brandt'];

describe('A pupil who left the site (ATT-5)', () => {
  it('is told to AP lead and DSL at once, and to nobody before', () => {
    expect(toldAt('2026-11-23', '10:11')).toEqual([]);
    expect(toldAt('2026-11-23', '10:12')).toEqual(leads);
    expect(toldAt('2026-11-23', '16:00')).toEqual(leads);
    expect(toldAt('2026-11-24', '09:00')).toEqual([]);
  });

  it('is told on whatever day it is recorded', () => {
    const late = { sessionEvents: [left(instantOf('2026-11-28', '11:00'), { date: '2026-11-26', half: 'PM' })] };
    expect(toldAt('2026-11-28', '11:00', late)).toEqual(leads);
  });

  it('is told to the headteacher where nobody is AP lead or DSL, and once to somebody who is both', () => {
    const nobody = staff.filter(({ name }) => name === 'Helen Ward');
    expect(toldAt('2026-11-23', '10:12', { staff: nobody })).toEqual(['event-1 to Helen Ward']);
    const both = [aStaffMember('Jo Lamb', 'apLead', 'designatedSafeguardingLead')];
    expect(toldAt('2026-11-23', '10:12', { staff: both })).toEqual(['event-1 to Jo Lamb']);
  });

  it('brings no card any more once the event is taken back or the pupil is found', () => {
    const back = left(instantOf('2026-11-23', '10:13'), { key: 'event-2', kind: 'takenBack', takesBack: 'event-1' });
    expect(toldAt('2026-11-23', '10:14', { sessionEvents: [left(), back] })).toEqual([]);
    const by = aSignature('Daniel Brandt', instantOf('2026-11-23', '10:13'));
    const found: FollowUp = {
      ...{ key: 'f1', pupilKey: 'amara', date: '2026-11-23', half: 'AM', note: 'At home', nextStep: '' },
      ...{ step: 'found', result: 'done', happenedAt: by.at, nextBy: undefined, by },
    };
    expect(toldAt('2026-11-23', '10:14', { followUps: [found] })).toEqual([]);
  });

  it('has a card that says who recorded what, is about its session too, and is nothing for an event that is gone', () => {
    const { book, trust } = aCasebook({ ...due, sessionEvents: [left()] });
    const now = instantOf('2026-11-23', '10:12');
    const card = plan(book, trust, now).find(({ round }) => round === 'leftSite') ?? expect.fail('No card is planned.');
    expect(messageFor(book, trust, card, now)).toMatchObject({
      kind: 'search',
      search: { round: 'leftSite', sheet: { eventKey: 'event-1', note: 'Over the fence', search: { pupilKey: 'amara' } } },
    });
    expect(messageFor(book, trust, { ...card, subject: 'event-9' }, now)).toBeUndefined();
    expect(isAbout(card, '2026-11-23|AM', book)).toBe(true);
    expect(isAbout(card, '2026-11-23|PM', book)).toBe(false);
  });
});

describe('Which cards a change of a session refreshes', () => {
  const { book } = aCasebook({ ...due, sessionEvents: [left()] });

  it.each([
    ['session', '2026-11-23|AM', true],
    ['session', '2026-11-23|PM', false],
    ['chase', '2026-11-23|AM|apLead|09:45', true],
    ['chase', '2026-11-23|PM|apLead|14:15', false],
    ['chase', '2026-11-24|AM|apLead|09:45', false],
    ['leftSite', 'event-9', false],
    ['approval', 'placement-1|1', false],
  ] as const)('of the round %s about %s: %s', (round, subject, expected) => {
    expect(isAbout({ round, subject }, '2026-11-23|AM', book)).toBe(expected);
  });
});
