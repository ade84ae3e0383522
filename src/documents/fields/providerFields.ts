import type { DocumentSheet } from '#domain/documentSheet.ts';
import { providerKindNames, siteKindNames } from '#domain/provider.ts';
import { checkOutcomeNames, providerCheckKinds, providerChecks } from '#domain/providerCheck.ts';
import { dateAlone, field, line, listed, orLine, type SourceField } from './sourceField.ts';

const trained = (on: string | undefined): string => (on === undefined ? line : dateAlone(on));

/** The provider and the site where the pupil is. */
export const providerFields: readonly SourceField[] = [
  field('provider name', 'The provider', ({ provider }) => orLine(provider?.name)),
  field('provider kind', 'The kind of provider', ({ provider }) =>
    provider === undefined ? line : providerKindNames[provider.kind],
  ),
  field('provider urn', 'The provider’s URN, or that it has none', ({ provider }) =>
    provider?.urn ? provider.urn : 'none, not in the register of schools',
  ),
  field('provider contact', 'The provider’s contact', ({ provider }) => orLine(provider?.contactName)),
  field('provider email', 'The contact’s e-mail', ({ provider }) => orLine(provider?.contactEmail)),
  field('provider telephone', 'The provider’s telephone number', ({ provider }) => orLine(provider?.telephone)),
  field('provider website', 'The provider’s website', ({ provider }) => orLine(provider?.website)),
  field('provider safeguarding lead', 'The provider’s safeguarding lead', ({ provider }) =>
    orLine(provider?.safeguardingLeadName),
  ),
  field('provider safeguarding telephone', 'The provider’s safeguarding telephone', ({ provider }) =>
    orLine(provider?.safeguardingLeadTelephone),
  ),
  field('provider safeguarding training', 'Last training of the provider’s safeguarding lead', ({ provider }) =>
    trained(provider?.safeguardingLeadTrainedOn),
  ),
  field('provider deputy safeguarding lead', 'The provider’s deputy safeguarding lead', ({ provider }) =>
    orLine(provider?.deputySafeguardingLeadName),
  ),
  field('provider deputy safeguarding telephone', 'The deputy’s telephone', ({ provider }) =>
    orLine(provider?.deputySafeguardingLeadTelephone),
  ),
  field('provider curriculum', 'What the provider teaches', ({ provider }) => provider?.curriculum ?? ''),
  field('provider inspection', 'The last inspection', ({ provider }) =>
    orLine(
      listed([provider?.inspectionOutcome, provider?.inspectionOn === undefined ? undefined : dateAlone(provider.inspectionOn)]),
    ),
  ),
  field('site name', 'The site where the pupil is', ({ site }) => orLine(site?.name)),
  field('site address', 'Its address with postcode', ({ site }) => orLine(listed([site?.address, site?.postcode]))),
  field('site telephone', 'Its telephone number', ({ site, provider }) => orLine(site?.telephone || provider?.telephone)),
];

const siteRow = { name: 'site', address: 'address', telephone: 'telephone', kind: 'kind' };
/** Every site of the provider. */
export const sitesField: SourceField = {
  ...field('sites', 'Every address at which the provider works', ({ sites }) =>
    sites.map((site) => ({
      [siteRow.name]: site.name,
      [siteRow.address]: orLine(listed([site.address, site.postcode])),
      [siteRow.telephone]: orLine(site.telephone),
      [siteRow.kind]: listed([siteKindNames[site.kind], site.subcontractor]),
    })),
  ),
  fields: [
    { name: siteRow.name, meaning: 'The site' },
    { name: siteRow.address, meaning: 'Its address' },
    { name: siteRow.telephone, meaning: 'Its telephone number' },
    { name: siteRow.kind, meaning: 'Main, satellite or subcontracted, and by whom' },
  ],
};

/** The checks of PRO-4 to PRO-10, one a row, done or not. */
export const checksField: SourceField = {
  ...field('checks', 'Every check of a provider, one a row', (sheet) =>
    providerCheckKinds.map((kind) => ({
      check: providerChecks[kind].name,
      essential: providerChecks[kind].essential ? 'Essential' : '',
      ...outcomeOf(sheet, kind),
    })),
  ),
  fields: [
    { name: 'check', meaning: 'What is checked' },
    { name: 'essential', meaning: '“Essential” where no placement starts without it' },
    { name: 'outcome', meaning: 'Passed, failed, not needed or not checked' },
    { name: 'checked on', meaning: 'The day of the check, and who made it' },
    { name: 'expires on', meaning: 'Until when it holds' },
    { name: 'evidence', meaning: 'What was seen, and where it lies' },
  ],
};

function outcomeOf({ checks }: DocumentSheet, kind: (typeof providerCheckKinds)[number]) {
  const check = checks.get(kind);
  return {
    outcome: check === undefined ? '☐' : checkOutcomeNames[check.outcome],
    'checked on': check === undefined ? '' : `${dateAlone(check.on)}, ${check.by.name}`,
    'expires on': check?.expiresOn === undefined ? '' : dateAlone(check.expiresOn),
    evidence: check?.evidence ?? '',
  };
}
