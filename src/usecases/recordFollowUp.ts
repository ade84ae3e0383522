import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { FollowUp, FollowUpStep } from '#domain/followUp.ts';
import { followUpStepNames } from '#domain/followUp.ts';
import { instantOf } from '#domain/londonTime.ts';
import type { DateText, TimeText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { followUpProblem } from './followUpProblem.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { keepRecord } from './recordOfSession.ts';
import { refuse } from './refuse.ts';
import { type TodayView, viewToday } from './viewToday.ts';

/** What a form or card says of a follow-up. Its key is made there once, so that a repeated send records once; `result` is taken for steps that reach somebody. */
export interface RecordFollowUp
  extends Pick<FollowUp, 'key' | 'pupilKey' | 'date' | 'half' | 'step' | 'result' | 'note' | 'nextStep'> {
  /** When it happened on the day of the session; undefined: now. */
  readonly happenedAt?: TimeText | undefined;
  readonly nextBy?: { readonly date: DateText; readonly time: TimeText } | undefined;
}

/**
 * Keeps what a person did about a pupil who is not where the pupil should be (ATT-5), and answers with that day. `found` closes the search
 * (BEY-1); `acting` says who is on it.
 */
export async function recordFollowUp(desk: Desk, schoolKey: string, input: RecordFollowUp): Promise<Outcome<TodayView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, signature } = opened.value;
  const right = holdsRight('recordFollowUp', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const before = book.followUps.get(input.key)?.value;
  if (before !== undefined) return saysTheSame(before, input) ? viewToday(desk, schoolKey, input.date) : saidOtherwise(before);
  const problem = followUpProblem(opened.value, input);
  if (problem !== undefined) return problem;

  const create = followUpOf(opened.value, input);
  const subject = `${input.date}|${input.half}|${input.pupilKey}`;
  const note = { by: signature, action: `Follow-up: ${followUpStepNames[input.step]}`, subject };
  return keepRecord(desk, schoolKey, input, { list: 'followUps', create }, { note, list: 'the follow-ups' });
}

/** A repeated send, not something else from a card or form that had been used already. */
const saysTheSame = (before: FollowUp, { pupilKey, step, note, nextStep }: RecordFollowUp): boolean =>
  before.pupilKey === pupilKey && before.step === step && before.note === note.trim() && before.nextStep === nextStep.trim();

const saidOtherwise = ({ step, note }: FollowUp) =>
  refuse.changedMeanwhile(
    `“${followUpStepNames[step]}” is recorded already${note === '' ? '' : ` with the note “${note}”`}; this was not. Look again, and record what is to be added.`,
  );

/** Nobody is reached by taking a case on, or by finding the pupil. */
const isDoneByItself = (step: FollowUpStep): boolean => step === 'acting' || step === 'found';

const followUpOf = ({ signature }: OpenSchool, input: RecordFollowUp): FollowUp => ({
  key: input.key,
  pupilKey: input.pupilKey,
  date: input.date,
  half: input.half,
  step: input.step,
  result: isDoneByItself(input.step) ? 'done' : input.result,
  note: input.note.trim(),
  happenedAt: input.happenedAt === undefined ? signature.at : instantOf(input.date, input.happenedAt),
  nextStep: input.nextStep.trim(),
  nextBy: input.nextBy && instantOf(input.nextBy.date, input.nextBy.time),
  by: signature,
});
