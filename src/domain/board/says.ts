import { codeOn } from '../codes/registerCodes.ts';
import type { MarkEntry } from '../register.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { halfName, type InstantText } from '../session.ts';
import { countOf, timeInWords } from '../words.ts';
import { eventSays, inBrackets } from './eventSays.ts';
import type { Known } from './known.ts';
import { placeOf } from './placeOf.ts';
import type { PupilSession } from './pupilSession.ts';
import { whoAndWhen } from './whoAndWhen.ts';

type SaysFacts = Pick<SchoolFacts, 'school' | 'providers' | 'sites'>;

/** What is known of a pupil in one sentence: what, who says so, since when. */
export function says(facts: SaysFacts, pupil: PupilSession, known: Known, now: InstantText): string {
  const { entry, found, event, by, state } = known;
  const date = pupil.session.date;
  const signed = by === undefined ? '' : ` (${whoAndWhen(by, date)})`;
  switch (state) {
    case 'unknown':
      return unknownSays(facts, pupil, known, now);
    case 'left':
    case 'notAsked':
      return event === undefined ? `Asked about at ${timeInWords(pupil.asksFrom)}.` : eventSays(event, date, facts);
    case 'found':
      return `Found: ${found?.note.trim() || 'the place was not written down'}${signed}.`;
    case 'unexplained':
      return `Not there, and nobody knows why${entry && inBrackets(entry.note)}${signed}.`;
    case 'absent':
      return `Absent: ${entry && reasonOf(entry, date)}${signed}.`;
    case 'late':
      return `There, but late${entry?.minutesLate ? ` by ${countOf(entry.minutesLate, 'minute')}` : ''}${signed}.`;
    case 'present':
      return `There${signed}.`;
    case 'notDue':
      return notDueSays(facts, pupil, known);
  }
}

/** The meaning of the code, and the note. */
const reasonOf = ({ code = '', note }: MarkEntry, date: string): string =>
  `${code.trim()}, ${codeOn(code.trim(), date)?.meaning ?? 'a code that is not in force'}${inBrackets(note)}`;

function unknownSays(facts: SaysFacts, pupil: PupilSession, { entry, event }: Known, now: InstantText): string {
  const { session, cutOffAt, answers } = pupil;
  const notKnown = entry === undefined ? '' : ` ${whoAndWhen(entry.by, session.date)}: don’t know yet${inBrackets(entry.note)}.`;
  if (event !== undefined) {
    const since = event.kind === 'placed' ? 'Nobody has confirmed the arrival.' : 'Nobody has said where the pupil is now.';
    return `${eventSays(event, session.date, facts)} ${since}${notKnown}`;
  }
  const byWhen = Date.parse(now) >= Date.parse(cutOffAt) ? 'was' : 'is';
  const wanted = `the answer ${byWhen} wanted by ${timeInWords(cutOffAt)}.`;
  if (entry !== undefined) return `Nobody knows yet; ${wanted}${notKnown}`;
  return answers.length === 0 ? `Nobody has confirmed it; ${wanted}` : `The answer given was about another provider; ${wanted}`;
}

function notDueSays(facts: SaysFacts, pupil: PupilSession, { place }: Known): string {
  const half = halfName(pupil.session.half);
  if (place.event !== undefined) return eventSays(place.event, pupil.session.date, facts);
  const { providerName } = placeOf(pupil.placement, facts);
  return place.where === 'nowhere'
    ? `Due nowhere in the ${half}.`
    : `At ${facts.school.name} in the ${half}, in the school’s own register; at ${providerName} in the other half of the day.`;
}
