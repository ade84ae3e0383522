import { describe, expect, it } from 'vitest';
import { arrangementIsSaid } from '../../../../src/domain/checks/placement/arrangementIsSaid.ts';
import { comingFullTime } from '../../../../src/domain/checks/placement/comingFullTime.ts';
import { fullTimeAllowed } from '../../../../src/domain/checks/placement/fullTimeAllowed.ts';
import { fullTimeEntitlement } from '../../../../src/domain/checks/placement/fullTimeEntitlement.ts';
import type { Placement, Week } from '../../../../src/domain/placement.ts';
import type { Pupil } from '../../../../src/domain/pupil.ts';
import { weekSlots } from '../../../../src/domain/session.ts';
import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aPlacement, aProvider, aPupil, aSignature, aWeek, ended, policyOf, someFacts, wholeWeek } from '../../builders.ts';
import { aTimetable } from './aTimetable.ts';

describe('How a placement is arranged (REF-1, NOT-1)', () => {
  it('must be said, because notices follow from it', () => {
    expect(arrangementIsSaid({ arrangement: 'notSaid' }, aProvider())).toMatchObject({
      outcome: 'unclear',
      question: 'Is it said how the placement is arranged?',
      because:
        'It is not said how the placement is arranged, so nobody can say which notices are due. Choose an off-site direction, an arrangement with the parents, or one by the local authority.',
      citation: { id: 'REF-1' },
    });
  });

  it.each([
    ['offSiteDirection', 'Off-site direction, to improve behaviour.'],
    ['schoolWithParents', 'Arranged by the school with the parents.'],
    ['localAuthority', 'Arranged by the local authority.'],
  ] as const)('as %s is said', (arrangement, because) => {
    expect(arrangementIsSaid({ arrangement }, aProvider())).toMatchObject({ outcome: 'met', because });
    expect(arrangementIsSaid({ arrangement }, undefined).outcome).toBe('met');
  });

  it('cannot be an off-site direction on the school’s own site (PRO-14)', () => {
    const onSite = aProvider({ kind: 'onSite', name: 'The Cabin' });
    expect(arrangementIsSaid({ arrangement: 'offSiteDirection' }, onSite)).toMatchObject({
      outcome: 'unclear',
      because:
        'The Cabin is on the school’s own site, so this cannot be an off-site direction. Choose how it is arranged, or another provider.',
    });
    expect(arrangementIsSaid({ arrangement: 'schoolWithParents' }, onSite).outcome).toBe('met');
  });
});

const nine = aWeek(weekSlots.slice(0, 9));
const last = aWeek(weekSlots.slice(9));

describe('A whole week at providers (REF-14)', () => {
  const judge = (week: Week, others: Placement[] = [], fullTime = 'no') =>
    fullTimeAllowed(aPlacement({ week }), {
      placements: [aPlacement({ week }), ...others],
      policy: policyOf('P4', { fullTimeAllowed: fullTime }),
    });

  it('is allowed where the policy says so', () => {
    expect(judge(wholeWeek, [], 'yes')).toMatchObject({
      outcome: 'met',
      because: 'The policy allows alternative provision for the whole week (the school since 1 Sep 2020 (Miriam Okafor)).',
      facts: { atProviders: 10, atSchool: 0 },
    });
  });

  it('is refused where the policy allows part of it only: one session at school is enough', () => {
    expect(judge(wholeWeek)).toMatchObject({
      outcome: 'notMet',
      question: 'May the pupil be at providers for this much of the week?',
      because:
        'The policy allows alternative provision for part of the week only (the school since 1 Sep 2020 (Miriam Okafor)), and no session of the week is at school. Leave at least one session at school.',
      citation: { id: 'REF-14' },
      facts: { atProviders: 10, atSchool: 0 },
    });
    expect(judge(nine)).toMatchObject({
      outcome: 'met',
      because: 'The pupil is at school for 1 session a week.',
      facts: { atProviders: 9, atSchool: 1 },
    });
  });

  it('is refused when the rest of the week is nowhere', () => {
    expect(judge({ ...nine, FriPM: 'nowhere' })).toMatchObject({ outcome: 'notMet', facts: { atProviders: 9, atSchool: 0 } });
  });

  it('counts every provider of the pupil in the same weeks', () => {
    const other = aPlacement({ key: 'other', week: last });
    expect(judge(nine, [other]).outcome).toBe('notMet');
    expect(judge(nine, [{ ...other, decision: { status: 'proposed' } }]).outcome).toBe('notMet');
    expect(judge(nine, [{ ...other, pupilKey: 'ben' }]).outcome).toBe('met');
    expect(judge(nine, [{ ...other, endsOn: '2026-11-08' }]).outcome).toBe('met');
    expect(judge(nine, [{ ...other, startsOn: '2026-09-07', endsOn: '2026-11-09' }]).outcome).toBe('notMet');
    expect(judge(nine, [{ ...other, startsOn: '2027-03-25', endsOn: '2027-07-01' }]).outcome).toBe('notMet');
    expect(judge(nine, [{ ...other, startsOn: '2027-03-26', endsOn: '2027-07-01' }]).outcome).toBe('met');
    expect(judge(nine, [{ ...other, startsOn: '2026-09-07', decision: ended('2026-11-08') }]).outcome).toBe('met');
    const sentBack = { status: 'sentBack', decided: aSignature(), reason: 'x' } as const;
    expect(judge(nine, [{ ...other, decision: sentBack }]).outcome).toBe('met');
    expect(judge(nine, [{ ...other, decision: { ...sentBack, status: 'withdrawn' } }]).outcome).toBe('met');
  });

  it('is judged by the policy on its first day', () => {
    const whole = aPlacement({ week: wholeWeek });
    const facts = { placements: [whole], policy: policyOf('P3') };
    expect(fullTimeAllowed(whole, facts).because).toContain('(profile P3)');
    expect(fullTimeAllowed({ ...whole, startsOn: '2020-08-31' }, facts).outcome).toBe('met');
    expect(fullTimeAllowed({ ...whole, startsOn: '2020-09-01' }, facts).outcome).toBe('notMet');
  });
});

describe('A full-time week (ATT-7)', () => {
  const noFriday: Week = { ...aWeek(), FriAM: 'nowhere', FriPM: 'nowhere' };
  const judge = (week: Week, timetables: Timetable[] = [], others: Placement[] = [], on = '2026-11-23') =>
    fullTimeEntitlement(aPlacement({ week }), { placements: others, timetables }, on);

  it('has every session at a provider or at school', () => {
    expect(judge(aWeek())).toMatchObject({
      outcome: 'met',
      question: 'Is the week full time?',
      because: 'Every session of the week is at a provider or at school.',
      citation: { id: 'ATT-7' },
      facts: { sessionsNowhere: 0 },
    });
  });

  it('is unclear with a session spent nowhere and no recorded reason', () => {
    expect(judge(noFriday)).toMatchObject({
      outcome: 'unclear',
      because:
        'In 2 sessions a week the pupil is nowhere: that is a part-time timetable. Record the reason and the parent’s agreement as a part-time timetable, or fill the sessions.',
      facts: { sessionsNowhere: 2 },
    });
  });

  it('may be filled by another provider', () => {
    const friday = aPlacement({ key: 'other', week: aWeek(['FriAM', 'FriPM']) });
    expect(judge(noFriday, [], [friday]).outcome).toBe('met');
    expect(judge(noFriday, [], [{ ...friday, week: aWeek(['FriAM']) }]).facts.sessionsNowhere).toBe(1);
    const nowhere = aPlacement({ key: 'other', week: noFriday });
    expect(judge(aWeek(), [], [nowhere]).facts.sessionsNowhere).toBe(2);
  });

  it('is met with an agreed part-time timetable on the day', () => {
    const agreed = aTimetable({ startsOn: '2026-11-09', endsOn: '2026-12-18' });
    expect(judge(noFriday, [agreed])).toMatchObject({
      outcome: 'met',
      because: 'In 2 sessions a week the pupil is nowhere, as agreed (Part-time timetable to 18 Dec 2026).',
    });
    const outcomes = ['2026-11-08', '2026-11-09', '2026-12-18', '2026-12-19'].map(
      (on) => judge(noFriday, [agreed], [], on).outcome,
    );
    expect(outcomes).toEqual(['unclear', 'met', 'met', 'unclear']);
  });

  it('is met with agreed flexi-schooling, which need not end', () => {
    const flexi = aTimetable({ kind: 'flexiSchooling', endsOn: undefined });
    expect(judge(noFriday, [flexi]).because).toBe('In 2 sessions a week the pupil is nowhere, as agreed (Flexi-schooling).');
  });

  it('says that one waits for its decision', () => {
    const waiting = aTimetable({ decision: undefined });
    expect(judge(noFriday, [waiting])).toMatchObject({
      outcome: 'unclear',
      because:
        'In 2 sessions a week the pupil is nowhere: that is a part-time timetable. One was asked for on 2 Nov 2026 and is not decided yet.',
    });
    expect(judge(noFriday, [{ ...waiting, endsOn: '2026-11-23' }]).because).toContain('not decided yet');
    expect(judge(noFriday, [{ ...waiting, endsOn: undefined }]).because).toContain('not decided yet');
    expect(judge(noFriday, [{ ...waiting, endsOn: '2026-11-22' }]).because).toContain('Record the reason');
  });

  it.each([
    ['another pupil’s', { pupilKey: 'ben' }],
    ['a refused', { decision: { agreed: false, on: '2026-11-04', by: aSignature('Helen Ward') } }],
    ['an undated', { startsOn: undefined }],
  ])('takes no account of %s timetable', (_, change) => {
    expect(judge(noFriday, [aTimetable(change)]).because).toContain('Record the reason');
  });
});

describe('The pupil who is about to come full time (PRO-2)', () => {
  const six = aWeek(weekSlots.slice(0, 6));
  const coming = (change: Partial<Placement> = {}, pupil: Partial<Pupil> = {}, on = '2026-11-09', others: Placement[] = []) =>
    comingFullTime(
      aPlacement({ week: six, decision: { status: 'proposed' }, ...change }),
      someFacts({ pupils: [aPupil(pupil)], placements: others }),
      on,
    );

  it('is counted with what the test asks of a pupil', () => {
    const one = { fullTimePupils: 1, fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0 };
    expect(coming()).toEqual(one);
    expect(coming({}, { isLookedAfter: true })).toEqual({ ...one, fullTimeLookedAfter: 1 });
    expect(coming({}, { senStatus: 'ehcp' })).toEqual({ ...one, fullTimeWithEhcPlan: 1 });
    expect(coming({}, { senStatus: 'senSupport' })).toEqual({ ...one, fullTimeWithSenSupport: 1 });
    expect(coming({ decision: { status: 'sentBack', decided: aSignature(), reason: 'x' } })).toEqual(one);
  });

  it('is nobody for a part-time week, an older pupil, or a placement that the trust’s count has already', () => {
    expect(coming({ week: aWeek(weekSlots.slice(0, 5)) })).toBeUndefined();
    expect(coming({}, { dateOfBirth: '2009-03-14' })).toBeUndefined();
    expect(coming({ decision: { status: 'approved', decided: aSignature() } })).toBeUndefined();
    expect(coming({ decision: ended('2026-12-01') })).toBeUndefined();
  });

  it('is a pupil whom the records do not know too, as in the trust’s count', () => {
    expect(coming({ pupilKey: 'gone' })).toMatchObject({ fullTimePupils: 1, fullTimeLookedAfter: 0 });
  });

  it.each([
    ['running for three sessions, with three more', 3, {}, 3, 1],
    ['running for three sessions, with two more', 3, {}, 2, undefined],
    ['approved for three sessions, with three more', 3, { startsOn: '2026-11-23' }, 3, 1],
    ['running full time, with one more: the trust’s count has the pupil', 6, {}, 1, undefined],
    ['running full time and renewed', 6, { endsOn: '2026-11-13' }, 6, undefined],
    ['running to the day before, with as many after it', 5, { endsOn: '2026-11-15' }, 5, undefined],
    ['running to the first day, with as many from it', 5, { endsOn: '2026-11-16' }, 5, 1],
    ['running to the day after, with as many from it', 5, { endsOn: '2026-11-17' }, 5, 1],
    ['running at another provider', 3, { providerKey: 'forge' }, 3, undefined],
    ['of which the other is only proposed', 3, { decision: { status: 'proposed' as const } }, 3, undefined],
  ])('adds up one pupil’s placements at the provider: %s', (_, sessions, change, more, expected) => {
    const other = aPlacement({ key: 'placement-2', week: aWeek(weekSlots.slice(0, sessions)), ...change });
    const found = coming({ startsOn: '2026-11-16', week: aWeek(weekSlots.slice(10 - more)) }, {}, '2026-11-12', [other]);
    expect(found?.fullTimePupils).toBe(expected);
  });

  it('is one who is approved too, until the first day: then the trust’s count has the pupil', () => {
    const decision = { status: 'approved' as const, decided: aSignature() };
    expect(coming({ decision, startsOn: '2026-11-10' }, {}, '2026-11-09')).toMatchObject({ fullTimePupils: 1 });
    expect(coming({ decision, startsOn: '2026-11-10' }, {}, '2026-11-10')).toBeUndefined();
  });

  it('comes together with those who are approved to come there while it runs', () => {
    const ben = (change: Partial<Placement> = {}): Placement =>
      aPlacement({ key: 'placement-2', pupilKey: 'ben', week: six, startsOn: '2026-11-16', ...change });
    const both = (other: Placement) =>
      comingFullTime(
        aPlacement({ week: six, decision: { status: 'proposed' }, startsOn: '2026-11-16' }),
        someFacts({ pupils: [aPupil(), aPupil({ key: 'ben', isLookedAfter: true })], placements: [other] }),
        '2026-11-09',
      );
    expect(both(ben())).toMatchObject({ fullTimePupils: 2, fullTimeLookedAfter: 1 });
    expect(both(ben({ startsOn: '2026-11-09' }))).toMatchObject({ fullTimePupils: 1 });
    expect(both(ben({ decision: { status: 'proposed' } }))).toMatchObject({ fullTimePupils: 1 });
    expect(both(ben({ providerKey: 'forge' }))).toMatchObject({ fullTimePupils: 1 });
    expect(both(ben({ week: aWeek() }))).toMatchObject({ fullTimePupils: 1 });
  });
});
