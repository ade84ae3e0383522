import { mayAddProvider } from '#domain/checks/mayAddProvider.ts';
import type { Provider, ProviderKind, ProviderSite } from '#domain/provider.ts';
import { noDetails } from '#domain/providerDetails.ts';
import type { DateText } from '#domain/session.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { registerOfSchools } from './registerOfSchools.ts';

export interface AddProvider {
  /** Made by the form once, so that a repeated send adds once. */
  readonly key: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly urn: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
  readonly sites: readonly {
    readonly name: string;
    readonly address: string;
    readonly postcode: string;
    readonly telephone: string;
  }[];
}

/** Adds a provider with its sites for the whole trust; with a URN, its status is looked up in the register of schools (PRO-13). */
export async function addProvider(desk: Desk, schoolKey: string, input: AddProvider): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { trust, facts, signature, today } = opened.value;
  const right = mayAddProvider(desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const double = [...facts.providers.values()].find(({ key, urn }) => key !== input.key && urn !== '' && urn === input.urn);
  if (double !== undefined)
    return refuse.badField('urn', `${double.name} has this URN and is among the trust's providers already. Use that one.`);
  const provider = await providerOf(desk, input, today);
  if (!provider.done) return provider;

  // What the trust has already of this very form (sent twice, or its answer lost) is left as it is; what is missing is added.
  const changes: Change[] = [
    ...(trust.providers.has(input.key) ? [] : [{ list: 'providers', create: provider.value } as const]),
    ...sitesOf(input)
      .filter((site) => !trust.sites.has(site.key))
      .map((create) => ({ list: 'providerSites', create }) as const),
  ];
  if (changes.length === 0) return done({ key: input.key });
  const writer = await desk.writer('trust');
  const written = await writer.change(changes, { by: signature, action: 'Provider added', subject: input.key });
  if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint("the trust's providers");
  return done({ key: input.key });
}

/** A new provider reports at the school's times, and by telephone, until somebody says otherwise. */
const asTheSchool = { ...noDetails, morningReportsBy: undefined, afternoonReportsBy: undefined, attendanceEmail: '' } as const;

async function providerOf(desk: Desk, { sites: _, ...input }: AddProvider, today: DateText): Promise<Outcome<Provider>> {
  const typedIn = { ...input, ...asTheSchool, foundIn: 'typedIn', registerStatus: '', registerCheckedOn: undefined } as const;
  if (input.urn === '') return done(typedIn);
  const register = await registerOfSchools(desk);
  // Without a register nobody can check; the provider is kept as typed in, and says so.
  if (register === undefined || register.all.length === 0) return done(typedIn);
  const found = register.index.byUrn(input.urn);
  if (found === undefined) {
    return refuse.badField(
      'urn',
      `The register of schools (${register.fileName}) has no establishment with URN ${input.urn}. Correct it, or leave it empty.`,
    );
  }
  return done({ ...input, ...asTheSchool, foundIn: 'register', registerStatus: found.status, registerCheckedOn: today });
}

const sitesOf = ({ key, sites }: AddProvider): ProviderSite[] =>
  sites.map((site, at) => ({
    ...site,
    kind: at === 0 ? 'main' : 'satellite',
    subcontractor: '',
    key: `${key}-site-${at + 1}`,
    providerKey: key,
  }));
