import { startFindings } from '#domain/checks/placement/startFindings.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { startOf } from '#domain/deciding/startOf.ts';
import { startableFrom } from '#domain/deciding/startPeriod.ts';
import { placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { aboutPlacement, openPlacement } from './openPlacement.ts';

export interface StartPlacement {
  readonly key: string;
  readonly note: string;
}

/**
 * Confirms that a pupil may begin: by the AP lead, from some days before the first day on. Refused with everything that is not met and not
 * overridden; what is unclear is left to the person, who answers for it by name.
 */
export async function startPlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, note }: StartPlacement,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'start');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { facts, today } = open;
  const placement = stored.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const started = startOf(recordsOfPlacement(facts.caseRecords)(placementKey));
  if (started !== undefined)
    return refuse.changedMeanwhile(`${started.by.name} confirmed the start on ${dateInWords(started.on)} already.`);
  const stage = stageOf(placement, today);
  if (stage === 'withdrawn' || stage === 'ended' || stage === 'pastItsEnd')
    return refuse.changedMeanwhile(
      stage === 'pastItsEnd' ? `The placement was agreed until ${dateInWords(placement.endsOn)}.` : movedOn(placement),
    );
  const findings = startFindings(placementCase(rulebook(facts), placement), today).filter(({ outcome }) => outcome === 'notMet');
  if (findings.length > 0)
    return refuse.rulesNotMet(`It may not start yet. ${findings.map(({ because }) => because).join(' ')}`, findings);
  const from = startableFrom(placement, facts, today);
  if (today < from)
    return refuse.badInput(
      `The first day is ${dateInWords(placement.startsOn)}. The start can be confirmed from ${dateInWords(from)} on, when everything before it is known.`,
    );
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...aboutPlacement(placement),
      on: today,
      says: `Start confirmed: ${placementName(placement, facts)}, first day ${dateInWords(placement.startsOn)}.`,
      what: { kind: 'started', note: note.trim() },
    },
    { action: 'Start confirmed' },
  );
  if (written.done) desk.afterChange(schoolKey, `${placementKey}|${placement.revision}`);
  return written;
}
