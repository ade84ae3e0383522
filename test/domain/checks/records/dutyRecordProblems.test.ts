import { describe, expect, it } from 'vitest';
import { aDone, aPlacement, aPostponement, aSignature } from '../../builders.ts';
import { aRecord } from '../../deciding/caseRecords.ts';
import { names, only, problems } from './problemsOf.ts';

describe('A record of a duty', () => {
  it('belongs to no duty', () => {
    const finding = only({ dutyRecords: [aDone('visitt|placement-1|', '2026-12-03', '', 'r1')] });
    expect(finding.because).toBe(
      'What Miriam Okafor recorded on Thursday 3 December 2026 belongs to no duty: “visitt|placement-1|” cannot be read. Record it again at its duty.',
    );
    expect(finding.facts).toEqual({ list: 'dutyRecords', record: 'r1', problem: 'unreadable' });
  });

  it('is about a placement or a provider that is not there', () => {
    const finding = only({ dutyRecords: [aDone('visit|gone|', '2026-12-03', '', 'r1')] });
    expect(finding.because).toBe(
      'What Miriam Okafor recorded on Thursday 3 December 2026 (Visit to the setting) is about a placement that is not in the list.',
    );
    expect(finding.facts).toEqual({ list: 'dutyRecords', record: 'r1', problem: 'subjectMissing', other: 'gone' });
    expect(only({ dutyRecords: [aDone('freshAssurance|gone|', '2026-12-03')] }).because).toContain('about a provider that is');
    expect(problems({ dutyRecords: [aDone('freshAssurance|foxglove|', '2026-12-03')] })).toEqual([]);
    expect(problems({ dutyRecords: [aDone('workSet|suspension-1|', '2026-12-03')] })).toEqual([]);
  });

  it('is about a referral that has no placement yet, but not about a placement that was decided on and is gone', () => {
    const dutyRecords = [aDone('needsAnalysis|gone|', '2026-11-03')];
    const consulted = { kind: 'consulted', party: 'parent', name: 'Jo', view: '', agrees: 'yes' } as const;
    const inReferral = aRecord(consulted, '2026-11-03', { placementKey: 'gone' });
    expect(problems({ dutyRecords, caseRecords: [inReferral] })).toEqual([]);
    const decided = aRecord({ kind: 'approved', revision: 1, note: '' }, '2026-11-04', { placementKey: 'gone' });
    expect(names({ dutyRecords, caseRecords: [inReferral, decided] }).map(([, , problem]) => problem)).toContain(
      'subjectMissing',
    );
  });

  const proposedLate = aPlacement({ startsOn: '2026-12-07' });
  it.each([
    ['visit', '2026-11-01', 1],
    ['visit', '2026-11-02', 0],
    ['parentNotice', '2026-11-01', 1],
    ['needsAnalysis', '2026-10-01', 0],
    ['consultation', '2026-10-01', 0],
    ['planningMeeting', '2026-10-01', 0],
    ['equality', '2026-10-01', 0],
    ['pupilRiskAssessment', '2026-10-01', 0],
    ['safeguardingAudit', '2026-10-01', 0],
  ])('%s done on %s, of a placement proposed on 2 November: %i problem', (kind, on, count) => {
    const found = problems({ placements: [proposedLate], dutyRecords: [aDone(`${kind}|placement-1|`, on)] });
    expect(found).toHaveLength(count);
  });

  it('was done before the placement was proposed', () => {
    const finding = only({ placements: [proposedLate], dutyRecords: [aDone('visit|placement-1|', '2026-11-01', '', 'r1')] });
    expect(finding.because).toBe(
      'What Miriam Okafor recorded on Sunday 1 November 2026 (Visit to the setting) is dated Sunday 1 November 2026, before Amara Obi at Foxglove Farm was proposed on Monday 2 November 2026. Correct the day.',
    );
    expect(finding.facts).toEqual({
      list: 'dutyRecords',
      record: 'r1',
      problem: 'doneBeforeProposal',
      other: 'placement-1',
    });
  });

  it('may be older than the proposal when the placement ran already', () => {
    const running = aPlacement({ startsOn: '2026-09-07' });
    expect(problems({ placements: [running], dutyRecords: [aDone('visit|placement-1|', '2026-09-07')] })).toEqual([]);
    expect(problems({ placements: [running], dutyRecords: [aDone('visit|placement-1|', '2026-09-06')] })).toHaveLength(1);
  });

  it.each([
    ['2026-11-19', 1],
    ['2026-11-20', 0],
  ])('put off on 20 November to %s: %i problem', (until, count) => {
    expect(problems({ dutyRecords: [aPostponement('visit|placement-1|x', until)] })).toHaveLength(count);
  });

  it('was put off to a day that had passed', () => {
    const finding = only({ dutyRecords: [aPostponement('visit|placement-1|x', '2026-11-19')] });
    expect(finding.because).toBe(
      'Miriam Okafor recorded on Friday 20 November 2026 that “Visit to the setting” is put off to Thursday 19 November 2026, a day that had passed. Put it off to a later day, or do it.',
    );
    expect(finding.facts.problem).toBe('postponedToThePast');
  });

  it('takes back a record that is not there', () => {
    const takenBack = (recordKey: string, dutyKey = 'visit|placement-1|') => ({
      key: 'r2',
      dutyKey,
      what: { status: 'takenBack' as const, recordKey, reason: 'Wrong pupil' },
      by: aSignature(),
    });
    const done = aDone('visit|placement-1|', '2026-12-03', '', 'r1');
    expect(only({ dutyRecords: [done, takenBack('r0')] })).toMatchObject({
      because: 'Miriam Okafor recorded on Monday 2 November 2026 that an earlier record was wrong, but that record is not there.',
      facts: { list: 'dutyRecords', record: 'r2', problem: 'takesBackNothing', other: 'r0' },
    });
    expect(problems({ dutyRecords: [done, takenBack('r1')] })).toEqual([]);
    expect(names({ dutyRecords: [takenBack('r0', 'x')] }).map(([, , problem]) => problem)).toEqual([
      'unreadable',
      'takesBackNothing',
    ]);
  });
});
