import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { holdOn } from '../../../src/domain/retention/legalHolds.ts';
import { aPlacement, aSignature } from '../builders.ts';

const record = (key: string, what: CaseRecord['what'], about: Partial<CaseRecord> = {}): CaseRecord => ({
  key,
  placementKey: '',
  pupilKey: '',
  providerKey: '',
  on: '2026-11-02',
  says: 'A hold',
  what,
  by: aSignature(),
  ...about,
});
const hold = (key: string, about: Partial<CaseRecord>) => record(key, { kind: 'legalHold', reason: 'A claim' }, about);
const placement = aPlacement({ pupilKey: 'amara', providerKey: 'farm' });
const held = (...caseRecords: CaseRecord[]) => holdOn({ caseRecords, placements: [placement] });

describe('A legal hold (REP-7)', () => {
  it('keeps the records of its pupil and of nobody else', () => {
    const on = held(hold('one', { pupilKey: 'amara' }));
    expect([on('amara')?.key, on('ben')?.key]).toEqual(['one', undefined]);
  });

  it('on a provider keeps those of every pupil who was placed there', () => {
    const on = held(hold('one', { providerKey: 'farm' }));
    expect([on('amara')?.key, on('ben')?.key]).toEqual(['one', undefined]);
  });

  it('on the school keeps everybody’s', () => {
    expect(held(hold('one', {}))('ben')?.key).toBe('one');
  });

  it('keeps nothing once it is ended, while another one still does', () => {
    const end = record('end', { kind: 'legalHoldEnded', recordKey: 'one', reason: 'Settled' }, { pupilKey: 'amara' });
    expect(held(hold('one', { pupilKey: 'amara' }), end)('amara')).toBeUndefined();
    expect(held(hold('one', { pupilKey: 'amara' }), end, hold('two', {}))('amara')?.key).toBe('two');
  });
});
