import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { aSignature } from '../builders.ts';

/** A record about the placement of the builders, by Helen Ward unless said. */
export const aRecord = (what: CaseWhat, on: string, change: Partial<CaseRecord> = {}): CaseRecord => ({
  key: `${what.kind}-${on}`,
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  on,
  says: what.kind,
  what,
  by: aSignature('Helen Ward', `${on}T12:00:00.000Z`),
  ...change,
});
export const anApproval = (revision = 1, on = '2026-11-04') => aRecord({ kind: 'approved', revision, note: '' }, on);
export const aStart = (on: string) => aRecord({ kind: 'started', note: '' }, on);
export const aCondition = (until: string, on = '2026-11-04', condition = 'The taxi is agreed') =>
  aRecord({ kind: 'condition', revision: 1, condition, until }, on, { key: `condition-${until}` });
export const theLetter = 'essentialChecks/letterOfAssurance:missing';
export const anOverride = (
  until: string,
  checks: readonly string[] = [theLetter],
  on = '2026-11-05',
  change: Partial<CaseRecord> = {},
) => aRecord({ kind: 'override', checks, reason: 'The letter is promised for Monday.', until }, on, change);
export const datesChanged = (from: readonly [string, string], to: readonly [string, string], on: string) =>
  aRecord(
    {
      kind: 'datesChanged',
      from: { startsOn: from[0], endsOn: from[1] },
      to: { startsOn: to[0], endsOn: to[1] },
      reason: 'The bus',
    },
    on,
  );
