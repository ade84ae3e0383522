import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { recordProblems } from '../../../src/domain/checks/records/recordProblems.ts';
import { rulebook } from '../../../src/domain/duties/rulebook.ts';
import { referralProgress } from '../../../src/domain/referral/referralProgress.ts';
import { otherConsultations, stepsBefore } from '../../../src/domain/referral/stepsBefore.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { aDone, aPlacement, aPupil, aSignature, policyOf, someFacts } from '../builders.ts';

const referral: Referral = {
  key: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  state: 'draft',
  answers: {},
  begun: aSignature(),
  savedBy: 'Miriam Okafor',
  savedAt: '2026-11-02T10:15:00.000Z',
  closedReason: '',
};
const today = '2026-11-16';
const undecided = (change: Parameters<typeof someFacts>[0] = {}) => someFacts({ placements: [], ...change });
const partsOf = (facts = undecided(), on = today) => referralProgress(referral, facts, on).parts;
const stepsOf = (facts = undecided()) => stepsBefore(referral, facts, today);
const consulted = (party: string, agrees: 'yes' | 'no', key = 'case-1'): CaseRecord => ({
  ...{ key, placementKey: 'placement-1', pupilKey: 'amara', providerKey: '', on: '2026-11-12', says: 'Grace Obi was asked' },
  what: { kind: 'consulted', party, name: 'Grace Obi', view: 'Too far', agrees },
  by: aSignature(),
});

describe('By when a referral’s parts are sent (REF-7)', () => {
  it('is a number of days before the proposal, and the day it would be', () => {
    expect(partsOf(undecided({ policy: policyOf('P3') }))).toMatchObject([
      {
        part: 'A',
        isAsked: true,
        dueOn: undefined,
        citation: { id: 'REF-7' },
        say: 'Part A is sent to the provider within 7 days of the proposal: by Monday 23 November 2026 if it is proposed today.',
      },
      { part: 'B', isAsked: true, say: 'Part B is sent to the provider by the first review of the placement.' },
    ]);
  });

  it('is the day of the duty once the placement is proposed; late is called late', () => {
    const facts = someFacts({
      policy: policyOf('P3'),
      placements: [aPlacement({ proposed: aSignature('Miriam Okafor', '2026-11-02T10:15:00.000Z') })],
    });
    const [partA] = partsOf(facts);
    expect(partA).toMatchObject({ isAsked: true, dueOn: '2026-11-09' });
    expect(partA.say).toMatch(/^The referral was agreed on Monday 2 November 2026; .* It is late\.$/);
    expect(partsOf(facts, '2026-11-09')[0].say).not.toMatch(/late/);
    const sent = { ...facts, dutyRecords: [aDone('referralPartA|placement-1|', '2026-11-06')] };
    expect(partsOf(sent)[0].say).not.toMatch(/late/);
  });

  it('is not asked for where the policy has another form', () => {
    for (const part of partsOf())
      expect(part).toMatchObject({
        isAsked: false,
        say: expect.stringMatching(/profile P4.*does not ask for part [AB] by a day/),
      });
  });

  it('throws nothing of a pupil and a provider that are gone', () => {
    expect(
      referralProgress({ ...referral, pupilKey: 'x', providerKey: 'y' }, undecided(), today).sections.length,
    ).toBeGreaterThan(8);
  });
});

describe('What is recorded before a placement (REF-2 to REF-10)', () => {
  it('is who is consulted by the pupil’s flags, then the steps in order', () => {
    const facts = undecided({ policy: policyOf('P3'), pupils: [aPupil({ senStatus: 'ehcp', isLookedAfter: true })] });
    expect(stepsOf(facts).map(({ kind, part }) => `${kind} ${part}`.trim())).toEqual([
      ...['consultation parent', 'consultation pupil', 'consultation la', 'consultation virtualSchool'],
      ...['consultation socialWorker', 'needsAnalysis', 'equality', 'planningMeeting', 'referralPartA', 'referralPartB'],
      ...['providerAssessment', 'welcomeMeeting'],
    ]);
    expect(stepsOf(facts)[2]).toMatchObject({
      citation: { id: 'REF-3' },
      because: expect.stringMatching(/^Amara has an EHC plan/),
    });
    expect(stepsOf().map(({ kind }) => kind)).not.toContain('referralPartA');
  });

  it('has what was recorded for the referral, and counts it for the placement with its key', () => {
    const caseRecords = [consulted('parent', 'no'), consulted('agency', 'yes', 'case-2')];
    const dutyRecords = [aDone('consultation|placement-1|parent', '2026-11-12')];
    for (const facts of [undecided({ caseRecords, dutyRecords }), someFacts({ caseRecords, dutyRecords })]) {
      const [parent, pupil] = stepsOf(facts);
      expect(parent?.records.map(({ key }) => key)).toEqual(['case-1']);
      expect(parent?.done).toBe('Thursday 12 November 2026, recorded by Miriam Okafor');
      expect(pupil?.done).toBeUndefined();
      expect(otherConsultations('placement-1', facts).map(({ key }) => key)).toEqual(['case-2']);
    }
    expect(stepsOf(someFacts({ caseRecords, dutyRecords }))[1]?.dueOn).toBe('2026-11-06');
  });

  it('is no contradiction while there is no placement; a record about nothing is', () => {
    const dutyRecords = [aDone('consultation|placement-1|parent', '2026-11-12')];
    const missing = (caseRecords: readonly CaseRecord[]) =>
      recordProblems(rulebook(undecided({ dutyRecords, caseRecords }))).filter(
        ({ facts }) => facts['problem'] === 'subjectMissing',
      );
    expect(missing([consulted('parent', 'yes')])).toEqual([]);
    expect(missing([])).toHaveLength(1);
  });
});
