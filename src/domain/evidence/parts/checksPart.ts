import { compareText } from '../../compareText.ts';
import { overrideInWords, overridesOf } from '../../deciding/overrides.ts';
import { providerKindNames } from '../../provider.ts';
import { checkOutcomeNames, happenings, type ProviderCheck, providerChecks } from '../../providerCheck.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { facts, heading, paragraph, type ReportBlock, type ReportCell, type ReportPart, tableOr } from '../report.ts';
import { signedBy } from './recordRows.ts';

const evidenceCell = ({ evidence, file }: ProviderCheck): ReportCell =>
  file === undefined ? evidence : { text: [evidence, file.fileName].filter(Boolean).join('\n'), webUrl: file.webUrl };

const validity = ({ expiresOn }: ProviderCheck, today: DateText): string =>
  expiresOn === undefined ? '' : `${expiresOn < today ? '\nExpired' : '\nValid until'} ${shortDate(expiresOn)}`;

/** Every check of a provider, or of each kind the latest only. */
export function checksTable(checks: readonly ProviderCheck[], today: DateText, of: 'all' | 'latest'): ReportBlock {
  const inOrder = checks.toSorted((one, other) => compareText(one.on, other.on) || compareText(one.by.at, other.by.at));
  const shown = of === 'all' ? inOrder : [...new Map(inOrder.map((check) => [check.check, check])).values()];
  return tableOr(
    'No check of this provider is recorded.',
    'Checks of the provider',
    { Check: 33, Outcome: 21, Evidence: 27, 'Checked by': 19 },
    shown.map((check) => {
      const { name, essential } = providerChecks[check.check];
      const outcome = happenings.some((kind) => kind === check.check) ? 'Recorded' : checkOutcomeNames[check.outcome];
      return {
        cells: [
          `${name}${essential ? ' (essential)' : ''}`,
          `${outcome} on ${shortDate(check.on)}${validity(check, today)}`,
          evidenceCell(check),
          signedBy(check.by),
        ],
      };
    }),
  );
}

/** Who the provider is, as the passport holds it. */
export function providerFacts({ providers, sites }: Pick<SchoolFacts, 'providers' | 'sites'>, providerKey: string): ReportBlock {
  const provider = providers.get(providerKey);
  if (provider === undefined) return paragraph('The provider is no longer in the list of providers.');
  const addresses = [...sites.values()].filter((site) => site.providerKey === providerKey);
  return facts([
    ['Provider', `${provider.name} (${providerKindNames[provider.kind].toLowerCase()})`],
    ['URN', provider.urn || 'None: not a registered school'],
    ['Register of schools', provider.registerStatus],
    ['Contact', [provider.contactName, provider.telephone, provider.contactEmail].filter(Boolean).join(', ')],
    ['Safeguarding lead', [provider.safeguardingLeadName, provider.safeguardingLeadTelephone].filter(Boolean).join(', ')],
    ...addresses.map(
      (site) => [site.name || 'Site', [site.address, site.postcode, site.telephone].filter(Boolean).join(', ')] as const,
    ),
  ]);
}

/** What was checked of the provider, and what a headteacher answered for although it was not (PRO-4 to PRO-11). */
export function checksPart(of: EvidenceOf): ReportPart {
  const { facts: school, placement, today } = of;
  const overrides = overridesOf(school, placement);
  return {
    heading: 'The provider and its checks',
    blocks: [
      providerFacts(school, placement.providerKey),
      heading('Checks'),
      paragraph('Of each kind the latest. The file of a check opens from its name.'),
      checksTable(
        school.providerChecks.filter(({ providerKey }) => providerKey === placement.providerKey),
        today,
        'latest',
      ),
      ...(overrides.length === 0 ? [] : [heading('Overrides'), ...overrides.map((one) => paragraph(overrideInWords(one)))]),
    ],
  };
}
