import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { type MealArrangement, mealNames } from '#domain/learner/mealArrangement.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import { openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { learnerNow } from './learnerFreshness.ts';
import { isLive, nameOfProvider } from './providersOfLearner.ts';

export interface ArrangeMeals {
  readonly key: string;
  readonly placementKey: string;
  readonly arrangement: MealArrangement;
  readonly detail: string;
  readonly checkedWith: string;
  /** The day on which it was checked. */
  readonly on: DateText;
}

/** Records how an eligible pupil gets a free school meal at a provider, and that it was checked (ATT-9). A later record replaces it. */
export async function arrangeMeals(
  desk: Desk,
  schoolKey: string,
  pupilKey: string,
  { key, placementKey, arrangement, detail, checkedWith, on }: ArrangeMeals,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, learnerNow);
  if (!opened.done) return opened;
  const { book, facts, today } = opened.value;
  const right = holdsRight('recordCase', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const write = (entry: CaseEntry) =>
    writeCase(desk, opened.value, entry, {
      action: 'Free school meals arranged',
      deeds: [{ dutyKey: dutyKey('meals', entry.placementKey), evidence: entry.says }],
    });
  const earlier = earlierSend(opened.value, key);
  if (earlier !== undefined) return write(earlier.entry);
  const pupil = facts.pupils.get(pupilKey);
  const placement = book.placements.get(placementKey)?.value;
  if (pupil === undefined) return refuse.notFound('This pupil is no longer in the list of the school. Put the pupil back first.');
  if (placement?.pupilKey !== pupilKey || !isLive(placement, today))
    return refuse.notFound('There is no such placement of this pupil any more. Look at the page again.');
  if (!pupil.isEligibleForFreeSchoolMeals)
    return refuse.badField(
      'arrangement',
      `${pupil.forename} is not eligible for free school meals, so there is nothing to arrange.`,
    );
  const problem = doneProblem({ kind: 'meals', placementKey }, on, opened.value);
  if (problem !== undefined) return refuse.badField('on', problem);

  const says = `Free school meal of ${fullName(pupil)} at ${nameOfProvider(opened.value, placement.providerKey)}: ${mealNames[arrangement].toLowerCase()}; checked with ${checkedWith}.`;
  return write({
    ...{ key, placementKey, pupilKey, providerKey: placement.providerKey, on, says },
    what: { kind: 'mealsArranged', arrangement, detail, checkedWith },
  });
}
