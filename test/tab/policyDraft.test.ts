import { describe, expect, it } from 'vitest';
import type { PolicyPage, PolicyRule } from '#api/contractPolicy.ts';
import { changeLines } from '../../tab/features/policy/changeLines.ts';
import { previewInWords } from '../../tab/features/policy/PreviewResult.tsx';
import { askedFrom, inForm, type PolicyDraft, sameAsked } from '../../tab/features/policy/policyDraft.ts';
import { profileEffect } from '../../tab/features/policy/profileEffect.ts';
import { differenceInWords, isOwnWay, ownWays, valueWords } from '../../tab/features/policy/ruleWords.ts';

const rule = (change: Partial<PolicyRule>): PolicyRule => ({
  id: 'visitRhythm',
  question: 'How often does the school visit the setting?',
  kind: 'choice',
  options: [
    { value: 'monthly', name: 'Monthly' },
    { value: 'halfTermly', name: 'Every half-term' },
  ],
  unit: '',
  least: null,
  most: null,
  value: 'halfTermly',
  inWords: 'Every half-term',
  said: 'profile',
  source: 'profile P4',
  ofProfile: 'Every half-term',
  differs: false,
  isGuide: false,
  citation: { title: 'VIS-2', source: '', confidence: 'confirmed' },
  history: [],
  ...change,
});
const number = { least: 0, most: 30, unit: 'school days', value: '2', inWords: '2 school days', options: [] };
const rules = [
  rule({}),
  rule({
    id: 'laToldInSchoolDays',
    question: 'Told?',
    kind: 'number',
    said: 'school',
    ...number,
    differs: true,
    ofProfile: '5 school days',
  }),
  rule({ id: 'noticeInSchoolDays', question: 'Notice', kind: 'law', said: 'law', ...number }),
  rule({
    id: 'reviewedOn',
    question: 'Reviewed?',
    kind: 'date',
    said: 'trust',
    value: '2025-09-15',
    inWords: '2025-09-15',
    differs: true,
  }),
  rule({ id: 'contactRhythm', question: 'Contact?', inWords: 'Every week', value: 'weekly' }),
];
const page: PolicyPage = {
  on: '2026-11-23',
  schoolName: 'Larkhill Academy',
  profile: {
    value: 'P4',
    name: 'P4: a trust policy for special schools',
    said: 'trust',
    source: 'the trust',
    options: [{ value: 'P0', name: 'P0: guidance' }],
    history: [],
  },
  groups: [{ group: 'contact', name: 'Contact and visits', rules }],
  problems: [],
  may: { changeSchool: true, changeTrust: true },
  whoMay: '',
};
const draft = (change: Partial<PolicyDraft>): PolicyDraft => ({
  values: {},
  scope: 'school',
  validFrom: '1/12/2026',
  why: '',
  ...change,
});
const problemsOf = (change: Partial<PolicyDraft>) => {
  const made = askedFrom(page, draft(change));
  return 'problems' in made ? made.problems.map(({ where }) => where) : [];
};

describe('A change of the policy', () => {
  it('is sent as the API reads it, days and all', () => {
    const values = { visitRhythm: 'monthly', laToldInSchoolDays: ' 3 ', reviewedOn: '1 September 2026', profile: 'P0' };
    expect(askedFrom(page, draft({ values }))).toEqual({
      asked: {
        scope: 'school',
        validFrom: '2026-12-01',
        changes: [
          { rule: 'visitRhythm', value: 'monthly' },
          { rule: 'laToldInSchoolDays', value: '3' },
          { rule: 'reviewedOn', value: '2026-09-01' },
          { rule: 'profile', value: 'P0' },
        ],
      },
    });
  });

  it.each([
    [{ values: { laToldInSchoolDays: '31' } }, ['rule.laToldInSchoolDays']],
    [{ values: { laToldInSchoolDays: '30' } }, []],
    [{ values: { laToldInSchoolDays: ' ' } }, ['rule.laToldInSchoolDays']],
    [{ values: { laToldInSchoolDays: '' } }, []],
    [{ values: { reviewedOn: 'last year' } }, ['rule.reviewedOn']],
    [{ values: { noticeInSchoolDays: '3' } }, ['rule.noticeInSchoolDays']],
    [{ values: { noticeInSchoolDays: '3' }, scope: 'trust' }, []],
    [{ validFrom: '31/2/2027' }, ['validFrom']],
  ] as const)('judges %j', (change, where) => {
    expect(problemsOf(change)).toEqual(where);
  });

  it('asks for a new preview when anything but the reason changes', () => {
    const asked = { scope: 'school', validFrom: '2026-12-01', changes: [{ rule: 'visitRhythm', value: 'monthly' }] } as const;
    expect(sameAsked({ ...asked, changes: [...asked.changes] }, { ...asked, changes: [...asked.changes] })).toBe(true);
    expect(
      sameAsked({ ...asked, changes: [...asked.changes] }, { ...asked, validFrom: '2026-12-02', changes: [...asked.changes] }),
    ).toBe(false);
    expect(sameAsked(undefined, undefined)).toBe(false);
  });

  it('shows what the API says of a change at its field', () => {
    const asked = { scope: 'school' as const, validFrom: '2026-12-01', changes: [{ rule: 'visitRhythm', value: 'daily' }] };
    expect(inForm(asked)({ where: 'changes.0', say: 'No.' })).toEqual({ where: 'rule.visitRhythm', say: 'No.' });
    expect(inForm(asked)({ where: 'changes.0.value', say: 'No.' }).where).toBe('rule.visitRhythm');
    expect(inForm(asked)({ where: 'validFrom', say: 'No.' }).where).toBe('validFrom');
  });

  it('reads in words, now and then', () => {
    const values = { profile: 'P0', visitRhythm: 'monthly', laToldInSchoolDays: '', reviewedOn: '1/9/2026' };
    expect(changeLines(page, draft({ values })).map(({ before, after }) => [before, after])).toEqual([
      ['P4: a trust policy for special schools', 'P0: guidance'],
      ['Every half-term', 'Monthly'],
      ['2 school days', 'the choice is taken back'],
      ['Monday 15 September 2025', 'Tuesday 1 September 2026'],
    ]);
  });
});

describe('Another profile', () => {
  it('would change what nobody chose, and leaves what school or trust chose', () => {
    const { changes, stay } = profileEffect(page, 'P0');
    expect(stay).toBe(2);
    expect(changes).toEqual([
      {
        question: 'How often does the school visit the setting?',
        before: 'Every half-term',
        after: 'Monthly or every ten sessions, whichever is more frequent',
      },
      { question: 'Contact?', before: 'Every week', after: 'Ongoing, no rhythm' },
    ]);
    expect(profileEffect(page, 'P9')).toEqual({ changes: [], stay: 0 });
  });
});

describe('What differs from the profile', () => {
  it('is every value but a day of the school’s own', () => {
    expect(rules.filter(isOwnWay).map(({ id }) => id)).toEqual(['laToldInSchoolDays']);
    expect(ownWays(page)).toBe(1);
  });

  it('says from what', () => {
    expect(differenceInWords(rule({}), 'P4')).toBe('Differs from profile P4: Every half-term');
    expect(differenceInWords(rule({ kind: 'law', ofProfile: '2 school days' }), 'P4')).toMatch(/^Differs from the law/);
    expect(valueWords('2026-11-23')).toBe('Monday 23 November 2026');
    expect(valueWords('Monthly')).toBe('Monthly');
  });
});

describe('What a change would do', () => {
  it('is one sentence', () => {
    const one = {
      school: 'Larkhill Academy',
      say: '',
      because: '',
      dueBefore: null,
      dueAfter: null,
      standsBefore: null,
      standsAfter: null,
      placementKey: null,
    };
    expect(previewInWords({ becomePressing: [one, one, one], easeOff: [one], move: 12, schools: 1 })).toBe(
      '3 duties become due or overdue, 1 duty eases off and 12 duties move to another day.',
    );
    expect(previewInWords({ becomePressing: [], easeOff: [], move: 0, schools: 1 })).toBe(
      'Nothing becomes due or overdue, and no date moves.',
    );
  });
});
