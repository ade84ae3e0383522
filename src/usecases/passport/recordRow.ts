import { checkOutcomeNames, type ProviderCheck, providerChecks } from '#domain/providerCheck.ts';
import type { OpenSchool } from '../openSchool.ts';

/** One record of a check as screens show it, with the school at which it was made: every school of the trust sees them all. */
export const recordRow =
  ({ trust }: Pick<OpenSchool, 'trust'>, filesGone: ReadonlySet<string>) =>
  ({ key, check, outcome, on, evidence, cover, file, schoolKey, by }: ProviderCheck) => ({
    key,
    name: providerChecks[check].name,
    outcome: checkOutcomeNames[outcome],
    on,
    evidence,
    cover: cover ?? null,
    by: by.name,
    school: trust.schools.get(schoolKey)?.value.name ?? '',
    file: file === undefined ? null : { fileName: file.fileName, webUrl: file.webUrl, isGone: filesGone.has(file.itemId) },
  });
