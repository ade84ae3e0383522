import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { grouped } from '../duties/rulebook.ts';
import { rememberedOf } from '../remembered.ts';

/** The case file by placement, looked up once a list of records. */
export const recordsOfPlacement = rememberedOf((records: readonly CaseRecord[]) =>
  grouped(records, ({ placementKey }) => placementKey),
);
