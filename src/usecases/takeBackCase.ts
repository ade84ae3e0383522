import { builtUpon, goingWith } from '#domain/caseFile/builtUpon.ts';
import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Change } from '#records/records.ts';
import { takenBackTooLate } from './course/takenBackTooLate.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { reopenedReview } from './reviews/reopenedReview.ts';
import { isDeedOf } from './writeCase.ts';

export interface TakeBackCase {
  readonly key: string;
  readonly recordKey: string;
  readonly reason: string;
}

/** Takes back a record of the case file that was wrong, and what it said about duties; both stay readable. */
export async function takeBackCase(
  desk: Desk,
  schoolKey: string,
  { key, recordKey, reason }: TakeBackCase,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const { book, facts, signature, today } = opened.value;
  const record = book.caseRecords.get(recordKey)?.value;
  if (record === undefined || record.what.kind === 'takenBack')
    return refuse.notFound('There is no such record. Look at the page again.');
  const right = mayTakeBackCase(desk.person, record, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (reason.trim() === '') return refuse.badField('reason', 'Say what was wrong with it.');
  if (record.what.kind === 'returnWeeks' && londonDay(record.by.at) !== today)
    return refuse.changedMeanwhile(
      'Stages of a return are taken back on the day they were set. Later, set them anew from tomorrow on.',
    );
  const earlier = facts.caseRecords.find(({ what }) => what.kind === 'takenBack' && what.recordKey === recordKey);
  if (earlier !== undefined && earlier.key !== key)
    return refuse.changedMeanwhile(`${earlier.by.name} has taken this back already. Look at the page again.`);

  const late =
    earlier === undefined ? (takenBackTooLate(record, opened.value) ?? builtUpon(record, facts.caseRecords)) : undefined;
  if (late !== undefined) return refuse.changedMeanwhile(late);

  const all = [record, ...goingWith(record, facts.caseRecords)];
  const undone = facts.dutyRecords.filter((one) => all.some((of) => isDeedOf(of.key, one.key)) && one.what.status === 'done');
  const takenBack: DutyRecord[] = undone.map((one) => ({
    key: `${key}|${one.key}`,
    dutyKey: one.dutyKey,
    what: { status: 'takenBack', recordKey: one.key, reason },
    by: signature,
  }));
  const created = all.map(
    (one, at): CaseRecord => ({
      key: at === 0 ? key : `${key}|with|${one.key}`,
      ...{ placementKey: one.placementKey, pupilKey: one.pupilKey, providerKey: one.providerKey },
      on: today,
      says: `Taken back: ${one.says}`,
      what: { kind: 'takenBack', recordKey: one.key, reason },
      by: signature,
    }),
  );
  const changes: Change[] = [
    ...reopenedReview(opened.value, record),
    ...created.filter((one) => !book.caseRecords.has(one.key)).map((create) => ({ list: 'caseRecords', create }) as const),
    ...takenBack.filter((one) => !book.dutyRecords.has(one.key)).map((one) => ({ list: 'dutyRecords', create: one }) as const),
  ];
  const writer = await desk.writer({ school: schoolKey });
  const written = await writer.change(changes, {
    by: signature,
    action: 'Record of the case file taken back',
    subject: recordKey,
  });
  const failed = written.find((one) => !one.done && one.why !== 'duplicate');
  if (failed?.done === false && failed.why === 'forbidden') return refuse.bySharePoint('the case file');
  if (failed !== undefined)
    return refuse.changedMeanwhile('Somebody else changed this at the same moment. Look at the page again.');
  const placement = book.placements.get(record.placementKey)?.value;
  desk.afterChange(schoolKey, placement && `${record.placementKey}|${placement.revision}`);
  return done({ key });
}
