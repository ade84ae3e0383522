import { describe, expect, it } from 'vitest';
import { parentNotice } from '../../../../src/domain/duties/beforeStart/parentNotice.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aProvider, aPupil, aSchool, ended, policyOf } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, theDuty, withdrawn } from './starts.ts';

const direction = { arrangement: 'offSiteDirection' as const };
const startingOn = (startsOn: string) => ({ ...direction, startsOn });
const sentOn = (day: string, part = 'parents') => [aDone(`parentNotice|placement-1|${part}`, day)];

describe('Notice to the parents (SI 2010/1156)', () => {
  it.each([
    ['in the middle of a week', '2026-11-12', '2026-11-10', '2026-11-09'],
    ['across a weekend', '2026-11-09', '2026-11-05', '2026-11-04'],
    ['across half-term', '2026-11-02', '2026-10-22', '2026-10-21'],
    ['across an INSET day', '2026-11-30', '2026-11-25', '2026-11-24'],
    ['across a day closed by snow', '2026-12-09', '2026-12-04', '2026-12-03'],
    ['across Christmas', '2027-01-05', '2026-12-17', '2026-12-16'],
    ['on the third day of the calendar', '2026-09-04', '2026-09-02', undefined],
    ['on the second day of the calendar', '2026-09-03', undefined, undefined],
  ])('is due two school days before a start %s, or two clear days', (_, startsOn, countedBack, clearDays) => {
    const policy = policyOf('P4', { noticeCountsAs: 'clearDays' });
    expect(theDuty(parentNotice, startingOn(startsOn)).dueOn).toBe(countedBack);
    expect(theDuty(parentNotice, startingOn(startsOn), { policy }).dueOn).toBe(clearDays);
  });

  it.each([
    ['the day before', '2026-12-03', 'due'],
    ['the day', '2026-12-04', 'due'],
    ['the day after, a Saturday', '2026-12-05', 'overdue'],
  ])('not sent, for a start on 9 December, it stands on %s (%s): %s', (_, today, expected) => {
    expect(standing(theDuty(parentNotice, startingOn('2026-12-09')), today)).toBe(expected);
  });

  it.each([
    ['2026-12-03', 'doneInTime'],
    ['2026-12-04', 'doneInTime'],
    ['2026-12-05', 'doneLate'],
    ['2026-12-07', 'doneLate'],
    ['2026-12-09', 'doneLate'],
  ])('sent on %s for a start on 9 December it is %s, and nothing else is said (BEY-3)', (day, expected) => {
    const duty = theDuty(parentNotice, startingOn('2026-12-09'), { dutyRecords: sentOn(day) });
    expect(standing(duty, '2026-12-20')).toBe(expected);
    expect(duty.dueOn).toBe('2026-12-04');
  });

  it('says to whom, by when and how that was counted', () => {
    const duty = theDuty(parentNotice, startingOn('2026-12-09'));
    expect(duty).toMatchObject({
      key: 'parentNotice|placement-1|parents',
      owner: 'apLead',
      citation: provisions.offSiteNotice,
      basis: 'the usual choice',
    });
    expect(duty.words()).toEqual({
      say: 'Send Grace Obi (mother) written notice of the off-site direction for Amara Obi at Foxglove Farm, and record it as sent.',
      because:
        'Amara’s first day at Foxglove Farm is Wednesday 9 December 2026; Grace Obi (mother) has written notice at least 2 school days before, by Friday 4 December 2026. The regulations bind maintained schools; Larkhill Academy is an academy and follows them as good practice.',
      steps: [
        'The first day at Foxglove Farm is Wednesday 9 December 2026.',
        `Notice is given in writing at least 2 school days before (the law, ${provisions.offSiteNotice.title}).`,
        'The days are counted back from the first day (the usual choice).',
        'Weekends, holidays, INSET days and closures are left out; that makes Friday 4 December 2026.',
        'A closure announced later counts: the notice is then due a day earlier (the usual choice).',
      ],
    });
  });

  it.each([
    ['maintained', 'The regulations bind Larkhill Academy as a maintained school.'],
    ['academy', 'The regulations bind maintained schools; Larkhill Academy is an academy and follows them as good practice.'],
    [
      'specialAcademy',
      'The regulations bind maintained schools; Larkhill Academy is an academy and follows them as good practice.',
    ],
  ] as const)('says whom the law binds: %s', (schoolType, words) => {
    const duty = theDuty(parentNotice, direction, { school: aSchool({ schoolType }) });
    expect(duty.words().because.endsWith(words)).toBe(true);
  });

  it('says how clear days are counted', () => {
    const duty = theDuty(parentNotice, direction, { policy: policyOf('P4', { noticeCountsAs: 'clearDays' }) });
    expect(duty.basis).toBe('the school since 1 Sep 2020 (Miriam Okafor)');
    expect(duty.words().because).toContain('at least 2 clear school days before, by Wednesday 4 November 2026.');
    expect(duty.words().steps.slice(1, 3)).toEqual([
      `Notice is given in writing at least 2 school days before (the law, ${provisions.offSiteNotice.title}).`,
      'The days lie clear between the notice and the first day; neither of these two counts (the school since 1 Sep 2020 (Miriam Okafor)).',
    ]);
  });

  it('is unclear where the calendar does not reach back, and says what to do', () => {
    const duty = theDuty(parentNotice, startingOn('2026-09-03'));
    expect(standing(duty, '2026-08-01')).toBe('unclear');
    expect(duty.words().because).toContain(
      'has written notice at least 2 school days before, the school calendar does not reach that far, so nobody can say by when: add the terms, and send it at once. The regulations',
    );
    expect(duty.words().steps).toHaveLength(4);
    expect(duty.words().steps[3]).toBe('The school calendar does not reach that far back; add the terms.');
  });

  it('speaks of the parents where no name is recorded', () => {
    const contact = { name: ' ', relationship: 'Mother', telephone: '', email: '' };
    expect(theDuty(parentNotice, direction, { pupils: [aPupil({ contact })] }).words().because).toContain(
      '; the parents have written notice at least',
    );
    expect(theDuty(parentNotice, direction, { pupils: [] }).words().say).toMatch(/^Send the parents written notice/);
    const unnamed = aPupil({ contact: { ...contact, name: 'Grace Obi', relationship: '' } });
    expect(theDuty(parentNotice, direction, { pupils: [unnamed] }).words().say).toMatch(/^Send Grace Obi written notice/);
  });
});

describe('The law’s number of days changes', () => {
  it.each([
    ['0', 'countedBack', '2026-11-12'],
    ['0', 'clearDays', '2026-11-11'],
    ['1', 'countedBack', '2026-11-11'],
    ['5', 'countedBack', '2026-11-05'],
  ])('to %s, %s: for a start on 12 November due on %s %s', (days, noticeCountsAs, dueOn) => {
    const policy = policyOf('P4', { noticeInSchoolDays: days, noticeCountsAs });
    expect(theDuty(parentNotice, startingOn('2026-11-12'), { policy }).dueOn).toBe(dueOn);
  });

  it('says one school day as one', () => {
    const policy = policyOf('P4', { noticeInSchoolDays: '1' });
    expect(theDuty(parentNotice, direction, { policy }).words().because).toContain('at least 1 school day before');
  });
});

describe('Who has the notice (NOT-1)', () => {
  const parts = (pupil: ReturnType<typeof aPupil>, startsOn = '2026-11-09') =>
    dutiesOf(parentNotice, startingOn(startsOn), { pupils: [pupil] }).map(({ key }) => key.split('|')[2]);

  it.each([
    ['the day before the eighteenth birthday', '2008-11-10', ['parents']],
    ['the eighteenth birthday', '2008-11-09', ['pupil', 'parents']],
    ['the day after', '2008-11-08', ['pupil', 'parents']],
    ['a date of birth that is missing', '', ['parents']],
    ['a date of birth that cannot be read', '9 Nov 2008', ['parents']],
  ])('with a start on %s: %s → %s', (_, dateOfBirth, expected) => {
    expect(parts(aPupil({ dateOfBirth }))).toEqual(expected);
  });

  it('takes a birthday on 29 February as 1 March in another year', () => {
    expect(parts(aPupil({ dateOfBirth: '2008-02-29' }), '2026-02-28')).toEqual(['parents']);
    expect(parts(aPupil({ dateOfBirth: '2008-02-29' }), '2026-03-01')).toEqual(['pupil', 'parents']);
  });

  it.each(['none', 'senSupport', 'ehcp'] as const)('is the local authority too only with an EHC plan: %s', (senStatus) => {
    expect(parts(aPupil({ senStatus }))).toEqual(senStatus === 'ehcp' ? ['parents', 'la'] : ['parents']);
  });

  it('of 18 and over is the pupil by law, the parents by school policy', () => {
    const [pupil, parents] = dutiesOf(parentNotice, direction, { pupils: [aPupil({ dateOfBirth: '2008-01-01' })] });
    expect(pupil).toMatchObject({ citation: provisions.offSiteNotice, dueOn: '2026-11-05' });
    expect(pupil?.words().say).toMatch(/^Send Amara written notice/);
    expect(pupil?.words().steps[0]).toBe(
      'Amara is 18 or over on the first day: the law puts the pupil in the parents’ place, and school policy tells both (NOT-1).',
    );
    expect(parents).toMatchObject({ citation: provisions.NOT1, dueOn: '2026-11-05' });
    expect(parents?.words().say).toMatch(/^Send Grace Obi \(mother\) written notice/);
    expect(parents?.words().steps[0]).toBe(pupil?.words().steps[0]);
  });

  it('says of the local authority that the regulations speak of a statement', () => {
    const [, la] = dutiesOf(parentNotice, direction, {
      pupils: [aPupil({ senStatus: 'ehcp', dateOfBirth: '2012-01-01' })],
    });
    expect(la?.citation).toBe(provisions.offSiteNotice);
    expect(la?.words().say).toMatch(/^Send the local authority written notice/);
    expect(la?.words().because).toContain('; the local authority has written notice');
    expect(la?.words().steps[0]).toBe(
      'Amara has an EHC plan, so the local authority is told. The regulations speak of a statement; that an EHC plan takes its place was read in part only.',
    );
  });
});

describe('A closure announced after the notice (NOT-1)', () => {
  const standsPolicy = policyOf('P4', { lateClosure: 'noticeStands' });
  const sent = (day: string, startsOn: string, part?: string, policy = standsPolicy) =>
    theDuty(parentNotice, startingOn(startsOn), { policy, dutyRecords: sentOn(day, part) });

  it.each([
    ['by the calendar as it is', '2026-12-04', '2026-12-09', '2026-12-04', 'doneInTime'],
    ['on the weekend between', '2026-12-05', '2026-12-09', '2026-12-07', 'doneInTime'],
    ['in time before the snow', '2026-12-07', '2026-12-09', '2026-12-07', 'doneInTime'],
    ['on the closed day itself', '2026-12-08', '2026-12-09', '2026-12-04', 'doneLate'],
    ['on the first day', '2026-12-09', '2026-12-09', '2026-12-04', 'doneLate'],
    ['on the closed day that would have been the last', '2026-12-08', '2026-12-10', '2026-12-07', 'doneLate'],
    ['where no closure lies between', '2026-11-06', '2026-11-09', '2026-11-05', 'doneLate'],
  ])('lets a notice stand that was sent %s (%s for a start on %s)', (_, day, startsOn, dueOn, expected) => {
    const duty = sent(day, startsOn);
    expect(duty.dueOn).toBe(dueOn);
    expect(standing(duty, '2026-12-20')).toBe(expected);
  });

  it('counts the days again where the school chose so', () => {
    const duty = sent('2026-12-07', '2026-12-09', 'parents', policyOf('P4', { lateClosure: 'noticeIsLate' }));
    expect(duty.dueOn).toBe('2026-12-04');
    expect(standing(duty, '2026-12-20')).toBe('doneLate');
  });

  it('helps only a notice that was sent, and only its own', () => {
    expect(theDuty(parentNotice, startingOn('2026-12-09'), { policy: standsPolicy }).dueOn).toBe('2026-12-04');
    expect(sent('2026-12-07', '2026-12-09', 'la').dueOn).toBe('2026-12-04');
  });

  it('counts as clear days too', () => {
    const policy = policyOf('P4', { lateClosure: 'noticeStands', noticeCountsAs: 'clearDays' });
    expect(sent('2026-12-04', '2026-12-09', 'parents', policy).dueOn).toBe('2026-12-04');
    expect(sent('2026-12-07', '2026-12-09', 'parents', policy).dueOn).toBe('2026-12-03');
  });

  it('is explained', () => {
    const by = 'the school since 1 Sep 2020 (Miriam Okafor)';
    expect(sent('2026-12-07', '2026-12-09').words().because).toContain('by Monday 7 December 2026.');
    expect(sent('2026-12-07', '2026-12-09').words().steps.slice(3)).toEqual([
      'Weekends, holidays, INSET days and closures are left out; that makes Friday 4 December 2026.',
      `A closure lies between the notice and the first day. It counts as a school day for a notice already sent, so that this one was due by Monday 7 December 2026 and stays in time (${by}).`,
    ]);
    expect(sent('2026-12-04', '2026-12-09').words().steps.at(-1)).toBe(
      `A closure announced after the notice was sent does not make it late (${by}).`,
    );
  });

  it('is unclear where the calendar does not reach back, sent or not', () => {
    expect(sent('2026-09-01', '2026-09-03').dueOn).toBeUndefined();
  });
});

describe('Notice is asked for', () => {
  it.each([
    ['an off-site direction that is proposed', { decision: proposed }, 1],
    ['one that has ended', { decision: ended('2026-12-01') }, 1],
    ['one sent back', { decision: sentBack }, 0],
    ['one withdrawn', { decision: withdrawn }, 0],
    ['a placement arranged with the parents', { arrangement: 'schoolWithParents' as const }, 0],
    ['a placement by the local authority', { arrangement: 'localAuthority' as const }, 0],
    ['a placement that does not say', { arrangement: 'notSaid' as const }, 0],
  ])('of %s: %s → %s', (_, change, count) => {
    expect(dutiesOf(parentNotice, { ...direction, ...change })).toHaveLength(count);
  });

  it('not on the school’s own site (PRO-14), but where the provider is gone from the list', () => {
    expect(dutiesOf(parentNotice, direction, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
    expect(dutiesOf(parentNotice, direction, { providers: [] })).toHaveLength(1);
  });
});
