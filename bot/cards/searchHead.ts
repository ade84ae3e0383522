import type { AlarmKind } from '#domain/chase/alarm.ts';
import type { ChasedPupil } from '#domain/chaseSheet.ts';
import { type Search, searchedIn } from '#domain/search.ts';
import { halfName } from '#domain/session.ts';
import { roleNames } from '#domain/staff.ts';
import { countOf, dateInWords, timeInWords, timeOfDay } from '#domain/words.ts';

const kindNames = {
  notConfirmed: 'Not confirmed',
  unexplained: 'Absent without a reason',
  providerClosed: 'Provider closed',
  leftSite: 'Left the site',
} as const satisfies Record<AlarmKind, string>;

/** What stands at the top of a search's card: what it is, which session, and why it comes to this person. */
export interface SearchHead {
  readonly title: string;
  readonly below: readonly string[];
  readonly isOver: boolean;
}

export function searchHead(search: Search, open: readonly ChasedPupil[]): SearchHead {
  const isOver = open.length === 0;
  const { date, half, schoolName } = search.sheet;
  const session = `${schoolName} · ${dateInWords(date)}, ${halfName(half)}`;
  if (search.round === 'leftSite') {
    const { at, by, note, takenBack } = search.sheet;
    const when = at === undefined ? 'at a time nobody wrote down' : `at ${timeOfDay(at)}`;
    const said = `${by.name} recorded at ${timeInWords(by.at)} that the pupil left ${when}${note === '' ? '.' : `: “${note}”`}`;
    const back =
      takenBack === undefined
        ? []
        : [`Taken back by ${takenBack.by.name} at ${timeInWords(takenBack.by.at)}: “${takenBack.note}”`];
    return { title: isOver ? 'Left the site: over' : 'Left the site: 1 pupil', below: [session, said, ...back], isOver };
  }
  const { role, moment, schoolName: at } = search.sheet;
  const told = search.isStandIn
    ? `Nobody is ${inSentence(roleNames[role])} in the Staff list of ${at}, so it comes to you at once, at ${timeOfDay(moment)}.`
    : `To the ${inSentence(roleNames[role])}, ${timeOfDay(moment)}.`;
  if (isOver) {
    const over = searchedIn(search).length === 0 ? 'Nobody is searched for any more' : 'Every pupil is accounted for';
    return { title: `${over}, this ${halfName(half)}`, below: [session, told], isOver };
  }
  const kinds = new Set(open.map(({ kind }) => kind));
  const [kind] = kinds;
  const what = kind === undefined || kinds.size > 1 ? 'Whereabouts not known' : kindNames[kind];
  return { title: `${what}: ${countOf(open.length, 'pupil')}, this ${halfName(half)}`, below: [session, told], isOver };
}

/** `Attendance officer` → `attendance officer`; `AP lead` stays. */
const inSentence = (name: string): string => (/^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));
