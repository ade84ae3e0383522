import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { riskVersions } from '#domain/learner/riskVersions.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { earlierSend } from '../earlierSend.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';
import { learnerNow } from './learnerFreshness.ts';
import { isLive } from './providersOfLearner.ts';

export interface RecordRiskAssessment {
  readonly key: string;
  /** The number the form shows: one more than the newest. */
  readonly version: number;
  readonly on: DateText;
  readonly reviewBy: DateText;
  readonly summary: string;
  /** Where it is, or a link. */
  readonly where: string;
}

/**
 * Records a version of a pupil's risk assessment, and with it that it is there for every placement which waits for one, or that it was
 * reviewed where a review is asked for (PUP-3).
 */
export async function recordRiskAssessment(
  desk: Desk,
  schoolKey: string,
  pupilKey: string,
  { key, version, on, reviewBy, summary, where }: RecordRiskAssessment,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, learnerNow);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  const right = holdsRight('describeLearner', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const write = (entry: CaseEntry, before: OpenSchool) =>
    writeCase(desk, opened.value, entry, {
      action: 'Risk assessment recorded',
      deeds: deedsOf(before, pupilKey, entry.on, `Version ${version}: ${summary}`),
    });
  const earlier = earlierSend(opened.value, key);
  if (earlier !== undefined) return write(earlier.entry, earlier.before);
  const pupil = facts.pupils.get(pupilKey);
  if (pupil === undefined) return refuse.notFound('This pupil is no longer in the list of the school. Put the pupil back first.');
  const newest = riskVersions(facts.caseRecords, pupilKey).at(-1);
  const next = (newest?.what.version ?? 0) + 1;
  if (version !== next)
    return refuse.changedMeanwhile(
      newest === undefined
        ? 'The version that was there has been taken back. Look at the list, then save: this would be version 1.'
        : `${newest.by.name} has recorded version ${newest.what.version} meanwhile. Look at it, then save yours as version ${next}.`,
    );
  if (newest !== undefined && on < newest.on)
    return refuse.badField(
      'on',
      `Version ${newest.what.version} is of ${dateInWords(newest.on)}. Enter that day or a later one.`,
    );
  if (reviewBy <= on) return refuse.badField('reviewBy', 'It is reviewed after it was written. Enter a later day.');

  const entry = {
    key,
    placementKey: '',
    pupilKey,
    providerKey: '',
    on,
    says: `Risk assessment of ${fullName(pupil)}, version ${version}, to be reviewed by ${dateInWords(reviewBy)}.`,
    what: { kind: 'riskAssessment', version, reviewBy, summary, where, file: null } as const,
  };
  return write(entry, opened.value);
}

/** The first assessment where a placement waits for it; otherwise the first open review of a placement that has begun. */
function deedsOf({ facts, today }: OpenSchool, pupilKey: string, on: DateText, evidence: string): DeedOfCase[] {
  const book = rulebook(facts);
  return facts.placements
    .filter((placement) => placement.pupilKey === pupilKey && isLive(placement, today))
    .flatMap((placement) => {
      const open = dutiesOfPlacement(book, placement).filter(({ done: is }) => is === undefined);
      const first = open.find(({ kind }) => kind === 'pupilRiskAssessment');
      const review = on >= placement.startsOn ? open.find(({ kind }) => kind === 'riskAssessmentReview') : undefined;
      // An assessment that comes after the start is the first review too: both were asked for, both are answered.
      return [first, review].flatMap((duty) => (duty === undefined ? [] : [{ dutyKey: duty.key, evidence }]));
    });
}
