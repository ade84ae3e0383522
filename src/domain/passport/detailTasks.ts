import { provisions } from '../law.ts';
import type { Provider, ProviderSite } from '../provider.ts';
import type { DateText } from '../session.ts';
import { listInWords, shortDate } from '../words.ts';
import type { PassportTask } from './passportTask.ts';

type Part = readonly [name: string, isThere: boolean];

/** What PRO-1 asks to be known of a provider, as tasks: whom to ring, the leads and their training, every address, cost, curriculum. */
export const detailTasks = (provider: Provider, sites: readonly ProviderSite[]): PassportTask[] => [
  detail(
    'contact',
    'Contact',
    [
      ['name', provider.contactName !== ''],
      ['e-mail', provider.contactEmail !== ''],
      ['telephone', provider.telephone !== ''],
    ],
    [provider.contactName, provider.telephone],
  ),
  detail(
    'safeguardingLead',
    'Designated safeguarding lead, with training',
    lead(provider.safeguardingLeadName, provider.safeguardingLeadTelephone, provider.safeguardingLeadTrainedOn),
    [provider.safeguardingLeadName, trained(provider.safeguardingLeadTrainedOn)],
  ),
  detail(
    'deputy',
    'Deputy safeguarding lead, with training',
    lead(provider.deputySafeguardingLeadName, provider.deputySafeguardingLeadTelephone, provider.deputySafeguardingLeadTrainedOn),
    [provider.deputySafeguardingLeadName, trained(provider.deputySafeguardingLeadTrainedOn)],
  ),
  sitesTask(sites),
  detail(
    'cost',
    'Cost',
    [
      ['amount', provider.cost !== undefined],
      ['what it is for', provider.costPer !== undefined],
    ],
    ['Recorded'],
  ),
  detail(
    'curriculum',
    'Curriculum and qualifications',
    [
      ['curriculum', provider.curriculum !== ''],
      ['qualifications', provider.qualifications !== ''],
    ],
    ['Recorded'],
  ),
];

const lead = (name: string, telephone: string, trainedOn: DateText | undefined): Part[] => [
  ['name', name !== ''],
  ['telephone', telephone !== ''],
  ['day of the last training', trainedOn !== undefined],
];
const trained = (on: DateText | undefined): string => (on === undefined ? '' : `trained on ${shortDate(on)}`);

function sitesTask(sites: readonly ProviderSite[]): PassportTask {
  const unnamed = sites.filter(({ kind, subcontractor }) => kind === 'subcontracted' && subcontractor === '');
  return detail(
    'sites',
    'Every address that is used',
    [
      ['address', sites.length > 0],
      ...unnamed.map(({ name }): Part => [`who works at ${name}`, false]),
      ...sites.filter(({ address }) => address.trim() === '').map(({ name }): Part => [`address of ${name}`, false]),
    ],
    [`${sites.length} recorded`],
  );
}

/** Done when every part is there; the sentence names those that are not. */
function detail(key: string, name: string, parts: readonly Part[], done: readonly string[]): PassportTask {
  const missing = parts.flatMap(([part, isThere]) => (isThere ? [] : [part]));
  const status = missing.length === 0 ? 'done' : missing.length === parts.length ? 'notStarted' : 'missing';
  return {
    key,
    name,
    status,
    isEssential: false,
    say:
      status === 'done'
        ? `${done.filter((text) => text !== '').join(', ')}.`
        : status === 'notStarted'
          ? 'Nothing is recorded.'
          : `Still missing: ${listInWords(missing)}.`,
    next: status === 'done' ? '' : `Ask the provider for ${listInWords(missing)}.`,
    citation: provisions.PRO1,
    expiresOn: undefined,
    check: undefined,
    latest: undefined,
  };
}
