import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { recordIndex } from '#domain/duties/recordIndex.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { DeedOfCase } from '../writeCase.ts';

/** What an agreement changes beside the case file: its placement, and its duty, whose day is that of the first version. */
export function withPlacement({ book, facts, signature }: OpenSchool, placementKey: string, file: FileLink, version: number) {
  const stored = book.placements.get(placementKey);
  if (stored === undefined) return {};
  const agreement = { ...file, version, made: signature };
  const first: Change[] = [{ list: 'placements', update: stored, to: { ...stored.value, agreement } }];
  const before = stored.value.agreement;
  if (version === 1 || before === undefined) return { first, deeds: agreementDeeds(facts, placementKey, file, version) };
  if (isDone(facts, placementKey)) return { first };
  const what = { status: 'done', on: londonDay(before.made.at), evidence: `${before.fileName}, by ${before.made.name}` } as const;
  const name = dutyKey('agreement', placementKey);
  first.push({
    list: 'dutyRecords',
    create: { key: `${placementKey}|first agreement`, dutyKey: name, what, by: signature },
  });
  return { first };
}

/** The duty to make the agreement, done by this version; none where an earlier one did it. */
export const agreementDeeds = (
  facts: OpenSchool['facts'],
  placementKey: string,
  { fileName }: FileLink,
  version: number,
): DeedOfCase[] =>
  isDone(facts, placementKey)
    ? []
    : [{ dutyKey: dutyKey('agreement', placementKey), evidence: `${fileName}, version ${version}` }];

const isDone = ({ dutyRecords }: OpenSchool['facts'], placementKey: string): boolean =>
  recordIndex(dutyRecords).deeds('agreement', placementKey).length > 0;
