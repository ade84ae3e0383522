import type { Duty } from '../duty.ts';
import { type DutyDraft, dischargeBy, dutyOf } from '../dutyOf.ts';
import type { SuspensionCase } from './suspensionCase.ts';

/**
 * A duty about a run of suspensions: its subject is the first of them. A record about any of them counts, because an earlier one may be
 * entered late. `orPart` names another part that discharges it too.
 */
export function suspensionDuty(c: SuspensionCase, draft: DutyDraft, orPart?: string): Duty {
  const [{ key, pupilKey }] = c.run;
  const parts = [draft.part ?? '', orPart];
  const [first] = c.run
    .flatMap((one) => c.records.deeds(draft.kind, one.key))
    .filter(({ part }) => parts.includes(part))
    .sort((a, b) => a.on.localeCompare(b.on) || a.recordKey.localeCompare(b.recordKey));
  return dutyOf(c, { subjectKey: key, pupilKey }, { ...draft, done: first === undefined ? null : dischargeBy(first) });
}
