import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import type { Duty } from '#domain/duties/duty.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { riskVersions } from '#domain/learner/riskVersions.ts';
import type { Placement } from '#domain/placement.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { DeedOfCase } from '../writeCase.ts';

/** The open duties of a kind about a placement, the first first. */
export const openOf = ({ facts }: Pick<OpenSchool, 'facts'>, placement: Placement, kind: Duty['kind']): Duty[] =>
  dutiesOfPlacement(rulebook(facts), placement).filter((duty) => duty.kind === kind && duty.done === undefined);

/**
 * The visit that is due, planned or not: of a series the first open one. None before the first day, for such a visit does not count; with
 * none open it is still kept as made, so that the next is counted from it.
 */
export function deedOfVisit(open: Pick<OpenSchool, 'facts'>, placement: Placement, on: string, evidence: string): DeedOfCase[] {
  if (on < placement.startsOn) return [];
  const [due] = openOf(open, placement, 'visit');
  return [{ dutyKey: due?.key ?? `visit|${placement.key}|${on}`, evidence }];
}

/** The versions of the pupil's risk assessment, the newest last, and which of them this provider was given last. */
export function riskStanding({ facts }: Pick<OpenSchool, 'facts'>, placement: Placement) {
  const versions = riskVersions(facts.caseRecords, placement.pupilKey);
  const given = recordsOf(recordsOfPlacement(facts.caseRecords)(placement.key), 'given').findLast(
    ({ what }) => what.version !== null,
  );
  return { versions, newest: versions.at(-1), given };
}
