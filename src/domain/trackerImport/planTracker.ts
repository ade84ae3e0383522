import type { Placement } from '../placement.ts';
import type { Provider, ProviderSite } from '../provider.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { matchProvider, type ProviderMatch } from './matchProvider.ts';
import { matchPupil } from './matchPupil.ts';
import { mergedProvider, type NewProvider, newProviderOf } from './newProviderOf.ts';
import { type PlannedPlacement, type PlanningPlacement, planPlacement } from './planPlacement.ts';
import type { TrackerRow } from './readTrackerRow.ts';

/** What importing a row would do. `left`: nothing, because of its problems; `there`: nothing, because it is there already. */
export type RowAction = PlannedPlacement['action'] | 'provider';

export interface PlannedRow extends Omit<PlannedPlacement, 'action' | 'placement'> {
  readonly line: number;
  readonly action: RowAction;
  readonly provider: { readonly name: string; readonly is: 'new' | 'known' | 'unclear'; readonly how: string };
}

export interface TrackerPlan {
  readonly rows: readonly PlannedRow[];
  readonly providers: readonly { readonly provider: Provider; readonly site: ProviderSite }[];
  readonly placements: readonly { readonly line: number; readonly placement: Placement }[];
}

interface Planning extends PlanningPlacement {
  /** The national register, where there is a file. */
  readonly register: RegisterIndex | undefined;
}

type Read = TrackerRow & { readonly line: number };
interface Matched {
  readonly row: Read;
  readonly is: ProviderMatch;
}

/**
 * What a tracker comes to, row by row. A placement becomes a proposal with its dates, whether it is to come or runs already, and needs the
 * headteacher's approval like any other; one that has ended is left out. `keyOf` gives the same key for the same parts, so that the same file
 * twice creates nothing twice.
 */
export function planTracker(rows: readonly Read[], planning: Planning): TrackerPlan {
  const { facts } = planning;
  const match = matchProvider({ providers: facts.providers.values(), sites: facts.sites.values(), register: planning.register });
  const findPupil = matchPupil(facts.pupils.values());
  const matched = rows.map((row): Matched => ({ row, is: match(row.provider) }));
  const added = newProviders(matched, planning);
  const withNew = factsWith(facts, [...added.values()]);
  const placements: { line: number; placement: Placement }[] = [];
  const used = new Set<string>();

  const planned = matched.map(({ row, is }): PlannedRow => {
    const provider = { name: row.provider.name, is: is.is, how: howOf(is) };
    const at = placeOf({ row, is }, added);
    const nothing = { line: row.line, provider, says: '', missing: [], problems: [] };
    const pupil = row.pupilSaid === '' ? undefined : { name: row.pupilSaid, how: '' };
    if ('problems' in at) return { ...nothing, pupil, action: 'left', problems: at.problems };
    if (is.is === 'new') used.add(is.id);
    if (row.placement === undefined) {
      const says = is.is === 'new' ? 'The provider is added.' : 'The provider is there already.';
      return { ...nothing, pupil, action: is.is === 'new' ? 'provider' : 'there', says };
    }
    const soFar = { ...withNew, placements: [...facts.placements, ...placements.map((one) => one.placement)] };
    const { placement, ...what } = planPlacement(row.placement, findPupil(row.placement.pupil), at, {
      ...planning,
      facts: soFar,
    });
    if (placement !== undefined) placements.push({ line: row.line, placement });
    return { ...nothing, ...what };
  });
  const create = [...added].flatMap(([id, made]) => ('provider' in made && used.has(id) ? [made] : []));
  return { rows: planned, providers: create, placements };
}

type Place = { readonly provider: Provider; readonly site: ProviderSite | undefined } | { readonly problems: readonly string[] };

/** Where the row's pupil would be, or everything that is wrong with the row so far. */
function placeOf({ row, is }: Matched, added: ReadonlyMap<string, NewProvider>): Place {
  const made = is.is === 'new' ? added.get(is.id) : undefined;
  const ofProvider = is.is === 'unclear' ? [is.say] : made !== undefined && 'problems' in made ? made.problems : [];
  const problems = [...row.problems, ...ofProvider];
  if (problems.length === 0 && is.is === 'known') return is;
  if (problems.length === 0 && made !== undefined && 'provider' in made) return made;
  return { problems };
}

type NewMatch = Extract<ProviderMatch, { is: 'new' }>;

function newProviders(matched: readonly Matched[], { keyOf, today }: Planning): ReadonlyMap<string, NewProvider> {
  const groups = new Map<string, [NewMatch, ...NewMatch[]]>();
  for (const { is } of matched) {
    if (is.is !== 'new') continue;
    const group = groups.get(is.id);
    if (group === undefined) groups.set(is.id, [is]);
    else group.push(is);
  }
  return new Map(
    Array.from(groups, ([id, [first, ...others]]) => {
      const said = mergedProvider([first.provider, ...others.map(({ provider }) => provider)]);
      return [id, newProviderOf(said, first.found, keyOf('tracker provider', id), today)];
    }),
  );
}

function factsWith(facts: SchoolFacts, added: readonly NewProvider[]): SchoolFacts {
  const made = added.flatMap((one) => ('provider' in one ? [one] : []));
  return {
    ...facts,
    providers: new Map([...facts.providers, ...made.map(({ provider }) => [provider.key, provider] as const)]),
    sites: new Map([...facts.sites, ...made.map(({ site }) => [site.key, site] as const)]),
  };
}

function howOf(is: ProviderMatch): string {
  if (is.is === 'known') return is.how;
  if (is.is === 'unclear') return '';
  return is.found === undefined ? 'new' : `new, URN ${is.found.urn} in the national register`;
}
