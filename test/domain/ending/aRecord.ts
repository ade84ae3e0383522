import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { aSignature } from '../builders.ts';

/** A record about `placement-1`, recorded on the day it happened. */
export const aRecord = (key: string, on: string, what: CaseWhat): CaseRecord => ({
  ...{ key, placementKey: 'placement-1', pupilKey: 'pupil-1', providerKey: 'provider-1', on, says: `${what.kind} ${key}`, what },
  by: aSignature('Miriam Okafor', `${on}T10:00:00.000Z`),
});
export const aPlan = (reviewOn: string | null): Extract<CaseWhat, { readonly kind: 'returnPlan' }> => ({
  ...{ kind: 'returnPlan', returnsOn: '2026-12-14', readiness: 'Calm', schoolSupport: 'A person', providerSupport: 'Visits' },
  ...{ measures: ['checkIn', 'mentoring'], measuresWords: 'Ms Hale, daily.', reviewOn },
});
