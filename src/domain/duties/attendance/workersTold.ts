import { hasReason } from '../../codes/hasReason.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { halfName } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import { nameOf, providerOf } from './awayNames.ts';
import type { AwayAbsence, AwayPupil } from './awaySessions.ts';
import { dischargedBy, followUpsOfDay, stepDone } from './followUpDischarge.ts';

const workers = [
  { kind: 'socialWorkerTold', step: 'toldSocialWorker', has: 'hasSocialWorker', who: 'social worker' },
  { kind: 'youthJusticeWorkerTold', step: 'toldYouthJusticeWorker', has: 'hasYouthJusticeWorker', who: 'youth-justice worker' },
] as const;
type Worker = (typeof workers)[number];

/**
 * The social worker and the youth-justice worker of a pupil are told of each unexplained absence. One duty a worker and day; an absence that got its
 * reason asks for it no more, one that was told of stays done.
 */
export function workersTold(book: Rulebook, { pupilKey, absences }: AwayPupil, from: DateText): Duty[] {
  const pupil = book.facts.pupils.get(pupilKey);
  const own = workers.filter(({ has }) => pupil?.[has] === true);
  if (own.length === 0) return [];
  const unexplained = absences.filter(({ date, mark }) => date >= from && !hasReason(mark));
  const firsts = unexplained.filter(({ date }, at) => unexplained[at - 1]?.date !== date);
  return own.flatMap((worker) => firsts.map((absence) => dutyFor(book, pupilKey, worker, absence)));
}

function dutyFor(book: Rulebook, pupilKey: string, { kind, step, who }: Worker, absence: AwayAbsence): Duty {
  const { date, half, placement } = absence;
  const told = stepDone(followUpsOfDay(book.facts, pupilKey, date), step);
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey, placementKey: placement.key, providerKey: placement.providerKey },
    {
      kind,
      part: date,
      dueOn: date,
      tellFrom: date,
      done: told && dischargedBy(told),
      citation: provisions.workersTold,
      words: () => ({
        say: `Tell the ${who} of ${nameOf(book, pupilKey)} about the unexplained absence of ${dateInWords(date)}.`,
        because: `${nameOf(book, pupilKey)} was absent from ${providerOf(book, placement)} on ${dateInWords(date)}, ${halfName(half)}, nobody knows why, and the pupil has a ${who}.`,
        steps: [
          `The absence of ${dateInWords(date)} has no reason: no code, N or O.`,
          `The ${who} is told of unexplained absence; the guidance names no time, the school does it on the same day.`,
        ],
      }),
    },
  );
}
