import { answer } from '../answer.ts';
import type { Duty } from '../duties/duty.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import { kindOf } from '../duties/dutyKinds.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Role } from '../staff.ts';
import { holdsOneOf, type Person, type Workplace, worksHere } from './rolesThatMay.ts';

/** The role that owns a duty, and the AP lead, who arranges everything but safeguarding (PPL-3, SAF-3). */
const recorders = (owner: Role): readonly Role[] =>
  owner === 'apLead' || owner === 'designatedSafeguardingLead' ? [owner] : [owner, 'apLead'];

/** Whether a person may record a duty as done or put it off: its owner or the AP lead; what the DSL owns, the DSL alone. */
export const mayRecordDuty = (person: Person, { owner }: Pick<Duty, 'owner'>, at: Workplace): Finding =>
  holdsOneOf({ roles: recorders(owner), action: 'record this duty', provision: provisions.PPL3 }, person, at);

/** Whether a person may take a record of a duty back: whoever made it while they work here, and who may record the duty's kind as the AP lead or the DSL. */
export function mayTakeBack(person: Person, { dutyKey, by }: Pick<DutyRecord, 'dutyKey' | 'by'>, at: Workplace): Finding {
  const kind = readDutyKey(dutyKey)?.kind;
  const owner = kind !== undefined && kindOf(kind).owner === 'designatedSafeguardingLead' ? kindOf(kind).owner : 'apLead';
  const action = 'take back a record that somebody else made';
  if (by.personId === person.personId && worksHere(person, at))
    return answer(`May this person ${action}?`, provisions.PPL3).met(`${by.name} made it.`);
  return holdsOneOf({ roles: [owner], action, provision: provisions.PPL3 }, person, at);
}
