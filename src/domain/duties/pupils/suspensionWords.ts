import { fullName } from '../../pupil.ts';
import { countOf, dateInWords, shortDate } from '../../words.ts';
import type { SuspensionCase } from './suspensionCase.ts';

export const nameOf = ({ pupil }: SuspensionCase): string =>
  pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
export const forenameOf = ({ pupil }: SuspensionCase): string => pupil?.forename ?? 'the pupil';

/** `Amara Obi is suspended from … to …`, `… is permanently excluded from …`. */
export function suspended(c: SuspensionCase): string {
  if (c.isPermanent) return `${nameOf(c)} is permanently excluded from ${dateInWords(c.startsOn)}`;
  const isOpen = c.run.some(({ endsOn }) => endsOn === undefined);
  return `${nameOf(c)} is suspended from ${dateInWords(c.startsOn)}${isOpen ? '' : ` to ${dateInWords(c.endsOn)}`}`;
}

/** How the days were counted. */
export function stepsOfRun(c: SuspensionCase): string[] {
  const began = `${suspended(c)}.`;
  if (c.isPermanent) return [began];
  const { source } = c.facts.policy.segmentOn('partDayCounts', c.startsOn);
  const spans = c.run.map(
    ({ startsOn, endsOn }) => `${shortDate(startsOn)} to ${endsOn === undefined ? 'no day recorded' : shortDate(endsOn)}`,
  );
  return [
    began,
    ...(c.run.length > 1 ? [`Suspensions without a school day between them count together: ${spans.join('; ')} (NOT-3).`] : []),
    `That is ${countOf(c.days(), 'school day')}, days without school left out.`,
    ...(c.run.some(({ halfDaysLess }) => halfDaysLess > 0)
      ? [
          c.facts.policy.on('partDayCounts', c.startsOn) === 'halfDay'
            ? `A part day counts as half a day (${source}).`
            : `A part day counts as a whole day (${source}).`,
        ]
      : []),
  ];
}

/** Why nobody can say whether it lasts to the sixth day. */
export const whyUnclear = (c: SuspensionCase): string =>
  c.run.some(({ endsOn }) => endsOn === undefined)
    ? `${suspended(c)} and nobody has recorded the last day; record it, because full-time education is due from school day ${c.fromDay}`
    : `${suspended(c)}, but the calendar does not know all of these days; add the terms, because full-time education is due from school day ${c.fromDay}`;
