import { type ReviewSheet, reviewData, reviewFile } from '#documents/reviews/reviewData.ts';
import { reviewFields } from '#documents/reviews/reviewFields.ts';
import { agreedActions } from '#domain/actions/agreedAction.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { heldRecord } from '#domain/reviews/reviewRecords.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { fillSchoolTemplate } from '../fillSchoolTemplate.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { type OpenReview, openToReview } from './openReview.ts';

/** Makes the written record of a review from the school's Word template into the person's OneDrive (NOT-2); again = a new version of the file. */
export async function makeReviewRecord(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  key: string,
): Promise<Outcome<FileLink>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  const { open, placement, review } = opened.value;
  const again = open.book.caseRecords.get(key)?.value.what;
  if (again?.kind === 'documentMade') return done(again.file);
  const versions = recordsOf(recordsOfPlacement(open.facts.caseRecords)(placement.key), 'documentMade').filter(
    ({ what }) => what.document === 'reviewRecord' && what.about === review.key,
  );
  const version = (versions.at(-1)?.what.version ?? 0) + 1;
  const sheet = sheetOf(opened.value, version);
  if (sheet === undefined)
    return refuse.notFound(
      'There is no whole record of this review. It was recorded before there was one, or it was taken back.',
    );
  const { name, template } = documentKinds.reviewRecord;
  const content = await fillSchoolTemplate(desk, open.book.school, {
    ...{ template, data: reviewData(sheet), fields: reviewFields, nothing: 'No record' },
  });
  if (!content.done) return content;
  // A colleague's OneDrive is not ours to write to: then this person gets a file of her own.
  const own = versions.findLast(({ by }) => by.personId === desk.person.personId)?.what.file;
  const { driveId, itemId, webUrl, fileName } = await desk.files.saveToOneDrive({
    ...reviewFile(sheet, takenBy(opened.value, desk.person.personId)),
    content: content.value,
    existing: own && { driveId: own.driveId, itemId: own.itemId },
  });
  const file = { driveId, itemId, webUrl, fileName };
  const kept = await writeCase(
    desk,
    open,
    {
      ...{ key, ...aboutPlacement(placement), on: open.today },
      says: `${name}, version ${version}: ${fileName}`,
      what: { kind: 'documentMade', document: 'reviewRecord', version, file, about: review.key },
    },
    { action: 'Record of a review made' },
  );
  return kept.done ? done(file) : kept;
}

function sheetOf({ open, placement, review, c }: OpenReview, version: number): ReviewSheet | undefined {
  const records = recordsOfPlacement(open.facts.caseRecords)(placement.key);
  const record = heldRecord(records, review.key);
  if (record === undefined) return undefined;
  return {
    ...{ school: open.facts.school, pupil: c.pupil, provider: c.provider, placement, record, version, made: open.signature },
    actions: agreedActions(records).filter(({ agreed }) => agreed.what.from === record.key),
  };
}

/** The names in this person's OneDrive that another document of the case file has: saved under one, it would become a version of that. */
function takenBy({ open: { facts }, review }: OpenReview, personId: string): (fileName: string) => boolean {
  const taken = new Set(
    facts.caseRecords.flatMap(({ what, by }) =>
      what.kind === 'documentMade' && what.about !== review.key && by.personId === personId
        ? [what.file.fileName.toLowerCase()]
        : [],
    ),
  );
  return (fileName) => taken.has(fileName.toLowerCase());
}
