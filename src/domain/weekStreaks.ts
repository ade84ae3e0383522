import type { AttendanceFacts } from './attendance/attendanceOf.ts';
import { type Streak, streaksIn } from './attendance/streaks.ts';
import type { DateText, InstantText } from './session.ts';

/** From this part of the law's number on a count is told, so that there is time to act. School policy, no statutory reference. */
const comesClose = 0.7;

/** The absences of some pupils that come close to what must be reported, or have reached it, as sentences; up to a day. */
export function weekStreaks(
  facts: AttendanceFacts,
  pupils: readonly { readonly pupilKey: string; readonly name: string }[],
  when: { readonly on: DateText; readonly now: InstantText },
): string[] {
  const streaksOf = streaksIn(facts, when);
  return pupils.flatMap(({ pupilKey, name }) => {
    const { unauthorised, sickness, unauthorisedDays } = streaksOf(pupilKey);
    return [
      told(name, unauthorised, `unauthorised sessions in ${unauthorised.overWeeks} school weeks`),
      told(name, unauthorisedDays, 'school days of unauthorised absence without a break'),
      told(name, sickness, 'school days of sickness without a break'),
    ].filter((say) => say !== '');
  });
}

const told = (name: string, { count, limit }: Streak, what: string): string =>
  count < limit * comesClose ? '' : `${name}: ${count} ${what}; the limit is ${limit}.`;
