/**
 * The SharePoint lists as casebooks in memory, read as the application. Knows lists, columns and freshness; nothing of HTTP or cards.
 */
import type { InstantText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { trustBook } from './casebook.ts';
import { quietForSeconds } from './freshness.ts';
import { openHeldBooks } from './heldBooks.ts';
import { openSite, type Site } from './openSite.ts';
import type { Freshness, Records, SchoolCasebook, TrustBook } from './records.ts';
import { openRefresher } from './refresher.ts';
import { openSchools } from './schools.ts';
import { openTrustMemory, type SchoolMemory, type TrustMemory } from './siteMemory.ts';

export interface RecordsOptions {
  /** As the application. */
  readonly graph: Graph;
  readonly trustSite: { readonly hostname: string; readonly path: string };
  readonly now: () => InstantText;
  /** A school that nobody has asked for this long is dropped from memory; default 60. */
  readonly idleAfterMinutes?: number;
  /** Whether the budget of resource units has room for what nobody waits for; always when left out. */
  readonly hasRoom?: () => boolean;
}

export interface OpenRecords extends Records {
  /** The trust's site, for writers and files. */
  trustSite(): Site<TrustMemory>;
  /** A school's site, for writers and files. Throws `UnknownSchool`. */
  schoolSite(schoolKey: string): Promise<Site<SchoolMemory>>;
  /** What memory holds now, `readAt` when it was last read; nothing is asked. Undefined when it was never read. */
  heldTrust(): TrustBook | undefined;
  heldSchool(schoolKey: string): SchoolCasebook | undefined;
}

/** Casebooks may be this old unless a reader says otherwise. */
const defaultMaxAgeInSeconds = 5;
const usual: Freshness = { maxAgeInSeconds: defaultMaxAgeInSeconds, lists: 'ofPeople' };
/** So old may be what readers take at once while the budget has no room. */
const whenBusyInSeconds = 2 * quietForSeconds;
/** Nobody writes the first two by hand, the next two are named by the pages that show them, and a school's times change once a year. */
const notOfPeople = ['deliveries', 'conversations', 'referrals', 'learnerInformation', 'schools'];

export function openRecords({ graph, trustSite, now, idleAfterMinutes = 60, hasRoom = () => true }: RecordsOptions): OpenRecords {
  const refresh = openRefresher(graph);
  const at = (sitePath: string) => ({ graph, hostname: trustSite.hostname, sitePath, refresh, now });
  const newTrust = () => openSite({ ...at(trustSite.path), memory: openTrustMemory() });
  let trustOpen = newTrust();
  const schools = openSchools({ at, now, idleAfterMinutes });
  const held = openHeldBooks();

  async function trust(freshness: Freshness = usual): Promise<TrustBook> {
    const site = trustOpen;
    takeAlong(schools.lastUsed(), site, freshness);
    await bringUpToDate(site, freshness);
    const book = trustBook(site.memory, (await site.address()).webUrl, readAt(site));
    held.keepTrust(book, (last) => trustBook(site.memory, last.sharePointUrl, last.readAt));
    return book;
  }

  async function school(schoolKey: string, freshness: Freshness = usual): Promise<SchoolCasebook> {
    const open = await schools.find(schoolKey, await knownSchools(schoolKey), freshness.isBeside);
    takeAlong(trustOpen, open.site, freshness);
    await bringUpToDate(open.site, freshness);
    const { webUrl } = await open.site.address();
    const value = trustOpen.memory.schools.held().byKey.get(schoolKey)?.value ?? open.school;
    const book = open.casebook(value, webUrl, readAt(open.site));
    held.keepSchool(book, (last) => open.casebook(last.school, last.sharePointUrl, last.readAt));
    return book;
  }

  /** Of what people write: that is what they want to know the age of. */
  const readAt = ({ memory, freshness }: Site<SchoolMemory | TrustMemory>) => freshness.readAt(namedIn(memory, usual)) ?? now();

  async function bringUpToDate({ freshness, memory }: Site<SchoolMemory | TrustMemory>, asked: Freshness): Promise<void> {
    const { maxAgeInSeconds, atOnceUpToSeconds } = asked;
    const lists = namedIn(memory, asked);
    // While many answer at once, their answers go first.
    const upTo = hasRoom() ? atOnceUpToSeconds : Math.max(atOnceUpToSeconds ?? 0, whenBusyInSeconds);
    if (atOnceUpToSeconds === undefined || !freshness.isAtMost(upTo ?? 0)) return freshness.atMost(maxAgeInSeconds, lists);
    // What goes wrong behind is told to whoever has to wait for it.
    if (!freshness.isAtMost(maxAgeInSeconds, lists) && hasRoom()) freshness.atMost(maxAgeInSeconds, lists).catch(() => undefined);
  }

  /**
   * When one site is asked for changes, another one that is in use and out of date is asked in the same batch: opening a screen reads the
   * trust's lists and one school's, and that is to be one round trip. What goes wrong there is told to whoever asks for it.
   */
  function takeAlong(
    other: Site<SchoolMemory | TrustMemory> | undefined,
    asked: Site<SchoolMemory | TrustMemory>,
    freshness: Freshness,
  ): void {
    const { maxAgeInSeconds, isBeside, lists, atOnceUpToSeconds } = freshness;
    if (isBeside === true || Array.isArray(lists) || atOnceUpToSeconds !== undefined || other?.freshness.readAt() === undefined)
      return;
    if (asked.freshness.isAtMost(maxAgeInSeconds, namedIn(asked.memory, freshness))) return;
    bringUpToDate(other, usual).catch(() => undefined);
  }

  /** Which schools there are changes rarely: what is in memory will do when it holds the school. */
  async function knownSchools(schoolKey: string) {
    const held = () => trustOpen.memory.schools.held().byKey;
    if (!held().has(schoolKey)) await trustOpen.freshness.atMost(defaultMaxAgeInSeconds);
    return held();
  }

  return {
    trust,
    school,
    trustSite: () => trustOpen,
    schoolSite: async (schoolKey) => (await schools.find(schoolKey, await knownSchools(schoolKey))).site,
    heldTrust: held.trust,
    heldSchool: held.school,
    forget() {
      held.forget();
      trustOpen = newTrust();
      schools.forget();
    },
  };
}

/** The names of the site's lists that the reader means; undefined for all. */
function namedIn(memory: SchoolMemory | TrustMemory, { lists }: Freshness): readonly string[] | undefined {
  return lists === 'ofPeople' ? Object.keys(memory).filter((name) => !notOfPeople.includes(name)) : lists;
}
