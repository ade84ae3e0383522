import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Provider, ProviderSite } from '#domain/provider.ts';
import { type ComparedField, comparedFieldNames, withRegisterValues } from '#domain/registerCheck/registerComparison.ts';
import { listInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { registerOfSchools } from '../registerOfSchools.ts';
import { noSuchProvider } from '../viewProvider.ts';
import { mainSiteOf, type RegisterEntry, registerEntry } from './registerEntry.ts';
import { registrationCheck } from './registrationCheck.ts';
import { type RegisterCheck, viewRegisterCheck } from './viewRegisterCheck.ts';

export interface DecideRegisterCheck {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  /** The file that was seen. */
  readonly version: string;
  /** The row of the register; the provider's own URN, or the one that a person found for it. */
  readonly urn: string;
  /** Fields whose value in the register is taken over; the others were seen and stay ours. */
  readonly take: readonly ComparedField[];
}

/**
 * Records that a provider was compared with the register of schools: a check of registration, with what was taken over and what stays ours.
 * The register's status is always taken, because it is the register's word and not ours.
 */
export async function decideRegisterCheck(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  input: DecideRegisterCheck,
): Promise<Outcome<RegisterCheck>> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await desk.records.trust({ maxAgeInSeconds: 0 });
    const opened = await openSchool(desk, schoolKey);
    if (!opened.done) return opened;
    const decided = await decide(desk, opened.value, providerKey, input);
    if (decided === 'conflict') continue;
    return decided.done ? viewRegisterCheck(desk, schoolKey, providerKey) : decided;
  }
  return refuse.changedMeanwhile('Somebody else is changing this provider at the same moment. Look at it again, then decide.');
}

async function decide(
  desk: Desk,
  open: OpenSchool,
  providerKey: string,
  input: DecideRegisterCheck,
): Promise<Outcome<'decided'> | 'conflict'> {
  const { facts, trust, signature, today } = open;
  const isNew = facts.providers.get(providerKey)?.urn === '';
  const right = holdsRight(input.take.length > 0 || isNew ? 'addProvider' : 'recordCheck', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const stored = trust.providers.get(providerKey);
  if (stored === undefined) return noSuchProvider();
  const isRecorded = trust.providerChecks.has(input.key);
  const register = await registerOfSchools(desk);
  if (register === undefined || register.version !== input.version)
    return isRecorded
      ? done('decided')
      : refuse.changedMeanwhile('There is another register file now. Look at the differences again, then decide.');
  const problem = urnProblem(open, stored.value, input.urn);
  if (problem !== undefined) return problem;
  const entry = registerEntry(open, register, stored.value, input.urn);
  const { row, standing } = entry;
  if (row === undefined || standing === undefined)
    return refuse.badField('urn', `The register has no establishment with URN ${input.urn}. Correct the URN.`);

  const to = withRegisterValues(stored.value, mainSiteOf(open, providerKey), row, input.take);
  const provider: Provider = {
    ...to.provider,
    urn: row.urn,
    foundIn: 'register',
    registerStatus: row.status,
    registerCheckedOn: today,
  };
  const found = { key: input.key, standing: standing.standing, status: row.status, saw: sawOf(entry, input.take) };
  // The check comes first: it alone says what differed, which nobody can tell any more once the values are taken over.
  const changes: Change[] = [
    ...(isRecorded ? [] : [{ list: 'providerChecks', create: registrationCheck(open, register, provider, found) } as const]),
    ...(isEqual(stored.value, provider) ? [] : [{ list: 'providers', update: stored, to: provider } as const]),
    ...siteChanges(open, to.site),
  ];
  if (changes.length === 0) return done('decided');
  const writer = await desk.writer('trust');
  const note = { by: signature, action: 'Provider compared with the register of schools', subject: providerKey };
  const written = await writer.change(changes, note, { inOrder: true });
  if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint("the trust's providers");
  if (written.some((one) => !one.done)) return 'conflict';
  desk.afterChange(open.book.school.key);
  return done('decided');
}

/** Values that were not changed are the same objects. */
function isEqual(one: Provider, other: Provider): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([name, value]) => values.get(name) === value);
}

function siteChanges({ trust }: OpenSchool, site: ProviderSite | undefined): Change[] {
  const stored = site && trust.sites.get(site.key);
  if (site === undefined || stored === undefined) return [];
  const isSame = stored.value.address === site.address && stored.value.postcode === site.postcode;
  return isSame ? [] : [{ list: 'providerSites', update: stored, to: site }];
}

/** One that has a URN keeps it here; one that has none may not take another provider's. */
function urnProblem({ facts }: OpenSchool, provider: Provider, urn: string) {
  if (provider.urn !== '' && provider.urn !== urn)
    return refuse.badField('urn', `${provider.name} has the URN ${provider.urn}. Change it on the provider’s page first.`);
  const other = [...facts.providers.values()].find((one) => one.key !== provider.key && one.urn === urn && urn !== '');
  if (other !== undefined) return refuse.badField('urn', `${other.name} has this URN. Each establishment is one provider.`);
  return undefined;
}

function sawOf({ compared }: RegisterEntry, take: readonly ComparedField[]): string {
  const differing = compared.filter(({ isDifferent, field }) => isDifferent && field !== 'status');
  if (differing.length === 0) return 'No difference.';
  const named = (rows: typeof differing): string =>
    listInWords(
      rows.map(({ field, ours, theirs }) => `${comparedFieldNames[field].toLowerCase()} (ours “${ours}”, register “${theirs}”)`),
    );
  const [taken, kept] = [
    differing.filter((one) => take.includes(one.field)),
    differing.filter((one) => !take.includes(one.field)),
  ];
  return [
    ...(taken.length > 0 ? [`Taken over: ${named(taken)}.`] : []),
    ...(kept.length > 0 ? [`Seen, ours stays: ${named(kept)}.`] : []),
  ].join(' ');
}
