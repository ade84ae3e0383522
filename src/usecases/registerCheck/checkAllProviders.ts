import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { Provider } from '#domain/provider.ts';
import { comparedFieldNames } from '#domain/registerCheck/registerComparison.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { countOf, listInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type RegisterOfSchools, registerOfSchools } from '../registerOfSchools.ts';
import { registerEntry, uncheckedProviders } from './registerEntry.ts';
import { registrationCheck } from './registrationCheck.ts';

export interface RegisterChecks {
  readonly fileName: string;
  readonly savedOn: DateText | null;
  /** Providers with a URN that were not looked up since the file was put into the library. */
  readonly unchecked: readonly { readonly key: string; readonly name: string }[];
  readonly mayCheck: boolean;
  /** What checking all found; empty before. The worst first. */
  readonly results: readonly CheckedProvider[];
}

export interface CheckedProvider {
  readonly key: string;
  readonly name: string;
  readonly result: 'closed' | 'notFound' | 'warning' | 'differences' | 'same';
  readonly says: string;
}

const order = ['closed', 'notFound', 'warning', 'differences', 'same'] as const;

/** Whether a newer register file lies in the library than the providers were checked against. */
export async function viewRegisterChecks(desk: Desk, schoolKey: string): Promise<Outcome<RegisterChecks>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  return done(checksOf(desk, opened.value, await registerOfSchools(desk), []));
}

function checksOf(
  desk: Desk,
  open: OpenSchool,
  register: RegisterOfSchools | undefined,
  results: readonly CheckedProvider[],
): RegisterChecks {
  const mayCheck = holdsRight('recordCheck', desk.person, open.facts).outcome === 'met';
  if (register === undefined || register.all.length === 0)
    return { fileName: '', savedOn: null, unchecked: [], mayCheck, results };
  return {
    fileName: register.fileName,
    savedOn: londonTime(register.savedAt).date,
    unchecked: uncheckedProviders(open, register).map(({ key, name }) => ({ key, name })),
    mayCheck,
    results,
  };
}

/**
 * Looks every provider up that was not since the newest file (PRO-13). The register's status is kept at once, so that a closed provider
 * takes nobody from now on. One whose name, address or number differs stays on the list, for a person to decide.
 */
export async function checkAllProviders(desk: Desk, schoolKey: string): Promise<Outcome<RegisterChecks>> {
  await desk.records.trust({ maxAgeInSeconds: 0 });
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, signature } = opened.value;
  const right = holdsRight('recordCheck', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const register = await registerOfSchools(desk);
  if (register === undefined || register.all.length === 0)
    return refuse.notFound(
      'There is no register file. Put the download of Get Information about Schools into the trust’s library.',
    );

  const looked = uncheckedProviders(opened.value, register).map((provider) => lookUp(opened.value, register, provider));
  const kept = await keep(desk, looked, { by: signature, subject: register.fileName });
  if (!kept.done) return kept;
  if (looked.some(({ update, check }) => update !== undefined || check !== undefined)) desk.afterChange(schoolKey);
  const again = await openSchool(desk, schoolKey);
  if (!again.done) return again;
  const results = looked
    .map((one) => (kept.value.has(one) ? overtaken(one.result) : one.result))
    .sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  return done(checksOf(desk, again.value, register, results));
}

const overtaken = (result: CheckedProvider): CheckedProvider => ({
  ...result,
  says: `${result.says} Not kept: somebody else was changing this provider at the same moment. Check again.`,
});

/**
 * The register's status first, and then the check of each whose status is kept: a check alone would say that the provider was looked up, and
 * a closed one would go on taking pupils. Answers those that somebody else was changing.
 */
async function keep(
  desk: Desk,
  looked: readonly LookedUp[],
  note: { readonly by: Signature; readonly subject: string },
): Promise<Outcome<ReadonlySet<LookedUp>>> {
  const failed = new Set<LookedUp>();
  const writer = await desk.writer('trust');
  for (const step of ['update', 'check'] as const) {
    const these = looked.flatMap((one) => {
      const change = one[step];
      return change === undefined || failed.has(one) ? [] : [{ one, change }];
    });
    const written = await writer.change(
      these.map(({ change }) => change),
      { ...note, action: 'Providers compared with the register of schools' },
    );
    for (const [at, answer] of written.entries()) {
      const one = these[at]?.one;
      if (answer.done || answer.why === 'duplicate' || one === undefined) continue;
      if (answer.why === 'forbidden') return refuse.bySharePoint("the trust's providers");
      failed.add(one);
    }
  }
  return done(failed);
}

interface LookedUp {
  readonly update?: Change | undefined;
  readonly check?: Change | undefined;
  readonly result: CheckedProvider;
}

function lookUp(open: OpenSchool, register: RegisterOfSchools, provider: Provider): LookedUp {
  const { row, standing, compared } = registerEntry(open, register, provider);
  const named = { key: provider.key, name: provider.name };
  if (row === undefined || standing === undefined) {
    const says = `The register has no establishment with URN ${provider.urn}. Correct the number: the register keeps closed ones.`;
    return { result: { ...named, result: 'notFound', says } as const };
  }
  const differing = compared.filter(({ isDifferent, field }) => isDifferent && field !== 'status');
  const isOut = standing.standing === 'closed' || standing.standing === 'notOpenYet';
  const isDecided = isOut || differing.length === 0;
  const stored = open.trust.providers.get(provider.key);
  const to: Provider = { ...provider, registerStatus: row.status, ...(isDecided && { registerCheckedOn: open.today }) };
  const key = contentKey('registration', provider.key, register.version);
  const found = { key, standing: standing.standing, status: row.status, saw: 'Checked with all providers.' };
  const isKept = stored === undefined || (!isDecided && provider.registerStatus === row.status);
  const update = isKept ? undefined : ({ list: 'providers', update: stored, to } as const);
  const check = isDecided
    ? ({ list: 'providerChecks', create: registrationCheck(open, register, provider, found) } as const)
    : undefined;
  const fields = listInWords(differing.map(({ field }) => comparedFieldNames[field].toLowerCase()));
  const says = [standing.says, differing.length === 0 ? '' : `${countOf(differing.length, 'difference')}: ${fields}.`]
    .filter((part) => part !== '')
    .join(' ');
  const result = isOut ? 'closed' : standing.says !== '' ? 'warning' : differing.length > 0 ? 'differences' : 'same';
  return { update, check, result: { ...named, result, says: says || 'Open, and as we have it.' } as const };
}
