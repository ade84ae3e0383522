import type { BatchAnswer } from '#graph/batch.ts';
import type { Graph } from '#graph/graph.ts';
import { path, query } from '#graph/odata.ts';
import { pageOf } from '#graph/pages.ts';
import { type ItemRow, itemRow, itemRows } from './itemRow.ts';
import type { ListMemory } from './listMemory.ts';
import { lists } from './schema.ts';
import { itemsPath, type SiteAddress } from './siteAddress.ts';

/** A list to bring up to date, and the site it is in. */
export interface Stale {
  readonly site: SiteAddress;
  readonly memory: ListMemory;
}

interface Reading extends Stale {
  readonly link: string;
  readonly fresh: boolean;
  readonly rows: readonly ItemRow[];
}

/**
 * Brings lists up to date with delta queries: everything at first, then what changed. One page of every list that has more to say goes into
 * each `$batch`, so that the usual refresh is one round trip. A list whose token is too old (410) is read again from the start.
 * Returns what went wrong, by site; the other sites are up to date.
 */
export async function refreshLists(graph: Graph, stale: readonly Stale[]): Promise<Map<SiteAddress, unknown>> {
  const failures = new Map<SiteAddress, unknown>();
  for (const { memory } of stale) memory.begin();
  let open = stale.map(firstReading);
  while (open.length > 0) {
    const answers = await graph.batch(open.map(({ link }) => ({ method: 'GET', path: link })));
    const next = await Promise.all(
      open.map((reading, index) =>
        goOn(graph, reading, answers[index]).catch((error: unknown) => {
          failures.set(reading.site, error);
          return undefined;
        }),
      ),
    );
    open = next.filter((reading) => reading !== undefined);
  }
  return failures;
}

const firstReading = (stale: Stale): Reading => {
  const { deltaLink } = stale.memory;
  return { ...stale, link: deltaLink ?? firstLink(stale), fresh: deltaLink === undefined, rows: [] };
};

/** Takes one answer in; what is to be read next of the list, undefined when it is read to its end. */
async function goOn(graph: Graph, reading: Reading, answer: BatchAnswer | undefined): Promise<Reading | undefined> {
  if (answer === undefined) return undefined;
  if (!answer.ok) {
    if (answer.error.kind !== 'gone') throw answer.error;
    // learn.microsoft.com/graph/api/listitem-delta: 410 comes with a Location from which to enumerate everything anew.
    return { ...reading, link: answer.error.location ?? firstLink(reading), fresh: true, rows: [] };
  }
  const page = pageOf(answer.body);
  const rows = [...reading.rows, ...(await withFields(graph, reading, itemRows(page.values)))];
  if (page.nextLink !== undefined) return { ...reading, link: page.nextLink, rows };
  reading.memory.take(rows, page.deltaLink, reading.fresh);
  return undefined;
}

/** Everything there is, with the columns the product knows. */
function firstLink({ site, memory }: Stale): string {
  const columns = ['Title', ...lists[memory.list].columns.map(({ name }) => name)];
  return `${itemsPath(site, memory.list)}/delta${query({ $expand: `fields($select=${columns.join(',')})`, $top: 500 })}`;
}

/** The token of a delta should carry its expansion; rows that came without their fields are read one by one. */
async function withFields(graph: Graph, { site, memory }: Stale, rows: readonly ItemRow[]): Promise<ItemRow[]> {
  const bare = rows.filter(({ isDeleted, fields }) => !isDeleted && fields === undefined);
  if (bare.length === 0) return [...rows];
  const items = itemsPath(site, memory.list);
  const answers = await graph.batch(
    bare.map(({ itemId }) => ({ method: 'GET', path: items + path`/${itemId}` + query({ $expand: 'fields' }) })),
  );
  // Deleted since is no failure; any other row must not be passed over, because the next delta would not name it again.
  for (const answer of answers) if (!answer.ok && answer.error.kind !== 'notFound') throw answer.error;
  const full = answers.flatMap((answer) => (answer.ok ? [itemRow(answer.body)] : [])).filter((row) => row !== undefined);
  return [...rows.filter(({ isDeleted, fields }) => isDeleted || fields !== undefined), ...full];
}
