import type { SentHow } from '#domain/caseFile/sentHow.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { requestProblem } from '#domain/notices/reviewRequest.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { forSending } from './openNotice.ts';

export interface ReviewRequest {
  readonly key: string;
  readonly on: DateText;
  readonly party: 'parents' | 'pupil' | 'la';
  readonly name: string;
  readonly how: SentHow;
}

/** Records that somebody asked in writing for a meeting that reviews an off-site direction (BEY-3); the duty to hold it follows from it. */
export async function recordReviewRequest(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, party, name, how }: ReviewRequest,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, forSending);
  if (!opened.done) return opened;
  const open = opened.value;
  const right = holdsRight('recordCase', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const placement = open.book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  const problem = open.book.caseRecords.has(key) ? undefined : requestProblem(placement, on);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const { pupilKey, providerKey } = placement;
  const says = `${name} asked in writing (${sentHowNames[how].toLowerCase()}) on ${dateInWords(on)} for a meeting to review the placement`;
  const what = { kind: 'reviewRequested', party, name, how } as const;
  return writeCase(
    desk,
    open,
    { key, placementKey, pupilKey, providerKey, on, says, what },
    { action: 'Review meeting asked for' },
  );
}
