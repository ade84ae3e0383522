/** How long the evidence document of a placement of two school years takes: 3,000 entries, on one core. */
import { performance } from 'node:perf_hooks';
import { reportDocument } from '../../src/documents/evidence/reportDocument.ts';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import { placementEvidence } from '../../src/domain/evidence/placementEvidence.ts';
import type { RegisterWeek } from '../../src/domain/register.ts';
import { weekKey } from '../../src/domain/registerWeek.ts';
import { weekSlots } from '../../src/domain/session.ts';
import { addDays } from '../../src/domain/week.ts';
import { entriesOf } from '../../src/usecases/evidence/entriesOf.ts';
import { aMark, aPlacement, approved, aSignature, someFacts, wholeWeek } from '../domain/builders.ts';

export interface EvidenceMeasure {
  readonly entries: number;
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly target: string;
}

const from = '2025-09-01';
const weeks = 78;
const words = 'Spoke with key worker and pupil: settled, came on four days, wants to go on with the workshop after half-term. ';

/** The evidence of a placement with so many entries in its chronology, from the records to the file's bytes; the fastest of three. */
export function evidenceMeasure(wanted = 3000): EvidenceMeasure {
  const placement = aPlacement({ key: 'long', startsOn: from, endsOn: '2027-07-16', decision: approved, week: wholeWeek });
  const records = Array.from({ length: wanted }, (_, at): CaseRecord => {
    const on = addDays(from, Math.floor((at * weeks * 7) / wanted));
    return {
      key: `contact-${at}`,
      ...{ placementKey: placement.key, pupilKey: placement.pupilKey, providerKey: placement.providerKey, on },
      says: `Contact with provider and pupil: ${words}`,
      what: { kind: 'contact', with: ['provider', 'pupil'], how: 'call', name: 'Key worker', words, mood: 4, wishes: words },
      by: aSignature('Amara Okafor', `${on}T15:40:00.000Z`),
    };
  });
  const register = new Map(
    Array.from({ length: weeks }, (_, at): [string, RegisterWeek] => {
      const weekStartsOn = addDays(from, at * 7);
      const entries = Object.fromEntries(weekSlots.map((slot, n) => [slot, [aMark(n === at % 10 ? 'absent' : 'present')]]));
      return [weekKey(placement.pupilKey, weekStartsOn), { pupilKey: placement.pupilKey, weekStartsOn, entries }];
    }),
  );
  const facts = someFacts({ placements: [placement], caseRecords: records, register });
  const now = '2027-03-01T10:00:00.000Z';
  const run = () => {
    const began = performance.now();
    const entries = entriesOf({ facts }, [placement]);
    const made = aSignature('Amara Okafor', now);
    const report = placementEvidence({
      facts,
      placement,
      entries,
      made,
      now,
      today: '2027-03-01',
      referral: undefined,
      learner: undefined,
    });
    const bytes = reportDocument(report);
    return {
      entries: entries.length,
      milliseconds: Math.round(performance.now() - began),
      kilobytes: Math.round(bytes.length / 1000),
    };
  };
  const [fastest] = [run(), run(), run()].sort((one, other) => one.milliseconds - other.milliseconds);
  if (fastest === undefined) throw new Error('Nothing was measured.');
  return { ...fastest, target: '5,000 ms' };
}
