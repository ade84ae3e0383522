import { adviseCode } from '../checks/codes/adviseCode.ts';
import type { Finding } from '../finding.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, WeekSlot } from '../session.ts';
import type { Timetable } from '../timetable.ts';
import { addDays, dateOf, mondayOf } from '../week.ts';

export interface AwayCode {
  readonly slots: readonly WeekSlot[];
  /** Undefined where nobody can say it; the finding says why. */
  readonly code: string | undefined;
  readonly finding: Finding;
}

/**
 * PTT-2: "right codes". The register code of the sessions that a timetable leaves out, as the adviser proposes it for the first school day of
 * its running, from today on. For flexi-schooling nobody can say it (law.md §4), and the finding says so.
 */
export function awayCodes(timetable: Timetable, facts: Pick<SchoolFacts, 'policy' | 'calendar'>, today: DateText): AwayCode[] {
  const { startsOn, endsOn, kind } = timetable;
  const slots = timetable.agreement?.awaySlots ?? [];
  const from = startsOn === undefined || startsOn < today ? today : startsOn;
  const until = endsOn !== undefined && endsOn < from ? endsOn : from;
  const byAdvice = new Map<string, AwayCode>();
  for (const slot of slots) {
    const date = sessionDay(facts, until, slot, endsOn);
    const session = {
      date,
      half: slot.endsWith('AM') ? ('AM' as const) : ('PM' as const),
      where: kind === 'flexiSchooling' ? ('home' as const) : ('nowhere' as const),
      mark: undefined,
      timetable,
    };
    const { proposed, finding } = adviseCode(session, facts);
    const like = `${proposed}|${proposed === undefined ? kind : ''}`;
    const known = byAdvice.get(like);
    byAdvice.set(like, { slots: [...(known?.slots ?? []), slot], code: proposed, finding: known?.finding ?? finding });
  }
  return [...byAdvice.values()];
}

/** The first school day of that weekday from a day on, within the timetable where there is one: a week of holiday is passed over. */
function sessionDay({ calendar }: Pick<SchoolFacts, 'calendar'>, from: DateText, slot: WeekSlot, endsOn: DateText | undefined) {
  const first = dateOf(mondayOf(from), slot) < from ? addDays(dateOf(mondayOf(from), slot), 7) : dateOf(mondayOf(from), slot);
  for (let date = first, weeks = 0; weeks < 8; date = addDays(date, 7), weeks += 1) {
    if (endsOn !== undefined && date > endsOn) break;
    if (calendar.isSchoolDay(date)) return date;
  }
  return first;
}
