import { describe, expect, it } from 'vitest';
import { policyBook } from '../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../src/domain/policy/policyChoice.ts';
import { defaultProfile, profileIds } from '../../../src/domain/policy/profiles.ts';
import { ruleIds, ruleOf } from '../../../src/domain/policy/rules.ts';
import { aChoice, aSignature, policyOf } from '../builders.ts';

const day = '2026-11-23';
const of = (...choices: ReturnType<typeof aChoice>[]) => policyBook(choices, 'larkhill');

describe('The policy of a school (POL)', () => {
  it('is the usual profile where nobody has chosen', () => {
    expect(of().profileOn(day)).toBe(defaultProfile);
    expect(of().on('visitRhythm', day)).toBe('halfTermly');
    expect(of().segmentOn('visitRhythm', day)).toMatchObject({ said: 'profile', source: 'profile P4' });
  });

  it.each([
    ['P0', 'monthlyOrTenSessions', 'ongoing', 0, true],
    ['P1', 'byArrangement', 'weekly', 0, true],
    ['P2', 'twiceATerm', 'weekly', 0, true],
    ['P3', 'byArrangement', 'ongoing', 3, false],
    ['P4', 'halfTermly', 'weekly', 0, true],
  ] as const)('begins with profile %s as its table says', (profile, visits, contact, panel, fullTime) => {
    const policy = policyOf(profile);

    expect(policy.on('visitRhythm', day)).toBe(visits);
    expect(policy.on('contactRhythm', day)).toBe(contact);
    expect(policy.on('panelReportInWeeks', day)).toBe(panel);
    expect(policy.on('fullTimeAllowed', day)).toBe(fullTime);
  });

  it('takes the default where the profile says nothing', () => {
    expect(policyOf('P2').segmentOn('noticeCountsAs', day)).toMatchObject({
      value: 'countedBack',
      said: 'default',
      source: 'the usual choice',
    });
  });

  it('is overridden by the trust, and that by the school', () => {
    const byTrust = aChoice('visitRhythm', 'monthly', { scope: trustScope });
    const bySchool = aChoice('visitRhythm', 'byArrangement');

    expect(of(byTrust).segmentOn('visitRhythm', day)).toMatchObject({
      value: 'monthly',
      said: 'trust',
      source: 'the trust since 1 Sep 2026 (Miriam Okafor)',
    });
    expect(of(byTrust, bySchool).segmentOn('visitRhythm', day)).toMatchObject({
      value: 'byArrangement',
      said: 'school',
      source: 'the school since 1 Sep 2026 (Miriam Okafor)',
    });
  });

  it('knows no choice of another school', () => {
    expect(of(aChoice('visitRhythm', 'monthly', { scope: 'northmoor' })).on('visitRhythm', day)).toBe('halfTermly');
  });

  it.each([
    ['the day before', '2026-09-30', 'halfTermly'],
    ['the day', '2026-10-01', 'monthly'],
    ['the day after', '2026-10-02', 'monthly'],
  ])('holds from its first day on: %s', (_, date, value) => {
    expect(of(aChoice('visitRhythm', 'monthly', { validFrom: '2026-10-01' })).on('visitRhythm', date)).toBe(value);
  });

  it('is taken back by an empty choice, and the trust’s holds again', () => {
    const choices = [
      aChoice('visitRhythm', 'monthly', { scope: trustScope }),
      aChoice('visitRhythm', 'byArrangement'),
      aChoice('visitRhythm', ' ', { validFrom: '2026-11-01' }),
    ];

    expect(of(...choices).on('visitRhythm', '2026-10-31')).toBe('byArrangement');
    expect(of(...choices).on('visitRhythm', '2026-11-01')).toBe('monthly');
  });

  it('follows the later of two choices of one day', () => {
    const first = aChoice('visitRhythm', 'monthly', { key: 'b', by: aSignature('A', '2026-09-01T08:00:00.000Z') });
    const second = aChoice('visitRhythm', 'twiceATerm', { key: 'a', by: aSignature('A', '2026-09-01T09:00:00.000Z') });

    expect(of(first, second).on('visitRhythm', day)).toBe('twiceATerm');
    expect(of(second, first).on('visitRhythm', day)).toBe('twiceATerm');
  });

  it('lets the school’s profile win over the trust’s, and a value over any profile', () => {
    const policy = of(
      aChoice('profile', 'P0', { scope: trustScope }),
      aChoice('profile', 'P3'),
      aChoice('panelReportInWeeks', '4', { scope: trustScope }),
    );

    expect(policy.profileOn(day)).toBe('P3');
    expect(policy.on('sdq', day)).toBe('startAndEnd');
    expect(policy.on('panelReportInWeeks', day)).toBe(4);
  });

  it('leaves out a profile that there is none of, and a value that does not fit', () => {
    const policy = of(aChoice('profile', 'P9'), aChoice('attendanceTarget', 'high'), aChoice('visitRhythm', 'often'));

    expect(policy.profileOn(day)).toBe(defaultProfile);
    expect(policy.on('attendanceTarget', day)).toBe(90);
    expect(policy.on('visitRhythm', day)).toBe('halfTermly');
  });

  it('gives the values through time, one for each change', () => {
    const policy = of(
      aChoice('visitRhythm', 'monthly', { validFrom: '2026-10-01' }),
      aChoice('visitRhythm', 'halfTermly', { validFrom: '2027-01-05' }),
      aChoice('contactRhythm', 'fortnightly', { validFrom: '2026-12-01' }),
    );

    expect(policy.segmentsOf('visitRhythm').map(({ from, value }) => [from, value])).toEqual([
      ['1900-01-01', 'halfTermly'],
      ['2026-10-01', 'monthly'],
      ['2027-01-05', 'halfTermly'],
    ]);
    expect(policy.segmentsOf('reviewRhythm')).toHaveLength(1);
  });
});

describe('The law’s numbers', () => {
  it('are the law’s until the trust adds one, from its day on', () => {
    const added = aChoice('noticeInSchoolDays', '3', { scope: trustScope, validFrom: '2027-01-05', why: 'SI 2026/1' });

    expect(of(added).segmentOn('noticeInSchoolDays', '2027-01-04')).toMatchObject({ value: 2, said: 'law', source: 'the law' });
    expect(of(added).segmentOn('noticeInSchoolDays', '2027-01-05')).toMatchObject({ value: 3, said: 'trust', choice: added });
    expect(of().segmentOn('fullTimeHours', day)).toMatchObject({ value: 18, source: 'guidance' });
  });

  it('are changed by no school', () => {
    expect(of(aChoice('noticeInSchoolDays', '0')).on('noticeInSchoolDays', day)).toBe(2);
  });

  it('are the same under every profile, in whatever order the profiles are chosen', () => {
    const laws = ruleIds.filter((id) => ruleOf(id).kind === 'law');
    const values = profileIds.map((profile) => laws.map((id) => policyOf(profile).on(id, day)));

    expect(laws.length).toBeGreaterThan(10);
    expect(new Set(values.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('The tables of rules', () => {
  it.each(ruleIds)('%s has values that fit it', (id) => {
    const rule = ruleOf(id);
    if (rule.kind === 'choice') {
      const values = [rule.byDefault, ...Object.values(rule.profiles ?? {})];
      expect(Object.keys(rule.options)).toEqual(expect.arrayContaining(values));
    }
    if (rule.kind === 'number' || rule.kind === 'law') {
      const values =
        rule.kind === 'law' ? rule.values.map(({ value }) => value) : [rule.byDefault, ...Object.values(rule.profiles ?? {})];
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(rule.least);
        expect(value).toBeLessThanOrEqual(rule.most);
      }
    }
    expect(rule.question).not.toBe('');
    expect(rule.citation.title).not.toBe('');
  });
});
