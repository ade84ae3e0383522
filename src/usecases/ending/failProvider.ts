import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { openPause } from '#domain/course/pauses.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText, Half } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { isAway } from '#records/isAway.ts';
import { pausePlacement } from '../course/pausePlacement.ts';
import { decidePlacement } from '../decidePlacement.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface FailProvider {
  readonly key: string;
  /** The first session in which its pupils are expected at school. */
  readonly from: DateText;
  readonly half: Half;
  /** Read by everybody who may read the placements: it names no concern (SAF-3). */
  readonly why: string;
  /** Who at the provider, at school and in the trust was told. */
  readonly told: string;
  readonly pupils: readonly {
    readonly placementKey: string;
    readonly decision: 'pause' | 'end';
    /** Who at home was told, and how the pupil comes to school. */
    readonly told: string;
  }[];
}

export interface FailedFor {
  readonly placementKey: string;
  readonly pupilName: string;
  /** `failed`: sent again it is tried again, for this pupil alone. */
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly say: string;
}

/**
 * A provider that cannot take its pupils any more: kept on its record, and each of this school's pupils there is paused or the placement ended, so that
 * they are expected at school from that session on. Each pupil stands alone: what one refuses stops no other, and the same form sent again does
 * only what is still to be done. Pupils of other schools are theirs.
 */
export async function failProvider(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  input: FailProvider,
): Promise<Outcome<{ readonly key: string; readonly pupils: readonly FailedFor[] }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const open = opened.value;
  const refused = mayNot(desk, open, providerKey, input);
  if (refused !== undefined) return refused;
  const { key, from, half, why, told, pupils } = input;
  const name = open.facts.providers.get(providerKey)?.name ?? 'The provider';
  const written = await writeCase(
    desk,
    open,
    {
      ...{ key, placementKey: '', pupilKey: '', providerKey, on: open.today },
      says: `${name} cannot take pupils from ${shortDate(from)} on: ${countOf(pupils.length, 'pupil')} of ${open.facts.school.name}. ${why.trim()}`,
      what: { kind: 'providerFailed', from, half, why: why.trim(), told: told.trim(), pupils },
    },
    { action: 'Provider cannot take pupils', subject: providerKey },
  );
  if (!written.done) return written;
  const results: FailedFor[] = [];
  for (const pupil of pupils) results.push(await forPupil(desk, open, input, pupil));
  return done({ key, pupils: results });
}

function mayNot(desk: Desk, open: OpenSchool, providerKey: string, { key, from, why, told, pupils }: FailProvider) {
  const { facts, book, today } = open;
  const rights = [holdsRight('pause', desk.person, facts)];
  if (pupils.some(({ decision }) => decision === 'end')) rights.push(holdsRight('end', desk.person, facts));
  const missing = rights.find(({ outcome }) => outcome !== 'met');
  if (missing !== undefined) return refuse.notPermitted(missing.because);
  if (!facts.providers.has(providerKey)) return refuse.notFound('There is no such provider. Go back to Providers.');
  if (book.caseRecords.has(key)) return undefined;
  if (from < today)
    return refuse.badField('from', 'Choose today or a later day: where the pupils were before is in the register.');
  if (why.trim() === '') return refuse.badField('why', 'Write what happened, in words that everybody here may read.');
  if (told.trim() === '') return refuse.badField('told', 'Write who was told: the provider, the school, the trust.');
  for (const [at, { placementKey, told: toldHome }] of pupils.entries()) {
    const placement = book.placements.get(placementKey)?.value;
    if (placement?.providerKey !== providerKey)
      return refuse.badField(`pupils.${at}.told`, 'This placement is not at this provider. Look at the page again.');
    if (toldHome.trim() === '')
      return refuse.badField(`pupils.${at}.told`, 'Write who at home was told, and how the pupil comes to school.');
  }
  return undefined;
}

type OfPupil = FailProvider['pupils'][number];

async function forPupil(desk: Desk, open: OpenSchool, input: FailProvider, pupil: OfPupil): Promise<FailedFor> {
  const placement = open.facts.placements.find(({ key }) => key === pupil.placementKey);
  const found = open.facts.pupils.get(placement?.pupilKey ?? '');
  const about = {
    placementKey: pupil.placementKey,
    pupilName: found === undefined ? 'A pupil no longer in the list' : fullName(found),
  };
  if (placement === undefined) return { ...about, outcome: 'refused', say: 'This placement is no longer in the list.' };
  try {
    return { ...about, ...(await decided(desk, open, input, pupil, placement)) };
  } catch (error) {
    // Whatever it was: no other child waits for it, and this one is tried again with the same form.
    const why = isAway(error)
      ? 'SharePoint did not answer.'
      : 'It could not be saved; where that goes on, record it on the page of the placement.';
    return { ...about, outcome: 'failed', say: `${why} Press again: only what is missing is done.` };
  }
}

async function decided(
  desk: Desk,
  open: OpenSchool,
  { key, from, half, why }: FailProvider,
  { placementKey, decision, told }: OfPupil,
  placement: Placement,
): Promise<Pick<FailedFor, 'outcome' | 'say'>> {
  const school = open.facts.school.key;
  const stage = stageOf(placement, open.today);
  if (stage === 'ended' || stage === 'withdrawn')
    return { outcome: 'done', say: `${stage === 'ended' ? 'Ended' : 'Withdrawn'} already.` };
  // An end counts whole days: where its last day is a part of one, and where nothing ends, the pause says from which session on.
  const endedOn = lastDayThere(placement, from, half);
  const isPaused = openPause(placement) !== undefined;
  if (!isPaused && (decision === 'pause' || endedOn >= from)) {
    const paused = await pausePlacement(desk, school, placementKey, {
      key: `${key}|${placementKey}`,
      from,
      half,
      reason: why,
      told,
    });
    if (!paused.done) return { outcome: 'refused', say: paused.refusal.say };
  }
  if (decision === 'pause')
    return {
      outcome: 'done',
      say: isPaused ? pausedAlready(placement, from) : `Paused. Expected at school from ${when(from, half)} on.`,
    };
  const ended = await decidePlacement(desk, school, placementKey, {
    revision: placement.revision,
    decision: stage === 'approved' ? 'withdraw' : 'end',
    reason: `${why.trim()} Told: ${told.trim()}`,
    endedOn: stage === 'approved' ? null : endedOn,
  });
  if (!ended.done) return { outcome: 'refused', say: ended.refusal.say };
  return {
    outcome: 'done',
    say: stage === 'approved' ? 'Withdrawn before it began.' : `Ended; the last day there is ${dateInWords(endedOn)}.`,
  };
}

/** The last day with a session there: the day itself when its morning still is, otherwise the day before, within the placement. */
function lastDayThere({ startsOn, endsOn }: Placement, from: DateText, half: Half): DateText {
  const last = half === 'PM' ? from : addDays(from, -1);
  return last < startsOn ? startsOn : last > endsOn ? endsOn : last;
}

const when = (from: DateText, half: Half): string => `${dateInWords(from)} (${half === 'AM' ? 'morning' : 'afternoon'})`;

function pausedAlready(placement: Placement, from: DateText): string {
  const since = openPause(placement)?.from ?? from;
  return since > from
    ? `It is paused from ${dateInWords(since)} on only: take that pause back and press again.`
    : `Paused already since ${dateInWords(since)}: expected at school.`;
}
