import { datesFit } from '#domain/checks/datesFit.ts';
import { noOverlap } from '#domain/checks/noOverlap.ts';
import type { Dates } from '#domain/deciding/datesChange.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { isStartAsked, startOf } from '#domain/deciding/startOf.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { dateInWords } from '#domain/words.ts';
import { movedOn } from '../movedOn.ts';
import type { OpenSchool } from '../openSchool.ts';
import { refuse } from '../refuse.ts';

interface NewDates {
  readonly from: Dates;
  readonly to: Dates;
  readonly reason: string;
}

export const sameDates = (one: Dates, other: Dates): boolean => one.startsOn === other.startsOn && one.endsOn === other.endsOn;

/** Why the dates of a placement are not changed so; undefined when they may be. */
export function datesProblem({ facts, today }: OpenSchool, placement: Placement, { from, to, reason }: NewDates) {
  const stage = stageOf(placement, today);
  if (stage === 'pastItsEnd')
    return refuse.changedMeanwhile(
      `The placement was agreed until ${dateInWords(placement.endsOn)}. End it, or propose a new one.`,
    );
  if (stage !== 'approved' && stage !== 'running') return refuse.changedMeanwhile(movedOn(placement));
  if (sameDates(from, to)) return refuse.badField('startsOn', 'These are the dates it has. Change the first or the last day.');
  if (reason.trim() === '') return refuse.badField('reason', 'Write why the dates change.');
  const field = stage === 'running' ? whileItRuns(facts, placement, { from, to }) : undefined;
  if (field !== undefined) return refuse.badField(field.where, field.say);
  if (to.startsOn !== from.startsOn && to.startsOn < today)
    return refuse.badField('startsOn', 'This day is over. Choose a day that is still to come.');
  if (to.endsOn < today) return refuse.badField('endsOn', 'This day is over. To end the placement, use “End the placement”.');
  const moved = { ...placement, ...to };
  const findings = [
    datesFit(moved, facts.calendar),
    noOverlap(
      moved,
      facts.placements.filter((other) => other.pupilKey === placement.pupilKey),
      (key) => facts.providers.get(key)?.name ?? 'another provider',
    ),
  ].filter(({ outcome }) => outcome === 'notMet');
  return findings.length === 0 ? undefined : refuse.rulesNotMet(findings.map(({ because }) => because).join(' '), findings);
}

/** One that runs is shortened; its first day moves only while nobody has confirmed the start. */
function whileItRuns(
  { caseRecords }: OpenSchool['facts'],
  placement: Placement,
  { from, to }: Omit<NewDates, 'reason'>,
): { readonly where: string; readonly say: string } | undefined {
  if (to.endsOn > from.endsOn)
    return {
      where: 'endsOn',
      say: `More time needs an approval, and this placement goes on meanwhile: ask for it under “Return and end”, or propose a new one from the day after ${dateInWords(from.endsOn)}.`,
    };
  if (to.startsOn === from.startsOn) return undefined;
  const records = recordsOfPlacement(caseRecords)(placement.key);
  const hasBegun = startOf(records) !== undefined || !isStartAsked(placement, records);
  if (hasBegun || to.startsOn < from.startsOn)
    return { where: 'startsOn', say: 'It has begun. Only the last day can be changed.' };
  return undefined;
}
