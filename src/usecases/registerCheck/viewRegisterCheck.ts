import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { londonTime } from '#domain/londonTime.ts';
import { type ComparedRow, comparedFieldNames } from '#domain/registerCheck/registerComparison.ts';
import type { Establishment } from '#domain/registerOfSchools.ts';
import type { RegisterStanding } from '#domain/registerStanding.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { type RegisterOfSchools, registerOfSchools } from '../registerOfSchools.ts';
import { noSuchProvider } from '../viewProvider.ts';
import { registerEntry } from './registerEntry.ts';

export interface RegisterCheck {
  /** Empty when there is no register file, or it is not one. */
  readonly fileName: string;
  readonly savedOn: DateText | null;
  /** What a decision is about: refused when the file has changed since. */
  readonly version: string;
  readonly urn: string;
  readonly isChecked: boolean;
  readonly standing: RegisterStanding | 'notFound' | 'noUrn';
  readonly says: string;
  readonly compared: readonly (ComparedRow & { readonly name: string })[];
  readonly candidates: readonly Pick<Establishment, 'urn' | 'name' | 'address' | 'postcode' | 'status'>[];
  /** Whether this person may record a check, and whether take values over. */
  readonly mayRecord: boolean;
  readonly mayTake: boolean;
}

/** A provider beside its row of the register of schools. `urn`: a row that a person says is it, where the provider has none yet. */
export async function viewRegisterCheck(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  urn?: string,
): Promise<Outcome<RegisterCheck>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const provider = opened.value.facts.providers.get(providerKey);
  if (provider === undefined) return noSuchProvider();
  const register = await registerOfSchools(desk);
  const rights = rightsOf(desk, opened.value);
  if (register === undefined || register.all.length === 0) return done({ ...noRegister, urn: provider.urn, ...rights });
  const asked = provider.urn || urn || '';
  return done({ ...checkOf(opened.value, register, providerKey, asked), ...rights });
}

function checkOf(open: OpenSchool, register: RegisterOfSchools, providerKey: string, urn: string) {
  const provider = open.facts.providers.get(providerKey);
  const entry = provider && registerEntry(open, register, provider, urn);
  const missing = urn === '' ? 'noUrn' : 'notFound';
  return {
    fileName: register.fileName,
    savedOn: londonTime(register.savedAt).date,
    version: register.version,
    urn,
    isChecked: entry?.isChecked ?? false,
    standing: entry?.standing?.standing ?? missing,
    says: entry?.standing?.says ?? missingSays[missing].replace('{urn}', urn),
    compared: (entry?.compared ?? []).map((one) => ({ ...one, name: comparedFieldNames[one.field] })),
    candidates: (entry?.candidates ?? []).map(({ urn: own, name, address, postcode, status }) => ({
      urn: own,
      name,
      address,
      postcode,
      status,
    })),
  } as const;
}

const missingSays = {
  noUrn: 'It has no URN: the register of schools does not know it, or nobody has looked it up.',
  notFound: 'The register has no establishment with URN {urn}. It keeps closed ones, so the number is wrong: correct it.',
} as const;

const noRegister = {
  fileName: '',
  savedOn: null,
  version: '',
  isChecked: false,
  standing: 'noUrn',
  says: 'There is no register file. Put the download of Get Information about Schools into the folder “Register of schools” of the trust’s site.',
  compared: [],
  candidates: [],
} as const satisfies Omit<RegisterCheck, 'urn' | 'mayRecord' | 'mayTake'>;

const rightsOf = (desk: Desk, { facts }: OpenSchool) => ({
  mayRecord: holdsRight('recordCheck', desk.person, facts).outcome === 'met',
  mayTake: holdsRight('addProvider', desk.person, facts).outcome === 'met',
});
