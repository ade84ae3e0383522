import { recordsOf } from '../../caseFile/caseFile.ts';
import type { CaseRecordOf } from '../../caseFile/caseRecord.ts';
import { compareText } from '../../compareText.ts';
import { provisions } from '../../law.ts';
import { reviewOutcomeNames } from '../../review.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { dateInWords } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { grouped } from '../rulebook.ts';

type Request = CaseRecordOf<'reviewRequested'>;
const ofSchool = new WeakMap<SchoolFacts['caseRecords'], (placementKey: string) => readonly Request[]>();

/** What the school itself asked to have reviewed; sorted out once for all placements. */
function askedBySchool({ caseRecords }: SchoolFacts, placementKey: string): readonly Request[] {
  const found =
    ofSchool.get(caseRecords) ??
    grouped(
      recordsOf(caseRecords, 'reviewRequested').filter(({ what }) => what.party === 'school'),
      (record) => record.placementKey,
    );
  ofSchool.set(caseRecords, found);
  return found(placementKey);
}

/** The school wants the placement reviewed at once. It says nothing of why: whoever reads the placement reads this (SAF-3). School policy. */
export const reviewAtOnce: PlacementRule = (c) =>
  askedBySchool(c.facts, c.placement.key).map((request) => {
    const { calendar } = c.facts;
    const dueOn = calendar.isSchoolDay(request.on) ? request.on : calendar.schoolDayFrom(request.on, 1);
    const held = c
      .reviewsOf(c.placement.key)
      .flatMap((one) => (one.held === undefined ? [] : [one.held]))
      .filter(({ on }) => on >= request.on)
      .toSorted((a, b) => compareText(a.on, b.on))[0];
    return placementDuty(c, {
      kind: 'reviewRequest',
      part: request.key,
      dueOn,
      done: held && { on: held.on, say: `Review held on ${dateInWords(held.on)}: ${reviewOutcomeNames[held.outcome]}` },
      // A line that names no concern: this is read by everybody who reads the placement.
      citation: provisions.REV1,
      words: () => ({
        say: `Review ${c.name()} at once.`,
        because: `The school asked on ${dateInWords(request.on)} to have the placement reviewed at once.`,
        steps: [
          `The school asked on ${dateInWords(request.on)}.`,
          dueOn === request.on ? 'At once is the same school day.' : 'At once is the next school day.',
        ],
      }),
    });
  });
