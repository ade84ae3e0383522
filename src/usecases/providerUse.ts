import { londonTime } from '#domain/londonTime.ts';
import type { ProviderUse } from '#domain/providerCheck.ts';
import { type SchoolUse, schoolUse, trustUse } from '#domain/providerUse.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import type { Records, TrustBook } from '#records/records.ts';
import { factsOf } from './factsOf.ts';

/** The trust's pupils at each provider, over all its schools: what no single school's records can say (PRO-2). */
export interface TrustUse {
  /**
   * The counts that are there, at once; empty before the first. Those older than ten minutes are made again meanwhile. A school's own
   * facts, when given, replace what was counted of it, so that a placement approved a moment ago counts.
   */
  now(own?: SchoolFacts): ReadonlyMap<string, ProviderUse>;
  /** Counts again what is older than ten minutes, and resolves when that is done. Never throws. */
  refresh(): Promise<void>;
  /** Drops the counts, when the records behind them were replaced. */
  forget(): void;
}

interface Counted {
  readonly at: InstantText;
  readonly trust: TrustBook;
  /** By school; undefined for one that could not be read. */
  readonly schools: ReadonlyMap<string, SchoolUse | undefined>;
}

const longestInSeconds = 600;
/** As the application, and beside what people ask for: it costs nothing while a school is in memory and not older than that. */
const beside = { maxAgeInSeconds: longestInSeconds, isBeside: true } as const;
const nothing: ReadonlyMap<string, ProviderUse> = new Map();

/** @param records as the application: it counts in every school of the trust and gives nothing but numbers. */
export function openProviderUse({ records, now }: { readonly records: Records; readonly now: () => InstantText }): TrustUse {
  let counted: Counted | undefined;
  let counting: Promise<void> | undefined;
  let beginnings = 0;

  async function count(): Promise<void> {
    const beginning = beginnings;
    const trust = await records.trust(beside);
    const schools = new Map<string, SchoolUse | undefined>();
    // One after the other: nobody waits for it, and people's requests go first.
    for (const schoolKey of trust.schools.keys()) schools.set(schoolKey, await countSchool(schoolKey, trust));
    if (beginning === beginnings) counted = { at: now(), trust, schools };
  }

  async function countSchool(schoolKey: string, trust: TrustBook): Promise<SchoolUse | undefined> {
    try {
      return schoolUse(factsOf(await records.school(schoolKey, beside), trust), londonTime(now()).date);
    } catch {
      // Whatever kept it from being read: it is missing, and the finding says how many schools are.
      return undefined;
    }
  }

  /** A clock that was set back makes the counts out of date. */
  function isFresh(): boolean {
    const age = counted === undefined ? -1 : Date.parse(now()) - Date.parse(counted.at);
    return age >= 0 && age <= longestInSeconds * 1000;
  }

  async function refresh(): Promise<void> {
    if (isFresh()) return;
    counting ??= count()
      // The trust's own site cannot be read: the old counts stand, and everything else says so.
      .catch(() => undefined)
      .finally(() => {
        counting = undefined;
      });
    await counting;
  }

  return {
    now(own) {
      void refresh();
      return counted === undefined ? nothing : usesIn(counted, own, londonTime(now()).date);
    },
    refresh,
    forget() {
      beginnings++;
      counted = undefined;
    },
  };
}

function usesIn({ trust, schools }: Counted, own: SchoolFacts | undefined, today: string): ReadonlyMap<string, ProviderUse> {
  const withOwn = own === undefined ? schools : new Map(schools).set(own.school.key, schoolUse(own, today));
  const read = [...withOwn.values()].filter((use) => use !== undefined);
  const providers = own === undefined ? trust.providers.keys() : own.providers.keys();
  const uses = trustUse(providers, read, withOwn.size - read.length);
  return new Map(Array.from(uses, ([key, use]) => [key, { ...use, bySchool: pupilsBySchool(key, withOwn, trust) }]));
}

const pupilsBySchool = (
  providerKey: string,
  schools: Counted['schools'],
  trust: TrustBook,
): NonNullable<ProviderUse['bySchool']> =>
  Array.from(schools, ([schoolKey, use]) => ({
    schoolKey,
    name: trust.schools.get(schoolKey)?.value.name ?? schoolKey,
    pupils: use?.get(providerKey)?.pupils ?? 0,
  })).filter(({ pupils }) => pupils > 0);
