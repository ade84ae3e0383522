/** What was recorded about suspensions and timetables, as the tests of their rules read it. */

import { sixthDayClock } from '../../../src/domain/away/sixthDayClock.ts';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { suspensionCases } from '../../../src/domain/duties/pupils/suspensionCase.ts';
import { aRulebook, aSignature } from '../builders.ts';

export const aRecord = (what: CaseWhat, on = '2026-11-10', key = `record-${what.kind}-${on}`): CaseRecord => ({
  ...{ key, placementKey: '', pupilKey: 'amara', providerKey: '', on, says: '' },
  what,
  by: aSignature('Helen Ward', `${on}T09:00:00.000Z`),
});

type Arranged = Extract<CaseWhat, { readonly kind: 'provisionArranged' }>;
/** At the Haven, from Monday 16 November 2026. */
export const arranged = (change: Partial<Arranged> = {}, on = '2026-11-10'): CaseRecord =>
  aRecord(
    {
      kind: 'provisionArranged',
      suspensionKey: 'suspension-1',
      place: 'the Haven',
      address: '2 Chapel Lane, Nether Vale',
      reportTo: 'Ms Trent',
      startsOn: '2026-11-16',
      times: '9 to 12, 12.45 to 3',
      isFullTime: true,
      ...change,
    },
    on,
  );
export const notProvided = (why: 'notProvided' | 'notRequired', words: string, on = '2026-11-18'): CaseRecord =>
  aRecord({ kind: 'notProvided', suspensionKey: 'suspension-1', why, words }, on);

/** The clock of the first run of some suspensions. */
export function clockOf(facts: Parameters<typeof aRulebook>[0], today: string) {
  const [c] = suspensionCases(aRulebook({ placements: [], ...facts }));
  if (c === undefined) throw new Error('There is no suspension.');
  return sixthDayClock(c, today);
}
