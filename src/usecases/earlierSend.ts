import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { OpenSchool } from './openSchool.ts';
import { isDeedOf } from './writeCase.ts';

/** The record of the case file that an earlier send of the same form wrote, and the school's records as they were without it. */
export interface EarlierSend {
  readonly entry: CaseRecord;
  /** Without the record and without the duty records written with it, so that its deeds come out as they did then, in the same order. */
  readonly before: OpenSchool;
}

/** A form that is sent again; undefined when nothing was written by it yet. Its deeds may be missing still: `writeCase` completes them. */
export function earlierSend(open: OpenSchool, key: string): EarlierSend | undefined {
  const entry = open.book.caseRecords.get(key)?.value;
  if (entry === undefined) return undefined;
  const facts = {
    ...open.facts,
    caseRecords: open.facts.caseRecords.filter((record) => record.key !== key),
    dutyRecords: open.facts.dutyRecords.filter((record) => !isDeedOf(key, record.key)),
  };
  return { entry, before: { ...open, facts } };
}
