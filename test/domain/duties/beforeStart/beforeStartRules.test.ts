import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beforeStartRules } from '../../../../src/domain/duties/beforeStart/beforeStartRules.ts';
import type { Duty } from '../../../../src/domain/duties/duty.ts';
import { placementCase } from '../../../../src/domain/duties/placementCase.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { aDone, aPlacement, aProvider, aPupil, aSignature, calendar2026, policyOf, someFacts } from '../../builders.ts';
import { proposed, sentBack, starts, withdrawn } from './starts.ts';

const everything = {
  policy: policyOf('P3'),
  pupils: [aPupil({ senStatus: 'ehcp', isLookedAfter: true, isEligibleForFreeSchoolMeals: true })],
  providers: [aProvider(), aProvider({ key: 'harbour', name: 'Harbour School' })],
};
const others = [aPlacement({ key: 'placement-2', providerKey: 'harbour' })];
const direction = { arrangement: 'offSiteDirection' as const };

function all(placement: Parameters<typeof aPlacement>[0] = {}, change: Parameters<typeof someFacts>[0] = {}): Duty[] {
  const asked = aPlacement({ ...direction, ...placement });
  const book = rulebook(someFacts({ ...everything, placements: [asked, ...others], ...change }));
  return beforeStartRules.flatMap((rule) => rule(placementCase(book, asked)));
}
const kinds = (duties: readonly Duty[]): string[] => [...new Set(duties.map(({ kind }) => kind))];

/** In the order of the work. */
const everyKind = [
  'needsAnalysis',
  'consultation',
  'planningMeeting',
  'equality',
  'approval',
  'parentNotice',
  'decisionMeeting',
  'laNotice',
  'referralPartA',
  'referralPartB',
  'providerAssessment',
  'welcomeMeeting',
  'agreement',
  'signature',
  'pupilRiskAssessment',
  'safeguardingAudit',
  'informationGiven',
  'toldOfOthers',
  'dualRegistration',
  'meals',
  'belongingPlan',
  'reintegrationPlan',
];

describe('The duties before the start of a placement', () => {
  it('are all asked of an approved off-site direction', () => {
    expect(kinds(all())).toEqual(everyKind);
  });

  it('are kept from the proposal on; the local authority, agreement and signatures wait for the approval', () => {
    const waiting = ['laNotice', 'agreement', 'signature'];
    expect(kinds(all({ decision: proposed }))).toEqual(everyKind.filter((kind) => !waiting.includes(kind)));
  });

  it('are only the change of a proposal that was sent back, and none of one withdrawn', () => {
    expect(all({ decision: sentBack }).map(({ key }) => key)).toEqual(['approval|placement-1|1|sentBack']);
    expect(all({ decision: withdrawn })).toEqual([]);
  });

  it('are fewer on the school’s own site (PRO-14)', () => {
    const onSite = [aProvider({ kind: 'onSite' }), aProvider({ key: 'harbour' })];
    const notThere = ['parentNotice', 'decisionMeeting', 'laNotice', 'safeguardingAudit', 'dualRegistration'];
    expect(kinds(all({}, { providers: onSite }))).toEqual(everyKind.filter((kind) => !notThere.includes(kind)));
  });

  it('have keys of their own', () => {
    const keys = all().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(31);
  });

  it.each(starts)('are never due on a day without school: a start %s (%s)', (_, startsOn) => {
    for (const { dueOn, kind } of all({ startsOn })) {
      expect(`${kind} ${dueOn !== undefined && calendar2026.isSchoolDay(dueOn)}`).toBe(`${kind} true`);
    }
  });

  it('each say what to do, why, and how the day was counted', () => {
    for (const duty of all()) {
      const { say, because, steps } = duty.words();
      for (const sentence of [say, because, ...steps]) expect(sentence).toMatch(/^[A-Z].*[.)]$/s);
      expect(`${say}${because}${steps.join('')}`).not.toMatch(/undefined|NaN/);
      expect(steps.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are the same however the records are ordered', () => {
    const change = {
      dutyRecords: [
        aDone('meals|placement-1|', '2026-11-05'),
        aDone('meals|placement-1|', '2026-11-04'),
        aDone('parentNotice|placement-1|parents', '2026-11-05'),
      ],
      decisions: [
        {
          key: 'd1',
          placementKey: 'placement-1',
          revision: 1,
          decision: 'approved' as const,
          reason: '',
          decided: aSignature('Helen Ward', '2026-11-04T16:00:00.000Z'),
        },
      ],
    };
    const plain = (duties: readonly Duty[]) => duties.map(({ words, ...duty }) => ({ ...duty, ...words() }));
    const reversed = { ...change, dutyRecords: change.dutyRecords.toReversed() };
    expect(plain(all({}, reversed))).toEqual(plain(all({}, change)));
  });

  it('are all in the list: one rule a file', () => {
    const folder = new URL('../../../../src/domain/duties/beforeStart/', import.meta.url);
    const shared = [
      'afterAgreed',
      'approvedBy',
      'beforeStartRules',
      'noticeDay',
      'noticeWords',
      'onceBeforeStart',
      'startDays',
      'whoIsWho',
    ];
    const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
    expect(files.filter((name) => !shared.includes(name))).toHaveLength(beforeStartRules.length);
  });
});
