import type { Duty } from '../duties/duty.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Role } from '../staff.ts';
import { holdsOneOf, type Person, type Workplace } from './rolesThatMay.ts';

/** The role that owns a duty, and the AP lead, who arranges everything but safeguarding (PPL-3, SAF-3). */
const recorders = (owner: Role): readonly Role[] =>
  owner === 'apLead' || owner === 'designatedSafeguardingLead' ? [owner] : [owner, 'apLead'];

/** Whether a person may record a duty as done or put it off: its owner or the AP lead; what the DSL owns, the DSL alone. */
export const mayRecordDuty = (person: Person, { owner }: Pick<Duty, 'owner'>, at: Workplace): Finding =>
  holdsOneOf({ roles: recorders(owner), action: 'record this duty', provision: provisions.PPL3 }, person, at);
