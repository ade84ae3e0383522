import { describe, expect, it } from 'vitest';
import { runningRules } from '../../../../src/domain/duties/running/runningRules.ts';
import type { Placement } from '../../../../src/domain/placement.ts';
import { aCase, aPlacement, aProvider, aPupil, policyOf, wholeWeek } from '../../builders.ts';
import { aReview } from './shown.ts';

const everything = (change: Partial<Placement> = {}) =>
  runningRules.flatMap((rule) =>
    rule(
      aCase({
        policy: policyOf('P3', { visitRhythm: 'monthly', midEvaluation: 'yes', contactRhythm: 'weekly' }),
        placements: [aPlacement({ arrangement: 'offSiteDirection', week: wholeWeek, ...change })],
        providers: [aProvider({ kind: 'unregisteredSetting' })],
        pupils: [aPupil({ senStatus: 'ehcp', isLookedAfter: true })],
        reviews: [aReview('2026-12-18', { on: '2026-12-16', outcome: 'formalReview' })],
      }),
    ),
  );

describe('What is due while a placement runs', () => {
  it('is of every kind, each duty under its own key', () => {
    const duties = everything();
    expect([...new Set(duties.map(({ kind }) => kind))].sort()).toEqual([
      'agreementReview',
      'contact',
      'ehcpReport',
      'formalReview',
      'midEvaluation',
      'panelReport',
      'pepReport',
      'proposedLimit',
      'providerReport',
      'review',
      'reviewInvitation',
      'reviewRecord',
      'riskAssessmentReview',
      'sdq',
      'visit',
      'welfareCall',
    ]);
    expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
  });

  it('is nothing before the placement is approved', () => {
    expect(everything({ decision: { status: 'proposed' } })).toEqual([]);
  });

  it('can all be put in words', () => {
    for (const { words } of everything()) {
      const { say, because, steps } = words();
      for (const sentence of [say, because, ...steps]) expect(sentence).toMatch(/^[^a-z].*[.)]$/);
      for (const sentence of [say, because, ...steps]) expect(sentence).not.toContain('undefined');
    }
  });
});
