import type { EvaluationVoice, EvaluationWhen } from '#domain/caseFile/evaluationWhat.ts';
import { askedSays } from '#domain/evaluations/evaluationSays.ts';
import { partKeyOf } from '#domain/evaluations/partKeyOf.ts';
import { instantOf } from '#domain/londonTime.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { alreadyGiven, dayProblem, openEvaluation } from './openEvaluation.ts';

export interface AskVoice {
  readonly key: string;
  readonly when: EvaluationWhen;
  readonly voice: Exclude<EvaluationVoice, 'school'>;
  /** Who is to have it, by name. */
  readonly to: string;
  readonly until: DateText;
}

/** So long a link may be good, in days: a half-term. School policy, no statutory reference. */
const longestAsked = 42;

/** Makes a link by which one voice answers once. Nothing is sent: whoever made it passes it on. */
export async function askVoice(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, when, voice, to, until }: AskVoice,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openEvaluation(desk, schoolKey, placementKey, { when, right: 'evaluate' });
  if (!opened.done) return opened;
  const { open, placement, evaluation } = opened.value;
  const { book, today, facts } = open;
  if (book.caseRecords.has(key)) return done({ key });
  if (desk.evaluationAddress === undefined)
    return refuse.unavailable('Links are not set up for this installation (LINK_SECRET). Use the device or paper.');
  const given = evaluation.parts.get(voice);
  if (given !== undefined) return refuse.changedMeanwhile(alreadyGiven(given.by, when));
  // One that was used is of no more use to anybody, also where its answer was taken back.
  const other = evaluation.asked.find(
    ({ key: link, what }) => what.voice === voice && what.until >= today && !book.caseRecords.has(partKeyOf(link)),
  );
  if (other !== undefined)
    return refuse.changedMeanwhile(
      `${other.by.name} has made a link for ${other.what.to} already, good until ${dateInWords(other.what.until)}. Copy that one, or withdraw it first.`,
    );
  const early = dayProblem(opened.value, today);
  if (early !== undefined) return refuse.badField('until', early);
  const last = addDays(today, longestAsked);
  if (to.trim() === '') return refuse.badField('to', 'Write who is to have the link.');
  if (until < today || until > last) return refuse.badField('until', `Choose a day from today to ${dateInWords(last)}.`);

  const what = { kind: 'evaluationAsked', when, voice, to: to.trim(), until } as const;
  const says = askedSays(when, voice, what.to, until, placementName(placement, facts));
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(placement), on: today, says, what },
    { action: 'Link to an evaluation made' },
  );
}

/** When a link ends: with its last day, in London. */
export const askedEndsAt = (until: DateText): InstantText => instantOf(addDays(until, 1), '00:00');
