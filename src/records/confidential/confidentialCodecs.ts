/** How the rows of the safeguarding lists become values, and back. */
import { z } from 'zod';
import {
  type ChronologyEntry,
  type ConcernRecord,
  type ConfidentialShare,
  concernCategories,
  concernCategoryNames,
  type EntryKind,
  entryKindNames,
  type NamedPerson,
} from '#domain/safeguarding/confidentialRecords.ts';
import { shortDate } from '#domain/words.ts';
import { choiceOf, date, key, text, time, yesNo } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from '../lists/recordedBy.ts';

const entryKinds: readonly EntryKind[] = ['added', 'corrected', 'told', 'reviewAsked', 'reviewed', 'closed', 'reopened', 'event'];
const directions = ['given', 'received'] as const;
const directionNames = { given: 'Given', received: 'Received' } as const;

export const concernsList: ListCodec<ConcernRecord> = {
  list: 'concerns',
  shape: z
    .object({
      ...{ Key: key, PupilKey: key, ProviderKey: text, IsAboutSetting: yesNo },
      Category: choiceOf(concernCategories, concernCategoryNames),
      ...{ HappenedOn: date, HappenedAt: time.nullish(), RaisedBy: text, RaisedOn: date, Words: text, Done: text },
      ...{ RecordNumber: text, ParentsTold: yesNo, ParentsReason: text, ...recordedByShape },
    })
    .transform((row) => ({
      ...{ key: row.Key, pupilKey: row.PupilKey, providerKey: row.ProviderKey, isAboutSetting: row.IsAboutSetting },
      ...{
        category: row.Category,
        happenedOn: row.HappenedOn,
        happenedAt: row.HappenedAt ?? ('' as const),
        raisedBy: row.RaisedBy,
      },
      ...{ raisedOn: row.RaisedOn, words: row.Words, done: row.Done, recordNumber: row.RecordNumber },
      ...{ parentsTold: row.ParentsTold, parentsReason: row.ParentsReason, by: recordedBy(row) },
    })),
  keyOf: (one) => one.key,
  title: (one) => `Record of ${shortDate(one.raisedOn)}`,
  write: (one) => ({
    ...{ PupilKey: one.pupilKey, ProviderKey: one.providerKey, IsAboutSetting: one.isAboutSetting },
    ...{ Category: concernCategoryNames[one.category], HappenedOn: one.happenedOn, HappenedAt: one.happenedAt },
    ...{ RaisedBy: one.raisedBy, RaisedOn: one.raisedOn, Words: one.words, Done: one.done, RecordNumber: one.recordNumber },
    ...{ ParentsTold: one.parentsTold, ParentsReason: one.parentsReason, ...recordedByFields(one.by) },
  }),
};

export const chronologyList: ListCodec<ChronologyEntry> = {
  list: 'chronology',
  shape: z
    .object({
      ...{ Key: key, Kind: choiceOf(entryKinds, entryKindNames), PupilKey: key, ConcernKey: text, OnDate: date },
      ...{ Words: text, Corrects: text, About: text, ...recordedByShape },
    })
    .transform((row) => ({
      ...{ key: row.Key, kind: row.Kind, pupilKey: row.PupilKey, concernKey: row.ConcernKey, on: row.OnDate },
      ...{ words: row.Words, corrects: row.Corrects, about: row.About, by: recordedBy(row) },
    })),
  keyOf: (one) => one.key,
  title: (one) => `Entry of ${shortDate(one.on)}`,
  write: (one) => ({
    ...{ Kind: entryKindNames[one.kind], PupilKey: one.pupilKey, ConcernKey: one.concernKey, OnDate: one.on },
    ...{ Words: one.words, Corrects: one.corrects, About: one.about, ...recordedByFields(one.by) },
  }),
};

export const sharesList: ListCodec<ConfidentialShare> = {
  list: 'shares',
  shape: z
    .object({
      ...{ Key: key, Direction: choiceOf(directions, directionNames), PupilKey: key, PlacementKey: text, ProviderKey: text },
      ...{ ConcernKey: text, Extract: text, SharedWith: text, How: text, OnDate: date, ...recordedByShape },
    })
    .transform((row) => ({
      ...{ key: row.Key, direction: row.Direction, pupilKey: row.PupilKey, placementKey: row.PlacementKey },
      ...{ providerKey: row.ProviderKey, concernKey: row.ConcernKey, extract: row.Extract, to: row.SharedWith },
      ...{ how: row.How, on: row.OnDate, by: recordedBy(row) },
    })),
  keyOf: (one) => one.key,
  title: (one) => `Share of ${shortDate(one.on)}`,
  write: (one) => ({
    ...{ Direction: directionNames[one.direction], PupilKey: one.pupilKey, PlacementKey: one.placementKey },
    ...{ ProviderKey: one.providerKey, ConcernKey: one.concernKey, Extract: one.extract, SharedWith: one.to, How: one.how },
    ...{ OnDate: one.on, ...recordedByFields(one.by) },
  }),
};

export const namedPeopleList: ListCodec<NamedPerson> = {
  list: 'namedPeople',
  shape: z
    .object({
      ...{ Key: key, Title: text, PersonId: key, FromDate: date, UntilDate: date, Why: text, Ends: text, ...recordedByShape },
    })
    .transform((row) => ({
      ...{ key: row.Key, personId: row.PersonId, name: row.Title, from: row.FromDate, until: row.UntilDate },
      ...{ why: row.Why, ends: row.Ends, by: recordedBy(row) },
    })),
  keyOf: (one) => one.key,
  title: (one) => one.name,
  write: (one) => ({
    ...{ PersonId: one.personId, FromDate: one.from, UntilDate: one.until, Why: one.why, Ends: one.ends },
    ...recordedByFields(one.by),
  }),
};
