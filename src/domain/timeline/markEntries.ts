import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import { type MarkEntry, markNames } from '../register.ts';
import { answersOf, isAbout, weekKey } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { type DateText, halfName, type Session, type WeekSlot, weekSlots } from '../session.ts';
import { addDays, dateOf, halfOf, mondayOf } from '../week.ts';
import { countOf, listInWords, shortDate, timeInWords } from '../words.ts';
import { isAway, isWithin } from './span.ts';
import type { TimelineEntry } from './timelineEntry.ts';

interface Answer extends Session {
  readonly key: string;
  readonly entry: MarkEntry;
  /** The answer that it replaced, other than "don't know yet". */
  readonly replaced: { readonly key: string; readonly entry: MarkEntry } | undefined;
  /** It is the only one of its session and says no more than that the pupil was there. */
  readonly isPlain: boolean;
}

/**
 * The register of a placement: every answer that is not plain "present" by itself, with what it was changed from; the rest as one entry a
 * week, whose detail names each session.
 */
export function markEntries(facts: Pick<SchoolFacts, 'register'>, placement: Placement): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const last = lastDayOf(placement);
  for (let monday = mondayOf(placement.startsOn); monday <= last; monday = addDays(monday, 7)) {
    const week = facts.register.get(weekKey(placement.pupilKey, monday));
    if (week === undefined) continue;
    const answers = weekSlots.flatMap((slot) => answersIn(answersOf(week, slot), placement, monday, slot));
    const plain = answers.filter((answer) => answer.isPlain);
    entries.push(...answers.filter((answer) => !answer.isPlain).map(entryOf));
    if (plain.length > 0) entries.push(weekEntry(plain, monday));
  }
  return entries;
}

function answersIn(given: readonly MarkEntry[], placement: Placement, monday: DateText, slot: WeekSlot): Answer[] {
  const session = { date: dateOf(monday, slot), half: halfOf(slot) };
  if (given.length === 0 || !isWithin(placement, session.date)) return [];
  const away = isAway(placement, session);
  const own = given.filter((one) => (one.providerKey === '' ? away : isAbout(one, placement.providerKey)));
  const [only] = own;
  const keyOf = (at: number) => `mark-${session.date}-${session.half}-${at + 1}`;
  return own.map((entry, at) => {
    const before = own[at - 1];
    return {
      ...session,
      key: keyOf(at),
      entry,
      replaced: before === undefined || before.mark === 'notKnown' ? undefined : { key: keyOf(at - 1), entry: before },
      isPlain: own.length === 1 && only !== undefined && saysNoMore(only),
    };
  });
}

const saysNoMore = ({ mark, code, note, minutesLate }: MarkEntry): boolean =>
  mark === 'present' && (code === undefined || code === '/' || code === '\\') && note === '' && minutesLate === undefined;

/** `Late, 12 minutes, code L` */
function words({ mark, minutesLate, code }: MarkEntry): string {
  const late = minutesLate === undefined ? '' : `, ${countOf(minutesLate, 'minute')}`;
  return `${markNames[mark].toLowerCase()}${late}${code === undefined ? '' : `, code ${code}`}`;
}
const vias = { card: 'on a card', tab: 'in the tab', link: 'by the provider’s link' } as const;

function entryOf({ key, date, half, entry, replaced }: Answer): TimelineEntry {
  const session = `${shortDate(date)}, ${halfName(half)}`;
  const says =
    replaced === undefined
      ? `Register, ${session}: ${words(entry)}.`
      : `Register changed, ${session}: from ${words(replaced.entry)} to ${words(entry)}.`;
  return {
    key,
    at: { date, time: null },
    recordedAt: entry.by.at,
    by: entry.by.name,
    kind: 'attendance',
    says,
    detail: [...(entry.note === '' ? [] : [`Note: ${entry.note}`]), `Answered ${vias[entry.via]}`],
    corrects: replaced?.key ?? null,
  };
}

function weekEntry(plain: readonly Answer[], monday: DateText): TimelineEntry {
  const recorded = plain.map(({ entry }) => entry.by);
  const people = [...new Set(recorded.map(({ name }) => name))];
  return {
    key: `week-${monday}`,
    at: { date: plain.at(-1)?.date ?? monday, time: null },
    recordedAt: recorded.reduce((latest, { at }) => (at > latest ? at : latest), ''),
    by: listInWords(people),
    people,
    kind: 'attendance',
    says: `Present in ${countOf(plain.length, 'session')} of the week of ${shortDate(monday)}.`,
    detail: plain.map(
      ({ date, half, entry }) =>
        `${shortDate(date)}, ${halfName(half)}: present. ${entry.by.name}, ${timeInWords(entry.by.at)}, ${vias[entry.via]}`,
    ),
    corrects: null,
  };
}
