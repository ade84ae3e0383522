import { schoolYearStart } from '#domain/schoolYear.ts';
import type { DateText } from '#domain/session.ts';
import { type ExclusionKind, exclusionKindNames, type Suspension } from '#domain/suspension.ts';
import { addDays } from '#domain/week.ts';
import { dateInWords, shortDate } from '#domain/words.ts';

/** What people write into the form of a suspension. */
export interface SuspensionWords {
  readonly startsOn: DateText;
  /** The last day of it; null while it is not known, and always for a permanent exclusion. */
  readonly endsOn: DateText | null;
  readonly halfDaysLess: number;
  readonly reason: string;
}

export const suspensionFieldNames = {
  startsOn: 'First day',
  endsOn: 'Last day',
  halfDaysLess: 'Part days',
  reason: 'Reason',
} as const satisfies Record<keyof SuspensionWords, string>;

export const wordsOfSuspension = ({ startsOn, endsOn, halfDaysLess, reason }: Suspension): SuspensionWords => ({
  startsOn,
  endsOn: endsOn ?? null,
  halfDaysLess,
  reason,
});

export const suspensionFrom = (
  { endsOn, ...words }: SuspensionWords,
  { key, pupilKey, kind }: Pick<Suspension, 'key' | 'pupilKey' | 'kind'>,
): Suspension => ({ key, pupilKey, kind, ...words, endsOn: endsOn ?? undefined });

/** `Suspension of Amara Obi, 9 Nov 2026 to 17 Nov 2026`. */
export const suspensionSays = (
  { kind, startsOn, endsOn }: Pick<Suspension, 'kind' | 'startsOn' | 'endsOn'>,
  name: string,
): string =>
  `${exclusionKindNames[kind]} of ${name}, ${kind === 'permanentExclusion' ? `from ${shortDate(startsOn)}` : `${shortDate(startsOn)}${endsOn === undefined ? ', last day not known' : ` to ${shortDate(endsOn)}`}`}`;

/** An academic year has 190 days in school, and no suspension lasts longer than 45 of them; a day typed in the wrong year is meant here. */
const longestInDays = 100;

/** What is wrong with a suspension, by field. Two of a pupil may share one day in halves, but not run side by side. */
export function suspensionProblem(
  words: SuspensionWords,
  { key, kind, pupilKey }: { readonly key: string; readonly kind: ExclusionKind; readonly pupilKey: string },
  others: readonly Suspension[],
  today: DateText,
): { readonly where: keyof SuspensionWords; readonly say: string } | undefined {
  const { startsOn, endsOn, halfDaysLess, reason } = words;
  if (startsOn < schoolYearStart(addDays(schoolYearStart(today), -1)))
    return { where: 'startsOn', say: 'That is too long ago to count. Check the year.' };
  if (startsOn > addDays(today, longestInDays)) return { where: 'startsOn', say: 'That is too far ahead. Check the year.' };
  if (kind === 'permanentExclusion' && endsOn !== null)
    return { where: 'endsOn', say: 'A permanent exclusion has no last day. Leave this empty.' };
  if (endsOn !== null && endsOn < startsOn)
    return { where: 'endsOn', say: 'The last day lies before the first. Correct one of them.' };
  if (endsOn !== null && endsOn > addDays(startsOn, longestInDays))
    return { where: 'endsOn', say: 'That is longer than a suspension can last. Check the year.' };
  if (halfDaysLess > 0 && endsOn === startsOn && halfDaysLess > 1)
    return { where: 'halfDaysLess', say: 'Of a single day only one half can be missing.' };
  if (reason.trim() === '') return { where: 'reason', say: 'Write the reason.' };
  const until = endsOn ?? startsOn;
  const beside = others.find(
    (one) =>
      one.key !== key &&
      one.pupilKey === pupilKey &&
      one.kind === 'suspension' &&
      kind === 'suspension' &&
      one.startsOn < until &&
      startsOn < (one.endsOn ?? one.startsOn),
  );
  const same = others.find(
    (one) => one.key !== key && one.pupilKey === pupilKey && one.startsOn === startsOn && one.kind === kind,
  );
  const clash = beside ?? same;
  return clash === undefined
    ? undefined
    : {
        where: 'startsOn',
        say: `A suspension from ${dateInWords(clash.startsOn)}${clash.endsOn === undefined ? '' : ` to ${dateInWords(clash.endsOn)}`} is recorded already. Change that one, or enter the first day after it.`,
      };
}
