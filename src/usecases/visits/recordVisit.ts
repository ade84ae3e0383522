import type { NewAction } from '#domain/actions/agreedAction.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import type { VisitWhat } from '#domain/caseFile/visitWhat.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { answersOf, visitProblems } from '#domain/visits/visitProblems.ts';
import { visitSays } from '#domain/visits/visitSays.ts';
import { actionEntries, actionProblems, actionsWith } from '../actions/actionEntries.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { photographFolder, photographName } from './keepPhotograph.ts';
import { deedOfVisit, riskStanding } from './openVisits.ts';
import { isSameVisit } from './sameVisit.ts';

type Visit = Extract<VisitWhat, { readonly kind: 'visit' }>;

export interface RecordVisit extends Omit<Visit, 'kind' | 'photographs'> {
  readonly key: string;
  readonly on: DateText;
  /** Kept in the library before, by their keys. */
  readonly photographs: readonly { readonly key: string; readonly consent: string }[];
  readonly actions: readonly NewAction[];
}

const action = 'Visit recorded';
const isVisit = (record: CaseRecord): record is CaseRecordOf<'visit'> => record.what.kind === 'visit';

/**
 * Keeps a visit (VIS-3, VIS-4), planned or not, with the actions agreed on it. A visit to the setting discharges the visit that is due.
 * The form may have waited on a phone without a connection: sent again it is recorded once, and what a lost answer left out is completed.
 */
export async function recordVisit(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  sent: RecordVisit,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'visit');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const placement = stored.value;
  const input = { ...sent, key: keyOf(open, sent) };
  const earlier = earlierSend(open, input.key);
  if (earlier !== undefined && isVisit(earlier.entry)) {
    if (!isSameVisit(open, earlier.entry, input))
      return refuse.changedMeanwhile(
        'This visit was recorded as it was first sent, before you changed it. Read it on the page of the placement; if it is wrong, take it back there and record it again.',
      );
    const deeds = deedsOf(earlier.before, placement, earlier.entry, earlier.entry.what.form);
    const also = actionEntries(earlier.entry, input.actions).filter(
      ({ key }) => !actionsWith(open, input.key).some((one) => one.key === key),
    );
    return writeCase(desk, open, earlier.entry, { action, deeds, also });
  }
  const problems = problemsOf(open, placement, input);
  if (problems.length > 0) return refuse.badInput('The visit is not recorded yet. Put this right first.', problems);
  const photographs = await filesOf(desk, open, placement, input);
  if (!photographs.done) return photographs;

  const { form, isPlanned, plannedKey, who, role, time, riskAssessmentVersion, views, notes } = input;
  const { checks, comments } = answersOf(input);
  const entry = {
    ...{ key: input.key, ...aboutPlacement(placement), on: input.on },
    says: visitSays(input, placementName(placement, open.facts)),
    what: {
      ...{ kind: 'visit', form, isPlanned, plannedKey, who: who.trim(), role: role.trim(), time, checks, comments },
      riskAssessmentVersion,
      progress: input.progress.map((one) => ({ ...one, words: one.words.trim() })),
      views: { pupil: views.pupil.trim(), parent: views.parent.trim(), provider: views.provider.trim() },
      notes: notes.trim(),
      photographs: photographs.value,
      signatures: input.signatures.filter(({ name }) => name.trim() !== ''),
    },
  } as const satisfies CaseEntry;
  const deeds = deedsOf(open, placement, entry, form);
  return writeCase(desk, open, entry, { action, deeds, also: actionEntries(entry, input.actions) });
}

/** The case file keeps both: a visit that was taken back is recorded anew, from the form that is still open, under a key that follows. */
function keyOf(open: OpenSchool, input: RecordVisit): string {
  const kept = open.book.caseRecords.get(input.key)?.value;
  const isBack = open.facts.caseRecords.some(({ what }) => what.kind === 'takenBack' && what.recordKey === input.key);
  return isBack && kept !== undefined && isVisit(kept) && !isSameVisit(open, kept, input) ? `${input.key}~anew` : input.key;
}

/** Only who was there visited the setting. */
const deedsOf = (
  open: Pick<OpenSchool, 'facts'>,
  placement: Placement,
  { on, says }: Pick<CaseRecord, 'on' | 'says'>,
  form: Visit['form'],
) => (form === 'onSite' ? deedOfVisit(open, placement, on, says) : []);

function problemsOf(open: OpenSchool, placement: Placement, input: RecordVisit) {
  const late = doneProblem({ kind: 'visit', placementKey: placement.key }, input.on, open);
  const { versions } = riskStanding(open, placement);
  const seen = input.riskAssessmentVersion;
  const planned = recordsOf(open.facts.caseRecords, 'visitPlanned').find(({ key }) => key === input.plannedKey);
  return [
    ...(late === undefined ? [] : [{ where: 'on', say: late }]),
    ...visitProblems(input),
    ...(seen !== null && !versions.some(({ what }) => what.version === seen)
      ? [{ where: 'checks.riskAssessmentSeen', say: `There is no version ${seen} of the risk assessment any more.` }]
      : []),
    ...(input.plannedKey !== '' && planned?.placementKey !== placement.key
      ? [{ where: 'plannedKey', say: 'This planned visit was taken back. Choose another, or none.' }]
      : []),
    ...actionProblems(input.actions, input.on),
  ];
}

/** The photographs as they lie in the library; one that is not there yet has to be sent first. */
async function filesOf(
  desk: Desk,
  open: OpenSchool,
  placement: Placement,
  { photographs }: RecordVisit,
): Promise<Outcome<Visit['photographs']>> {
  if (photographs.length === 0) return done([]);
  const files = await desk.photographs.filesIn(open.facts.school.key, photographFolder(open, placement));
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const missing = photographs.flatMap(({ key }, at) =>
    byName.has(photographName(key))
      ? []
      : [
          {
            where: `photographs.${at}`,
            say: 'This photograph did not reach the library. Save again; if it is not shown here any more, remove it and take another.',
          },
        ],
  );
  if (missing.length > 0) return refuse.badInput('The visit is not recorded yet: a photograph is missing.', missing);
  return done(
    photographs.flatMap(({ key, consent }) => {
      const file = byName.get(photographName(key));
      return file === undefined ? [] : [{ file, consent: consent.trim() }];
    }),
  );
}
