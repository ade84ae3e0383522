import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { heldRecord, reviewSendings } from '#domain/reviews/reviewRecords.ts';
import type { Desk } from '../desk.ts';
import type { OpenReview } from './openReview.ts';

/** A review that was held, as it was recorded; of one recorded before there was a whole record only what its row says. */
export function heldRow(desk: Desk, { open, review, placement }: OpenReview) {
  const { held } = review;
  if (held === undefined) return null;
  const { facts } = open;
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  const record = heldRecord(records, review.key);
  const made = recordsOf(records, 'documentMade')
    .filter(({ what }) => what.document === 'reviewRecord' && what.about === review.key)
    .at(-1);
  return {
    ...{ on: held.on, outcome: held.outcome, summary: held.summary, recorded: held.recorded },
    record: record === undefined ? null : recordRow(record),
    mayTakeBack: record !== undefined && mayTakeBackCase(desk.person, record, facts).outcome === 'met',
    actions: recordsOf(records, 'action')
      .filter(({ what }) => what.from === record?.key)
      .map(({ key, what }) => ({ key, what: what.what, ownerName: what.owner.name, dueOn: what.dueOn })),
    document:
      made === undefined
        ? null
        : { webUrl: made.what.file.webUrl, fileName: made.what.file.fileName, version: made.what.version },
    sent: reviewSendings(records, review.key).map(({ key, on, says, what, by }) => ({
      ...{ key, on, says, party: what.party, name: what.name, byName: by.name },
    })),
  };
}

function recordRow({ key, says, what }: NonNullable<ReturnType<typeof heldRecord>>) {
  const { isFormal, attended, people, views, attendance, attendanceWords, progress, safetyAndNeed } = what;
  const { changes, stepsToReturn, alsoReviewed, notInvited, nextOn } = what;
  return {
    ...{ key, says, isFormal, attended, people, views, attendance, attendanceWords, safetyAndNeed, changes, stepsToReturn },
    ...{ nextOn, progress: [...progress], alsoReviewed: [...alsoReviewed], notInvited: [...notInvited] },
  };
}
