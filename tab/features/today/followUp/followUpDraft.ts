import type { RecordFollowUp, Whereabouts } from '#api/contractAttendance.ts';
import type { FollowUpResult, FollowUpStep } from '#domain/followUp.ts';
import type { Session } from '#domain/session.ts';
import type { FieldProblem } from '../../../shared/apiProblem.ts';
import { dayFrom } from '../../../shared/dayText.ts';
import { timeFrom } from '../../../shared/timeText.ts';

/** What is in the form, as it is typed. */
export interface FollowUpDraft {
  readonly key: string;
  readonly step: FollowUpStep;
  readonly result: FollowUpResult;
  /** What was said; for `found` where the pupil is. */
  readonly note: string;
  /** Only for `found`: how that is known. */
  readonly how: string;
  readonly at: string;
  readonly nextStep: string;
  readonly nextDay: string;
  readonly nextTime: string;
}

/** Which results a step may have; of a single one nobody is asked. */
export const resultsOf = (step: FollowUpStep): readonly FollowUpResult[] =>
  step === 'acting' || step === 'found' || step === 'other' || step === 'welfareCheck' ? ['done'] : ['reached', 'notReached'];

/** What is tried first for a pupil in this state. */
export const firstStep = ({ state, followUps }: Pick<Whereabouts, 'state' | 'followUps'>): FollowUpStep => {
  const isCalled = followUps.some(({ step }) => step === 'calledProvider');
  return state === 'unexplained' || isCalled ? 'calledParent' : 'calledProvider';
};

type Written = { readonly record: RecordFollowUp } | { readonly problems: readonly FieldProblem[] };

/** What is sent, or what is missing before it can be sent. */
export function followUpFrom(draft: FollowUpDraft, pupilKey: string, { date, half }: Session): Written {
  const problems: FieldProblem[] = [];
  const [note, how, nextStep] = [draft.note.trim(), draft.how.trim(), draft.nextStep.trim()];
  const happenedAt = timeFrom(draft.at);
  const [nextDay, nextTime] = [dayFrom(draft.nextDay), timeFrom(draft.nextTime)];
  if (draft.step === 'found' && note === '') problems.push({ where: 'note', say: 'Write where the pupil is.' });
  if (draft.step === 'found' && how === '')
    problems.push({ where: 'how', say: 'Write how you know: who saw or spoke to the pupil.' });
  if (draft.step === 'other' && note === '') problems.push({ where: 'note', say: 'Write what was done.' });
  if (draft.at.trim() !== '' && happenedAt === undefined) problems.push({ where: 'at', say: 'Write a time such as 9.40.' });
  if (nextStep !== '' && nextTime === undefined) problems.push({ where: 'nextTime', say: 'Write by what time, such as 10.15.' });
  if (nextStep !== '' && nextDay === undefined)
    problems.push({ where: 'nextDay', say: 'Write by which day, such as 23/11/2026.' });
  if (problems.length > 0) return { problems };
  return {
    record: {
      key: draft.key,
      pupilKey,
      date,
      half,
      step: draft.step,
      result: draft.result,
      note: draft.step === 'found' ? `${note.replace(/\.$/, '')}. ${how}` : note,
      ...(happenedAt && { happenedAt }),
      nextStep,
      ...(nextStep !== '' && nextDay && nextTime && { nextBy: { date: nextDay, time: nextTime } }),
    },
  };
}
