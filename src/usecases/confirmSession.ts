import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { type Confirm, checkAnswers } from './checkAnswers.ts';
import type { Desk } from './desk.ts';
import { keepAnswers } from './keepAnswers.ts';
import { openSchool } from './openSchool.ts';
import { openSteadily } from './openSteadily.ts';
import { orWaiting } from './orWaiting.ts';
import type { Outcome } from './outcome.ts';
import { asWritten, forAnswering } from './readings.ts';
import { refuse } from './refuse.ts';
import { type TodayView, viewToday } from './viewToday.ts';

/**
 * Keeps the answers for one session in the register (ATT-2) and answers with that day. The same answer again by the same person
 * changes nothing; what another person has answered differently meanwhile is not overruled, and the others are kept all the same.
 */
export async function confirmSession(desk: Desk, schoolKey: string, input: Confirm): Promise<Outcome<TodayView>> {
  const opened = await openSteadily(desk, schoolKey, forAnswering);
  if (!opened.done) return opened;
  const right = mayConfirm(desk.person, opened.value.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const answers = checkAnswers(opened.value, input, { by: opened.value.signature, via: desk.via });
  if (!answers.done) return answers;

  const port = {
    writer: () => desk.writer({ school: schoolKey }),
    open: (freshness: { readonly maxAgeInSeconds: number }) =>
      openSchool(desk, schoolKey, { ...freshness, lists: forAnswering.lists }),
  };
  const kept = await orWaiting(desk, opened.value, answers.value, (open) => keepAnswers(port, open, answers.value));
  desk.afterChange(schoolKey, `${input.date}|${input.half}`);
  return kept.done ? viewToday(desk, schoolKey, input.date, asWritten) : kept;
}
