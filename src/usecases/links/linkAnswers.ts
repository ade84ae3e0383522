import type { ProviderWord } from '#domain/links/providerWord.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { TimeText } from '#domain/session.ts';
import { timeOfDay } from '#domain/words.ts';
import type { OpenLink } from './openLink.ts';

/** What a provider says of one pupil; members that do not belong to the word are left out of what is kept. */
export interface LinkAnswer {
  readonly pupilKey: string;
  readonly word: ProviderWord;
  /** How late, if known. */
  readonly minutesLate: number | undefined;
  /** Why not here, in the provider's words; may be empty. */
  readonly reason: string;
  /** When the pupil left, London. */
  readonly leftAt: TimeText | undefined;
}

export interface LinkAnswers {
  readonly isClosed: boolean;
  readonly closedNote: string;
  readonly answers: readonly LinkAnswer[];
}

export interface AnswerProblem {
  /** `{pupilKey}.word`, `.minutesLate`, `.reason`, `.leftAt`; `closed`; or empty for the whole form. */
  readonly where: string;
  readonly say: string;
}

const longestReason = 300;
const latestInMinutes = 300;
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with the answers, each with what to do. */
export function problemsOf(open: OpenLink, { isClosed, closedNote, answers }: LinkAnswers): AnswerProblem[] {
  const onPage = new Set(open.expected.map(({ pupilKey }) => pupilKey));
  if (answers.some(({ pupilKey }, at) => !onPage.has(pupilKey) || answers.findIndex((one) => one.pupilKey === pupilKey) !== at))
    return [{ where: '', say: 'The school has changed who is expected. Look at the list below and answer it again.' }];
  const { time } = londonTime(open.now);
  const problems = answers.flatMap((answer) => problemsOfAnswer(answer, time));
  if (closedNote.length > longestReason) problems.push({ where: 'closedNote', say: tooLong });
  if (isClosed && answers.length > 0)
    problems.push({
      where: 'closed',
      say: 'Say either that you are closed, or who is with you. Take back the one that is wrong.',
    });
  if (!isClosed && answers.length === 0)
    problems.push({ where: '', say: 'Choose an answer for at least one pupil, or say that you are closed.' });
  return problems;
}

const tooLong = `Shorten this to ${longestReason} letters or fewer. Ring the school if it needs more.`;

function problemsOfAnswer({ pupilKey, word, minutesLate, reason, leftAt }: LinkAnswer, now: TimeText): AnswerProblem[] {
  const about = (field: string, say: string): AnswerProblem[] => [{ where: `${pupilKey}.${field}`, say }];
  if (reason.length > longestReason) return about('reason', tooLong);
  if (
    word === 'late' &&
    minutesLate !== undefined &&
    !(Number.isInteger(minutesLate) && minutesLate >= 1 && minutesLate <= latestInMinutes)
  )
    return about('minutesLate', `Write how many minutes late as a number from 1 to ${latestInMinutes}, or leave it empty.`);
  if (word !== 'leftEarly') return [];
  if (leftAt === undefined || !clockTime.test(leftAt)) return about('leftAt', 'Write when the pupil left, such as 10:45.');
  return leftAt > now ? about('leftAt', `It is ${timeOfDay(now)} now. Write a time that has passed.`) : [];
}
