import { type AskedStage, newStages, slotsAtProvider, stageProblem } from '#domain/ending/returnStages.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import { countOf, dateInWords, listInWords } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openEnding } from './openEnding.ts';

export interface SetReturnStages {
  readonly key: string;
  readonly stages: readonly AskedStage[];
}

/**
 * REI-2: sets the stages in which a pupil comes back to school. From the day of a stage on, board, cards and register expect the pupil at school in
 * the sessions that it takes back; stages that have begun stay. What was set before and has not begun is replaced as a whole.
 */
export async function setReturnStages(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, stages }: SetReturnStages,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openEnding(desk, schoolKey, placementKey, 'setReturnWeeks');
  if (!opened.done) return opened;
  const { open, placement } = opened.value;
  const { facts, today } = open;
  if (open.book.caseRecords.has(key)) return done({ key });
  const stage = stageOf(placement, today);
  if (stage !== 'running' && stage !== 'approved')
    return refuse.changedMeanwhile(
      stage === 'pastItsEnd' ? `The placement was agreed until ${dateInWords(placement.endsOn)}.` : movedOn(placement),
    );
  const problem = stageProblem(placement, stages, today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const written = newStages(placement, stages, today);
  const inWords = written.map(({ from, week }) => {
    const still = slotsAtProvider(week).length;
    return `from ${dateInWords(from)} ${still === 0 ? 'wholly at school' : `${countOf(still, 'session')} a week at the provider`}`;
  });
  const answer = await writeCase(
    desk,
    open,
    {
      ...{ key, ...aboutPlacement(placement), on: today },
      says: `Return in stages: ${placementName(placement, facts)}, ${listInWords(inWords)}.`,
      what: { kind: 'returnWeeks', stages: written },
    },
    { action: 'Stages of a return set' },
  );
  for (const { from } of answer.done ? stages : []) desk.afterChange(schoolKey, `${from}|AM`);
  return answer;
}
