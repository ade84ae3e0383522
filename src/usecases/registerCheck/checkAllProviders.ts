import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { Provider } from '#domain/provider.ts';
import { comparedFieldNames } from '#domain/registerCheck/registerComparison.ts';
import type { DateText } from '#domain/session.ts';
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
  const changes = looked.flatMap((one) => one.changes);
  if (changes.length > 0) {
    const writer = await desk.writer('trust');
    const note = { by: signature, action: 'Providers compared with the register of schools', subject: register.fileName };
    const written = await writer.change(changes, note);
    if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint("the trust's providers");
    desk.afterChange(schoolKey);
  }
  const again = await openSchool(desk, schoolKey);
  if (!again.done) return again;
  const results = looked.map((one) => one.result).sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  return done(checksOf(desk, again.value, register, results));
}

function lookUp(open: OpenSchool, register: RegisterOfSchools, provider: Provider) {
  const { row, standing, compared } = registerEntry(open, register, provider);
  const named = { key: provider.key, name: provider.name };
  if (row === undefined || standing === undefined) {
    const says = `The register has no establishment with URN ${provider.urn}. Correct the number: the register keeps closed ones.`;
    return { changes: [], result: { ...named, result: 'notFound', says } as const };
  }
  const differing = compared.filter(({ isDifferent, field }) => isDifferent && field !== 'status');
  const isOut = standing.standing === 'closed' || standing.standing === 'notOpenYet';
  const isDecided = isOut || differing.length === 0;
  const stored = open.trust.providers.get(provider.key);
  const to: Provider = { ...provider, registerStatus: row.status, ...(isDecided && { registerCheckedOn: open.today }) };
  const key = contentKey('registration', provider.key, register.version);
  const found = { key, standing: standing.standing, status: row.status, saw: 'Checked with all providers.' };
  const changes: Change[] = [
    ...(stored === undefined || (!isDecided && provider.registerStatus === row.status)
      ? []
      : [{ list: 'providers', update: stored, to } as const]),
    ...(isDecided ? [{ list: 'providerChecks', create: registrationCheck(open, register, provider, found) } as const] : []),
  ];
  const fields = listInWords(differing.map(({ field }) => comparedFieldNames[field].toLowerCase()));
  const says = [standing.says, differing.length === 0 ? '' : `${countOf(differing.length, 'difference')}: ${fields}.`]
    .filter((part) => part !== '')
    .join(' ');
  const result = isOut ? 'closed' : standing.says !== '' ? 'warning' : differing.length > 0 ? 'differences' : 'same';
  return { changes, result: { ...named, result, says: says || 'Open, and as we have it.' } as const };
}
