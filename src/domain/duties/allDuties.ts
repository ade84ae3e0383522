/**
 * Everything that law and policy ask of one school, done or not, past and to come. Today, cards, digests and reports only filter it.
 * A new duty is one file and one line in its group's list, and appears everywhere.
 */
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { attendanceDuties } from './attendance/attendanceDuties.ts';
import { beforeStartRules } from './beforeStart/beforeStartRules.ts';
import type { Duty } from './duty.ts';
import { endingRules } from './ending/endingRules.ts';
import { keptWhileUnread } from './keptWhileUnread.ts';
import { type PlacementRule, placementCase } from './placementCase.ts';
import { providerDuties } from './providers/providerDuties.ts';
import { pupilDuties } from './pupils/pupilDuties.ts';
import { type Rulebook, rulebook } from './rulebook.ts';
import { runningRules } from './running/runningRules.ts';
import { safeguardingDuties } from './safeguarding/safeguardingDuties.ts';
import { safeguardingRules } from './safeguarding/safeguardingRules.ts';
import { schoolDuties } from './school/schoolDuties.ts';
import type { Moment } from './standing.ts';

const placementRules: readonly PlacementRule[] = [...beforeStartRules, ...safeguardingRules, ...runningRules, ...endingRules];

/** Every duty about one placement from its proposal to its end, as far as the calendar goes. */
export function dutiesOfPlacement(book: Rulebook, placement: Placement): Duty[] {
  const duties: Duty[] = [];
  addDuties(duties, book, placement);
  return duties;
}

/** Into one list, not a list a rule: a trust has hundreds of thousands. */
function addDuties(duties: Duty[], book: Rulebook, placement: Placement): void {
  const c = placementCase(book, placement);
  for (const rule of placementRules) for (const duty of rule(c)) duties.push(duty);
}

const ofPlacements = keptWhileUnread((facts) => {
  const book = rulebook(facts);
  const duties: Duty[] = [];
  for (const placement of facts.placements) addDuties(duties, book, placement);
  return duties;
});
const ofProviders = keptWhileUnread((facts, today) => providerDuties(rulebook(facts), today));

/** Every duty of a school. Only those about sessions, timetables, providers and the school itself depend on the moment. */
export function allDuties(facts: SchoolFacts, moment: Moment): Duty[] {
  const book = rulebook(facts);
  return [
    ...schoolDuties(book, moment),
    ...attendanceDuties(book, moment),
    ...safeguardingDuties(book),
    ...pupilDuties(book, moment),
    ...ofProviders(facts, moment.today),
    ...ofPlacements(facts),
  ];
}
