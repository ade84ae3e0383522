import { z } from 'zod';
import { type DutyName, readDutyKey } from '#domain/duties/dutyKey.ts';
import { kindOf } from '#domain/duties/dutyKinds.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import { date, type Fields, key, text } from '../fieldShapes.ts';
import type { ListCodec, Names } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const always = { Key: key, DutyKey: key, Evidence: text, ...recordedByShape };
const shape = z
  .discriminatedUnion('What', [
    z.object({ ...always, What: z.literal('Done'), OnDate: date }),
    z.object({ ...always, What: z.literal('Postponed'), Until: date }),
    z.object({ ...always, What: z.literal('Taken back'), RecordKey: key }),
  ])
  .transform((row): DutyRecord => ({ key: row.Key, dutyKey: row.DutyKey, what: whatOf(row), by: recordedBy(row) }));

type Row =
  | { readonly What: 'Done'; readonly OnDate: string; readonly Evidence: string }
  | { readonly What: 'Postponed'; readonly Until: string; readonly Evidence: string }
  | { readonly What: 'Taken back'; readonly RecordKey: string; readonly Evidence: string };

function whatOf(row: Row): DutyRecord['what'] {
  if (row.What === 'Done') return { status: 'done', on: row.OnDate, evidence: row.Evidence };
  if (row.What === 'Postponed') return { status: 'postponed', until: row.Until, reason: row.Evidence };
  return { status: 'takenBack', recordKey: row.RecordKey, reason: row.Evidence };
}

function fieldsOf(what: DutyRecord['what']): Fields {
  const [OnDate, Until, RecordKey] = ['', '', ''];
  if (what.status === 'done') return { What: 'Done', OnDate: what.on, Until, RecordKey, Evidence: what.evidence };
  if (what.status === 'postponed') return { What: 'Postponed', OnDate, Until: what.until, RecordKey, Evidence: what.reason };
  return { What: 'Taken back', OnDate, Until, RecordKey: what.recordKey, Evidence: what.reason };
}

/** `Visit to the setting: Amara Obi`; a key that cannot be read stands for itself. */
function titleOf({ dutyKey }: DutyRecord, names: Names): string {
  const duty = readDutyKey(dutyKey);
  return duty === undefined ? dutyKey : `${kindOf(duty.kind).name}: ${subjectOf(duty, names)}`;
}

function subjectOf({ kind, subject }: DutyName, names: Names): string {
  const { about } = kindOf(kind);
  return about === 'placement' || about === 'pupil' || about === 'provider' ? names[about](subject) : subject;
}

export const dutyRecordsList: ListCodec<DutyRecord> = {
  list: 'dutyRecords',
  shape,
  keyOf: (record) => record.key,
  title: titleOf,
  write: ({ dutyKey, what, by }) => ({ DutyKey: dutyKey, ...fieldsOf(what), ...recordedByFields(by) }),
};
