import { type ProviderWord, providerWordNames } from '#domain/links/providerWord.ts';
import { type Mark, type MarkEntry, markNames } from '#domain/register.ts';
import { weekKey, withMark } from '#domain/registerWeek.ts';
import type { WeekSlot } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';
import { timeInWords, timeOfDay } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import { closedChanges, leftSiteChanges } from './eventChanges.ts';
import type { LinkAnswer, LinkAnswers } from './linkAnswers.ts';
import type { OpenLink } from './openLink.ts';
import { schoolsAnswer } from './saidOf.ts';

/** A pupil of whom the school has another answer, which stands; or whose answer cannot be written. */
export interface NotTaken {
  readonly pupilKey: string;
  readonly say: string;
}

export interface LinkChanges {
  readonly changes: readonly Change[];
  readonly notTaken: readonly NotTaken[];
}

/** Words to marks; a pupil who left early was there, and the event says the rest. Never a register code. */
export const markOf = { here: 'present', late: 'late', notHere: 'absent', leftEarly: 'present' } as const satisfies Record<
  ProviderWord,
  Mark
>;

/** What the answers change in the records as they are now; answers that are there already change nothing. */
export function linkChanges(open: OpenLink, slot: WeekSlot, answers: LinkAnswers, newKey: () => string): LinkChanges {
  const worked = answers.answers.map((answer) => changesFor(open, slot, answer, newKey));
  return {
    changes: [...worked.flatMap(({ changes }) => changes), ...closedChanges(open, answers, newKey)],
    notTaken: worked.flatMap(({ notTaken }) => notTaken),
  };
}

function changesFor(open: OpenLink, slot: WeekSlot, answer: LinkAnswer, newKey: () => string): LinkChanges {
  const left = leftSiteChanges(open, answer, newKey);
  const mark = markOf[answer.word];
  const placement = open.expected.find(({ pupilKey }) => pupilKey === answer.pupilKey)?.placement;
  const schools = placement && schoolsAnswer(open, answer.pupilKey, placement);
  if (schools === undefined) {
    const week = weekChange(open, slot, answer, mark);
    if (week !== undefined && 'say' in week) return { changes: left, notTaken: [week] };
    return { changes: [...(week === undefined ? [] : [week]), ...left], notTaken: [] };
  }
  if (schools.mark === mark) return { changes: left, notTaken: [] };
  return { changes: [...contradiction(open, answer, newKey), ...left], notTaken: [stands(answer, schools)] };
}

function stands({ pupilKey }: LinkAnswer, last: MarkEntry): NotTaken {
  const has = `“${markNames[last.mark]}” since ${timeInWords(last.by.at)}`;
  return {
    pupilKey,
    say: `The school itself has ${has}, which stays. Your answer is noted beside it: ring now, so that they correct it.`,
  };
}

function weekChange({ book, link, by }: OpenLink, slot: WeekSlot, answer: LinkAnswer, mark: Mark): Change | NotTaken | undefined {
  const { pupilKey } = answer;
  const key = weekKey(pupilKey, mondayOf(link.date));
  const stored = book.register.get(key);
  if (stored === undefined && book.problems.some((row) => row.list === 'register' && row.key === key))
    return { pupilKey, say: 'The school’s register cannot take your answer for this pupil. Ring now.' };
  const entry: MarkEntry = {
    mark,
    note: answer.word === 'notHere' ? answer.reason.trim() : '',
    providerKey: link.providerKey,
    ...(answer.word === 'late' && answer.minutesLate !== undefined && { minutesLate: answer.minutesLate }),
    by,
    via: 'link',
  };
  if (stored === undefined)
    return { list: 'register', create: withMark({ pupilKey, weekStartsOn: mondayOf(link.date) }, slot, entry) };
  const to = withMark(stored.value, slot, entry);
  return to === stored.value ? undefined : { list: 'register', update: stored, to };
}

/** What the provider says against the school's own answer is kept beside it, where whoever looks for the pupil reads it; once. */
function contradiction({ facts, link, by, now }: OpenLink, answer: LinkAnswer, newKey: () => string): Change[] {
  const { pupilKey, word, reason, leftAt } = answer;
  const more = word === 'leftEarly' && leftAt !== undefined ? `, at ${timeOfDay(leftAt)}` : reason.trim() && `: ${reason.trim()}`;
  const note = `The provider says by link: ${providerWordNames[word].toLowerCase()}${more}`;
  const mine = facts.followUps.filter(
    (one) => one.pupilKey === pupilKey && one.date === link.date && one.half === link.half && one.by.personId === by.personId,
  );
  if (mine.at(-1)?.note === note) return [];
  const { date, half } = link;
  const create = {
    key: newKey(),
    pupilKey,
    date,
    half,
    step: 'other',
    result: 'done',
    note,
    happenedAt: now,
    nextStep: '',
    nextBy: undefined,
    by,
  } as const;
  return [{ list: 'followUps', create }];
}
