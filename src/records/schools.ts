import type { School } from '#domain/school.ts';
import type { InstantText } from '#domain/session.ts';
import { casebookMaker } from './casebook.ts';
import { openSite, type Site, type SiteOptions } from './openSite.ts';
import type { Stored } from './records.ts';
import { openSchoolMemory, type SchoolMemory } from './siteMemory.ts';
import { UnknownSchool } from './unknownSchool.ts';

export interface OpenSchool {
  readonly school: School;
  readonly site: Site<SchoolMemory>;
  readonly casebook: ReturnType<typeof casebookMaker>;
  readonly usedAt: InstantText;
}

interface Options {
  readonly at: (sitePath: string) => Omit<SiteOptions<SchoolMemory>, 'memory'>;
  readonly now: () => InstantText;
  readonly idleAfterMinutes: number;
}

/** The schools that are in memory: opened when asked for, dropped when idle. */
export function openSchools({ at, now, idleAfterMinutes }: Options) {
  const open = new Map<string, OpenSchool>();
  let lastUsed: string | undefined;

  return {
    /** The school, opened when it is not yet; `isBeside`: another one stays the one in use. Throws `UnknownSchool`. */
    async find(schoolKey: string, known: ReadonlyMap<string, Stored<School>>, isBeside = false): Promise<OpenSchool> {
      dropIdle();
      const school = known.get(schoolKey)?.value;
      if (school === undefined) throw new UnknownSchool(schoolKey);
      const before = open.get(schoolKey);
      const found = before?.school.sitePath === school.sitePath ? before : openSchool(school);
      if (!isBeside) lastUsed = schoolKey;
      open.set(schoolKey, { ...found, school, usedAt: now() });
      return found;
    },
    lastUsed: (): Site<SchoolMemory> | undefined => (lastUsed === undefined ? undefined : open.get(lastUsed)?.site),
    forget: (): void => open.clear(),
  };

  function openSchool(school: School): OpenSchool {
    const memory = openSchoolMemory();
    return { school, site: openSite({ ...at(school.sitePath), memory }), casebook: casebookMaker(memory), usedAt: now() };
  }

  /** What Audit has not said yet lives with its school, so that school stays. */
  function dropIdle(): void {
    const limit = Date.parse(now()) - idleAfterMinutes * 60_000;
    for (const [key, { usedAt, site }] of open) if (Date.parse(usedAt) < limit && site.unsaid.length === 0) open.delete(key);
  }
}
