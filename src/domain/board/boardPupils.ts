import { compareText } from '../compareText.ts';
import { coversDate } from '../expected.ts';
import type { Placement, Where } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, Session, WeekSlot } from '../session.ts';
import { eventsOf } from '../sessionEvents.ts';
import { slotOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';
import { type AskedFacts, lookedAtBecause } from './wasAsked.ts';

/** A pupil of the board, as planned: by the placements alone, before anything that happened in the session. */
export interface BoardPupil {
  readonly pupilKey: string;
  /** Where the pupil is due in this session; in one at school or nowhere, the placement of the day's other half. */
  readonly placement: Placement;
  readonly planned: Where;
}

export type BoardFacts = AskedFacts & Pick<SchoolFacts, 'calendar' | 'sessionEvents'>;

/**
 * Every pupil with any provision away from school on the day of a session, in this half or the other; and who is sent elsewhere for this
 * session before a placement begins, such as for a taster day, or has left. Nobody on a day without school, unless the session had been
 * asked about.
 */
export function boardPupils(facts: BoardFacts, session: Session): BoardPupil[] {
  const slot = slotOf(session.date, session.half);
  const other = slotOf(session.date, session.half === 'AM' ? 'PM' : 'AM');
  if (slot === undefined || other === undefined || lookedAtBecause(facts, session) === undefined) return [];
  const running = new Map<string, Placement[]>();
  for (const placement of facts.placements) {
    if (!coversDate(placement, session.date)) continue;
    const own = running.get(placement.pupilKey);
    if (own === undefined) running.set(placement.pupilKey, [placement]);
    else own.push(placement);
  }
  const pupils = [...running].flatMap(([pupilKey, placements]): BoardPupil[] => {
    const placement = firstAt(placements, session.date, slot) ?? firstAt(placements, session.date, other);
    return placement === undefined ? [] : [{ pupilKey, placement, planned: plannedIn(placements, session.date, slot) }];
  });
  return [...pupils, ...alsoToldOf(facts, session, new Set(pupils.map(({ pupilKey }) => pupilKey)))];
}

const beganFirst = (a: Placement, b: Placement): number => compareText(a.startsOn, b.startsOn) || compareText(a.key, b.key);

/** Of the placements that claim a place in the week the one that began first, as in `expectedAway`. */
const firstAt = (placements: readonly Placement[], date: DateText, slot: WeekSlot): Placement | undefined =>
  placements.filter((one) => whereOn(one, date, slot) === 'provider').sort(beganFirst)[0];

function plannedIn(placements: readonly Placement[], date: DateText, slot: WeekSlot): Where {
  const said = placements.map((one) => whereOn(one, date, slot));
  if (said.includes('provider')) return 'provider';
  return said.includes('nowhere') ? 'nowhere' : 'school';
}

/**
 * Whom an event sends elsewhere, or who left, on a day on which no placement expects the pupil: with the placement that it belongs to most
 * likely, the next one.
 */
function alsoToldOf(facts: BoardFacts, session: Session, known: ReadonlySet<string>): BoardPupil[] {
  const keys = eventsOf(facts, session).flatMap(({ pupilKey, kind, where }) =>
    (where === 'elsewhere' || kind === 'leftSite') && pupilKey !== '' && !known.has(pupilKey) ? [pupilKey] : [],
  );
  return [...new Set(keys)].flatMap((pupilKey): BoardPupil[] => {
    const placement = facts.placements
      .filter((one) => one.pupilKey === pupilKey && mayCome(one, session.date))
      .sort(beganFirst)[0];
    return placement === undefined ? [] : [{ pupilKey, placement, planned: 'school' }];
  });
}

const mayCome = (placement: Placement, date: DateText): boolean =>
  ['proposed', 'approved', 'ended'].includes(placement.decision.status) && date <= lastDayOf(placement);
