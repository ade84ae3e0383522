import type { Provider, ProviderSite } from '../provider.ts';
import { noDetails } from '../providerDetails.ts';
import type { Establishment } from '../registerOfSchools.ts';
import type { DateText } from '../session.ts';
import type { TrackerProvider } from './readTrackerRow.ts';

export type NewProvider = { readonly provider: Provider; readonly site: ProviderSite } | { readonly problems: readonly string[] };

/** Several rows may name one provider: the first that says a thing counts. */
export function mergedProvider(rows: readonly [TrackerProvider, ...TrackerProvider[]]): TrackerProvider {
  const first = (field: Exclude<keyof TrackerProvider, 'kind'>): string =>
    rows.map((row) => row[field]).find((text) => text !== '') ?? '';
  return {
    name: first('name'),
    kind: rows.map(({ kind }) => kind).find((kind) => kind !== undefined),
    urn: first('urn'),
    address: first('address'),
    postcode: first('postcode'),
    telephone: first('telephone'),
    contactName: first('contactName'),
    contactEmail: first('contactEmail'),
    safeguardingLeadName: first('safeguardingLeadName'),
    safeguardingLeadTelephone: first('safeguardingLeadTelephone'),
  };
}

/**
 * A provider and its address as they would be added, with what the national register knows where the tracker is silent; or what must be
 * added first: somebody has to ring it, and a child has to be somewhere.
 */
export function newProviderOf(
  said: TrackerProvider,
  found: Establishment | undefined,
  key: string,
  today: DateText,
): NewProvider {
  const [telephone, address] = [said.telephone || found?.telephone || '', said.address || found?.address || ''];
  const kind = said.kind ?? found?.suggestedKind;
  const problems = [
    ...(telephone === '' ? ['Provider’s telephone: it is new, and the attendance officer must be able to ring it. Add it.'] : []),
    ...(address === '' ? ['Provider’s address: it is new, and the school must know where the child is. Add it.'] : []),
    ...(kind === undefined ? ['Kind of provider: it is new. Say what it is, such as “College” or “Unregistered setting”.'] : []),
  ];
  if (problems.length > 0 || kind === undefined) return { problems };
  const provider: Provider = {
    ...noDetails,
    key,
    name: said.name,
    kind,
    urn: found?.urn ?? said.urn,
    foundIn: found === undefined ? 'typedIn' : 'register',
    registerStatus: found?.status ?? '',
    registerCheckedOn: found === undefined ? undefined : today,
    contactName: said.contactName,
    contactEmail: said.contactEmail,
    telephone,
    website: found?.website ?? '',
    safeguardingLeadName: said.safeguardingLeadName,
    safeguardingLeadTelephone: said.safeguardingLeadTelephone,
    morningReportsBy: undefined,
    afternoonReportsBy: undefined,
    attendanceEmail: '',
  };
  const site: ProviderSite = {
    ...{ key: `${key}-site-1`, providerKey: key, name: said.name, kind: 'main', subcontractor: '', address },
    ...{ postcode: said.postcode || found?.postcode || '', telephone: '' },
  };
  return { provider, site };
}
