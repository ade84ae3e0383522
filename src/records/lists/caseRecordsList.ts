import { z } from 'zod';
import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import { date, jsonText, key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { caseWhatShape } from './caseShapes.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const shape = z
  .object({
    Key: key,
    PlacementKey: text,
    PupilKey: text,
    ProviderKey: text,
    OnDate: date,
    Says: text,
    Detail: jsonText(caseWhatShape),
    ...recordedByShape,
  })
  .transform(
    (row): CaseRecord => ({
      key: row.Key,
      placementKey: row.PlacementKey,
      pupilKey: row.PupilKey,
      providerKey: row.ProviderKey,
      on: row.OnDate,
      says: row.Says,
      what: row.Detail,
      by: recordedBy(row),
    }),
  );

/** `Kind` and the sentence are for people; `Detail` is what the product reads. */
export const caseRecordsList: ListCodec<CaseRecord> = {
  list: 'caseRecords',
  shape,
  keyOf: (record) => record.key,
  title: ({ says }) => says,
  write: ({ placementKey, pupilKey, providerKey, on, says, what, by }) => ({
    Kind: what.kind,
    PlacementKey: placementKey,
    PupilKey: pupilKey,
    ProviderKey: providerKey,
    OnDate: on,
    Says: says,
    Detail: JSON.stringify(what),
    ...recordedByFields(by),
  }),
};
