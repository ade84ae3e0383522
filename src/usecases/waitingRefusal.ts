import { type AcceptedAnswers, type AcceptedMark, entryOf } from '#domain/acceptedAnswers.ts';
import { placeAnswer } from '#domain/placeAnswer.ts';
import { fullName } from '#domain/pupil.ts';
import { markNames } from '#domain/register.ts';
import { answersOf, weekKey } from '#domain/registerWeek.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import { halfName } from '#domain/session.ts';
import type { Role } from '#domain/staff.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import type { OpenSchool } from './openSchool.ts';
import { staffName } from './staffName.ts';

/** Why an answer that was taken cannot go into the register by itself, and who sees to it. */
export interface WaitingRefusal {
  readonly owner: Role;
  readonly say: string;
  readonly because: string;
}

type Open = Pick<OpenSchool, 'book' | 'trust' | 'today'>;

/** Undefined when nothing but SharePoint stands in its way. */
export function waitingRefusal(
  { book, trust, today }: Open,
  answers: AcceptedAnswers,
  accepted: AcceptedMark,
): WaitingRefusal | undefined {
  const { date, half, by } = answers;
  const pupil = book.pupils.get(accepted.pupilKey)?.value;
  const who = pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil);
  const giver = staffName(by.personId, book, trust);
  const answer = `${giver} answered ${markNames[accepted.mark]} for ${who}, ${halfName(half)} of ${dateInWords(date)}, at ${timeInWords(by.at)}`;
  const kept = `${answer}, while SharePoint could not be reached. The answer is kept outside the register until that is done.`;
  if (pupil === undefined) {
    const say = 'Put back the row of the list “Pupils” that was deleted: an answer for that pupil waits for the register.';
    return { owner: 'apLead', say, because: kept };
  }
  const key = weekKey(accepted.pupilKey, mondayOf(date));
  const stored = book.register.get(key);
  const broken = book.problems.find((row) => row.list === 'register' && row.key === key);
  if (stored === undefined && broken !== undefined)
    return { owner: 'apLead', say: `An answer for ${who} waits for the register. ${broken.say}`, because: kept };
  const slot = slotOf(date, half);
  if (slot === undefined || date < schoolYearStart(today)) {
    const say = `Note an answer for ${who} by hand: the register of that school year is closed.`;
    return { owner: 'apLead', say, because: kept };
  }
  const placed = placeAnswer(answersOf(stored?.value, slot), entryOf(answers, accepted, giver), accepted.seenAt);
  if (!('against' in placed)) return undefined;
  const other = `${placed.against.by.name} had answered ${markNames[placed.against.mark]} at ${timeInWords(placed.against.by.at)}`;
  return {
    owner: 'attendanceOfficer',
    say: `Answer again where ${who} was in the ${halfName(half)} of ${dateInWords(date)}: two answers contradict each other.`,
    because: `${answer}, while SharePoint could not be reached and without knowing that ${other}. That one stands until somebody answers again; then both are kept, in order.`,
  };
}
