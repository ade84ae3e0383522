import { plusMinutes, upToMinute } from '../instant.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, InstantText } from '../session.ts';
import type { Role } from '../staff.ts';
import type { AlarmKind } from './alarm.ts';

/**
 * The school's ladder: who is told of an alarm and when, lowest first. A pupil who left the site is told to AP lead and DSL at once. Otherwise
 * moments are whole minutes, the next one where a rung falls between two, so that pupils of one minute come together.
 */
export function ladder(
  { policy }: Pick<SchoolFacts, 'policy'>,
  kind: AlarmKind,
  isVulnerable: boolean,
  since: InstantText,
  date: DateText,
): { readonly role: Role; readonly at: InstantText }[] {
  if (kind === 'leftSite')
    return [
      { role: 'apLead', at: since },
      { role: 'designatedSafeguardingLead', at: since },
    ];
  const after = (minutes: number): InstantText => upToMinute(plusMinutes(since, minutes));
  return [
    { role: 'attendanceOfficer', at: after(0) },
    {
      role: 'apLead',
      at: after(policy.on(isVulnerable ? 'chaseVulnerableApLeadAfterMinutes' : 'chaseApLeadAfterMinutes', date)),
    },
    {
      role: 'designatedSafeguardingLead',
      at: after(policy.on(isVulnerable ? 'chaseVulnerableDslAfterMinutes' : 'chaseDslAfterMinutes', date)),
    },
  ];
}
