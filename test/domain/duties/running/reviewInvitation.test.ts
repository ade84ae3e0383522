import { describe, expect, it } from 'vitest';
import { arrangements } from '../../../../src/domain/arrangement.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { reviewInvitation } from '../../../../src/domain/duties/running/reviewInvitation.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../../src/domain/policy/policyChoice.ts';
import { aCase, aChoice, aDone, aPlacement, aPupil, policyOf } from '../../builders.ts';
import { direction, withEhcPlan } from './offSiteReviews.ts';
import { aReview, days, partsAndDays, standings } from './shown.ts';

const invitations = (change: Parameters<typeof aCase>[0] = {}) => reviewInvitation(aCase({ placements: [direction], ...change }));
const unconfirmed =
  ' (Unconfirmed: check the source, Off-site direction regulations 2010 (SI 2010/1156): invitation six days before the review meeting.)';

describe('Invitation to the review of an off-site direction (NOT-2, SI 2010/1156)', () => {
  it('goes to the parents six days before, and with an EHC plan to the local authority', () => {
    expect(partsAndDays(invitations())).toEqual([['placement-1-review-1|parents', '2026-12-11']]);
    expect(partsAndDays(invitations({ pupils: [withEhcPlan] }))).toEqual([
      ['placement-1-review-1|parents', '2026-12-11'],
      ['placement-1-review-1|la', '2026-12-11'],
    ]);
  });

  it.each([
    ['six days before is a school day', '2026-12-16', '2026-12-10'],
    ['six days before is Saturday: the Friday before', '2026-12-11', '2026-12-04'],
    ['six days before is the INSET day: the Thursday before', '2026-12-03', '2026-11-26'],
    ['six days before is the day of the closure: the day before', '2026-12-14', '2026-12-07'],
  ])('when %s', (_, reviewOn, dueOn) => {
    expect(days(invitations({ reviews: [aReview(reviewOn)] }))[0]).toBe(dueOn);
  });

  it('never moves to the day after, because that is too late', () => {
    const policy = policyOf('P4', { dueInHolidays: 'schoolDayAfter' });
    expect(days(invitations({ policy, reviews: [aReview('2026-12-11')] }))[0]).toBe('2026-12-04');
  });

  it.each(arrangements.filter((one) => one !== 'offSiteDirection'))(
    'is not asked for when the placement is %s',
    (arrangement) => {
      expect(invitations({ placements: [aPlacement({ arrangement })] })).toEqual([]);
    },
  );

  it('is not asked for before the approval', () => {
    expect(invitations({ placements: [{ ...direction, decision: { status: 'proposed' } }] })).toEqual([]);
  });

  it('is done by its own record only', () => {
    const dutyRecords = [aDone('reviewInvitation|placement-1|placement-1-review-1|la', '2026-12-11')];
    expect(invitations({ pupils: [withEhcPlan], dutyRecords }).map(({ done }) => done?.on)).toEqual([undefined, '2026-12-11']);
  });

  it('counts from the day on which the review was held, and lapses then', () => {
    const duties = invitations({ reviews: [aReview('2026-12-18', { on: '2026-12-16' })] });
    expect(partsAndDays(duties)).toEqual([
      ['placement-1-review-1|parents', '2026-12-10'],
      ['placement-1-review-2|parents', '2026-12-11'],
    ]);
    expect(standings(duties.slice(0, 1), '2026-12-15')).toEqual(['overdue']);
    expect(standings(duties.slice(0, 1), '2026-12-16')).toEqual(['lapsed']);
  });

  it('lapses with a review that was missed', () => {
    const reviews = [aReview('2026-12-01', undefined, 'missed'), aReview('2026-12-18', { on: '2026-12-16', outcome: 'end' })];
    const duties = invitations({ reviews });
    expect(duties.map(({ lapsedOn }) => lapsedOn)).toEqual(['2026-12-16', '2026-12-16']);
  });

  it('is judged by the law in force on the day of the meeting', () => {
    const policy = policyBook([aChoice('invitationInDays', '8', { scope: trustScope, validFrom: '2026-12-18' })], 'larkhill');
    expect(days(invitations({ policy, reviews: [aReview('2026-12-17')] }))[0]).toBe('2026-12-11');
    const [duty] = invitations({ policy });
    expect(duty?.dueOn).toBe('2026-12-10');
    expect(duty?.basis).toBe('the trust since 18 Dec 2026 (Miriam Okafor)');
    expect(duty?.words().because).toContain('at least 8 days before');
  });

  it('says why, and that nobody has read the law’s text', () => {
    const [duty] = invitations();
    expect(duty).toMatchObject({
      kind: 'reviewInvitation',
      owner: 'apLead',
      basis: 'the law',
      citation: { id: 'SI 2010/1156 (invitation)' },
    });
    expect(duty?.words()).toEqual({
      say: 'Invite the parents in writing to the review of Amara Obi at Foxglove Farm.',
      because: `The review meeting is on Friday 18 December 2026 at the latest; the parents must have a written invitation at least 6 days before, by Friday 11 December 2026.${unconfirmed}`,
      steps: [
        'The placement is an off-site direction, and its review is due or was held on Friday 18 December 2026.',
        'A meeting is owed on written request; the half-termly review is held as that meeting, so nobody has to ask (NOT-2).',
        'The invitation is due at least 6 days before, holidays and weekends counted (NOT-2).',
        'That makes Friday 11 December 2026, the last school day that is early enough.',
      ],
    });
  });

  it.each([
    ['P0', withEhcPlan, 'The meeting is held unasked, because there is an EHC plan (profile P0, NOT-2).'],
    [
      'P4',
      withEhcPlan,
      'A meeting is owed on written request; the half-termly review is held as that meeting, so nobody has to ask (NOT-2).',
    ],
    [
      'P0',
      aPupil(),
      'A meeting is owed on written request; the half-termly review is held as that meeting, so nobody has to ask (NOT-2).',
    ],
  ])('under %s says who asks for the meeting', (profile, pupil, step) => {
    expect(invitations({ policy: policyOf(profile), pupils: [pupil] })[0]?.words().steps[1]).toBe(step);
  });

  it.each([
    ['2008-12-18', 'Invite Amara, who is 18 or over, and the parents in writing'],
    ['2008-12-19', 'Invite the parents in writing'],
  ])('for a pupil born on %s: %s', (dateOfBirth, say) => {
    expect(invitations({ pupils: [aPupil({ dateOfBirth })] })[0]?.words().say).toContain(say);
  });

  it('names the local authority, and a pupil no longer in the list', () => {
    expect(invitations({ pupils: [withEhcPlan] })[1]?.words().say).toContain('Invite the local authority in writing');
    expect(invitations({ pupils: [] })[0]?.words().say).toContain('Invite the parents in writing');
  });

  it('has no day when the review has none', () => {
    const [duty] = invitations({ calendar: schoolCalendar([], []) });
    expect(duty).toMatchObject({ dueOn: undefined, basis: '' });
    expect(duty?.words().because).toMatch(/^Nobody can say by when/);
  });
});
