import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../../src/domain/caseFile/caseRecord.ts';
import { evaluationRead } from '../../../../src/domain/duties/running/evaluationRead.ts';
import { evaluationSignature } from '../../../../src/domain/duties/running/evaluationSignature.ts';
import { runningRules } from '../../../../src/domain/duties/running/runningRules.ts';
import { aCase, aPlacement, ended } from '../../builders.ts';
import { aPart, aRecord } from '../../evaluations/evaluationBuilders.ts';
import { standings } from './shown.ts';

const withRecords = (...caseRecords: CaseRecord[]) =>
  aCase({ caseRecords: caseRecords.map((one) => ({ ...one, placementKey: aPlacement().key })) });
const unsafe = (answer: number, voice: 'pupil' | 'parent' = 'pupil', at?: string) =>
  aPart(voice, 4, { answers: { [`${voice}Safe`]: answer } }, at);
const takenBack = (recordKey: string) => aRecord('gone', { kind: 'takenBack', recordKey, reason: 'Wrong' });

describe('An answer that must reach the safeguarding lead (REV-5)', () => {
  it('is theirs to read on the day it came, in London, and stays', () => {
    // Half past midnight in British Summer Time: in UTC it is still the day before.
    const duties = evaluationRead(withRecords(unsafe(1, 'pupil', '2026-06-19T23:30:00.000Z')));
    expect(duties).toMatchObject([{ kind: 'evaluationRead', owner: 'designatedSafeguardingLead', dueOn: '2026-06-20' }]);
    expect(['2026-06-19', '2026-06-20', '2026-06-21', '2027-06-21'].flatMap((day) => standings(duties, day))).toEqual([
      'coming',
      'due',
      'overdue',
      'overdue',
    ]);
  });
  it('is one of 1 or 2 by pupil or parent, and no other', () => {
    expect([1, 2, 3, 5].map((answer) => evaluationRead(withRecords(unsafe(answer))).length)).toEqual([1, 1, 0, 0]);
    expect(evaluationRead(withRecords(unsafe(2), unsafe(1, 'parent')))).toHaveLength(2);
    expect(evaluationRead(withRecords(aPart('provider', 1), aPart('school', 1)))).toEqual([]);
  });
  it('tells nobody else what was answered', () => {
    const [duty] = evaluationRead(withRecords(unsafe(1)));
    const { say, because, steps } = duty?.words() ?? { say: '', because: '', steps: [] };
    expect([say, because, ...steps].join(' ')).not.toMatch(/safe there|feel|disagree|concern|pupil said/i);
  });
  it('goes with the part, and outlives the placement', () => {
    const part = unsafe(1);
    expect(evaluationRead(withRecords(part, takenBack(part.key)))).toEqual([]);
    const placements = [aPlacement({ decision: ended('2026-11-18') })];
    const after = evaluationRead(aCase({ placements, caseRecords: [{ ...part, placementKey: aPlacement().key }] }));
    expect(standings(after, '2026-11-23')).toEqual(['overdue']);
  });
});

describe('The headteacher’s signature under the school’s part (REV-5)', () => {
  it('is asked for from the day it was written, within five school days', () => {
    const duties = evaluationSignature(withRecords(aPart('school', 4, { signedBy: '' }, '2026-11-16T10:00:00.000Z')));
    expect(duties).toMatchObject([{ owner: 'headteacher', dueOn: '2026-11-23', tellFrom: '2026-11-16' }]);
    expect(['2026-11-16', '2026-11-23', '2026-11-24'].flatMap((day) => standings(duties, day))).toEqual([
      'due',
      'due',
      'overdue',
    ]);
  });
  it('is not asked for once signed, by her own hand, or with the part taken back', () => {
    const part = aPart('school', 4, { signedBy: '' });
    const signed = aRecord('signed', { kind: 'evaluationSigned', when: 'mid', recordKey: part.key });
    expect(evaluationSignature(withRecords(part, signed))).toEqual([]);
    expect(evaluationSignature(withRecords(aPart('school', 4)))).toEqual([]);
    expect(evaluationSignature(withRecords(part, takenBack(part.key)))).toEqual([]);
    expect(evaluationSignature(withRecords(aPart('pupil', 4, { signedBy: '' })))).toEqual([]);
  });
  it('both are rules of a placement', () => {
    expect(runningRules).toEqual(expect.arrayContaining([evaluationRead, evaluationSignature]));
  });
});
