import { z } from 'zod';
import {
  checkOutcomeNames,
  checkOutcomes,
  type ProviderCheck,
  type ProviderCheckKind,
  providerCheckKinds,
  providerChecks,
} from '#domain/providerCheck.ts';
import { choiceOf, date, jsonText, key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const checkOf = z.string().transform((value, context): ProviderCheckKind => {
  const found = providerCheckKinds.find((kind) => providerChecks[kind].name === value);
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: 'not one of the checks' });
  return z.NEVER;
});

const file = z.object({ driveId: z.string(), itemId: z.string(), webUrl: z.string(), fileName: z.string() });

const shape = z
  .object({
    Key: key,
    ProviderKey: key,
    Check: checkOf,
    Outcome: choiceOf(checkOutcomes, checkOutcomeNames),
    CheckedOn: date,
    ExpiresOn: date.nullish(),
    Cover: z.number().nullish(),
    Evidence: text,
    EvidenceFile: jsonText(file).optional(),
    SchoolKey: text,
    ...recordedByShape,
  })
  .transform(
    (row): ProviderCheck => ({
      key: row.Key,
      providerKey: row.ProviderKey,
      check: row.Check,
      outcome: row.Outcome,
      on: row.CheckedOn,
      expiresOn: row.ExpiresOn ?? undefined,
      cover: row.Cover ?? undefined,
      evidence: row.Evidence,
      file: row.EvidenceFile,
      schoolKey: row.SchoolKey,
      by: recordedBy(row),
    }),
  );

export const providerChecksList: ListCodec<ProviderCheck> = {
  list: 'providerChecks',
  shape,
  keyOf: (check) => check.key,
  title: ({ check, providerKey }, names) => `${providerChecks[check].name}: ${names.provider(providerKey)}`,
  write: ({ providerKey, check, outcome, on, expiresOn, cover, evidence, file: kept, schoolKey, by }) => ({
    ProviderKey: providerKey,
    Check: providerChecks[check].name,
    Outcome: checkOutcomeNames[outcome],
    CheckedOn: on,
    ExpiresOn: expiresOn ?? '',
    Cover: cover ?? null,
    Evidence: evidence,
    EvidenceFile: kept === undefined ? '' : JSON.stringify(kept),
    SchoolKey: schoolKey,
    ...recordedByFields(by),
  }),
};
