import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { ConfidentialShare } from '#domain/safeguarding/confidentialRecords.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { addConfidential } from './addConfidential.ts';
import { openConfidential } from './openConfidential.ts';
import { recordedAlready } from './recordedAlready.ts';

/** What was given to a provider, or came from it; `concernKey` empty: the chronology. */
export type NewShare = Omit<ConfidentialShare, 'by' | 'pupilKey' | 'providerKey'>;

/**
 * Records what a provider was given, no more than it needs to know, or what it gave (SAF-1, SAF-2). That the chronology was given also
 * discharges the duty of the placement, in words that hold for every pupil; what was shared of a concern stays in the safeguarding site.
 */
export async function shareConfidential(
  desk: Desk,
  schoolKey: string,
  share: NewShare,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const placement = open.book.placements.get(share.placementKey)?.value;
  if (placement === undefined) return refuse.badField('placementKey', 'Choose the placement whose provider it is.');
  if (share.on > open.today) return refuse.badField('on', 'This day is still to come. Enter the day on which it was shared.');
  if (share.extract.trim() === '')
    return refuse.badField('extract', 'Write what was shared, no more than the provider needs to know.');
  if (share.to.trim() === '') return refuse.badField('to', 'Write the full name of who it was shared with.');
  const concern = records.concerns.find(({ key }) => key === share.concernKey);
  if (share.concernKey !== '' && concern?.pupilKey !== placement.pupilKey)
    return refuse.badField('placementKey', 'This is shared with providers of the same pupil only.');
  const mine = records.shares.find(({ key }) => key === share.key);
  if (mine !== undefined) {
    const recorded = recordedAlready(mine, share);
    if (!recorded.done) return recorded;
  } else {
    const value = { ...share, pupilKey: placement.pupilKey, providerKey: placement.providerKey, by: open.signature };
    const added = await addConfidential(desk, schoolKey, [{ list: 'shares', value }]);
    if (!added.done) return added;
  }
  return share.concernKey === '' && share.direction === 'given' ? discharge(desk, open, share) : done({ key: share.key });
}

/** In the school's own records: that it was given, and nothing of what. */
async function discharge(
  desk: Desk,
  open: OpenSchool,
  { key, placementKey, on }: NewShare,
): Promise<Outcome<{ readonly key: string }>> {
  const schoolKey = open.book.school.key;
  const recordKey = `${key}|0`;
  const newest = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!newest.done || newest.value.book.dutyRecords.has(recordKey)) return done({ key });
  const create = {
    ...{ key: recordKey, dutyKey: dutyKey('chronology', placementKey), by: open.signature },
    what: { status: 'done' as const, on, evidence: 'Given by the safeguarding lead' },
  };
  const writer = await desk.writer({ school: schoolKey });
  const note = { by: open.signature, action: 'Duty recorded as done', subject: create.dutyKey };
  const [written] = await writer.change([{ list: 'dutyRecords', create }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('the records of duties');
  desk.afterChange(schoolKey);
  return done({ key });
}
