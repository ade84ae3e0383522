import type { BatchAnswer } from '#graph/batch.ts';
import type { Graph } from '#graph/graph.ts';
import type { GraphError } from '#graph/graphError.ts';
import { path, query, quoted } from '#graph/odata.ts';
import { pageOf } from '#graph/pages.ts';
import { type ItemRow, itemRow, itemRows } from './itemRow.ts';
import type { Planned } from './planned.ts';
import type { Written } from './records.ts';
import { itemsPath, type SiteAddress } from './siteAddress.ts';

/** What became of a change, or the error that no caller can answer. */
export type Settled = Written | { readonly done: false; readonly why: 'failed'; readonly error: GraphError };

type Verdict = Settled | { readonly lookUp: true; readonly error: GraphError | undefined };

/**
 * What became of each change. Where the answer leaves it open (a lost answer, a refusal that may be of our own first try, an answer without
 * an eTag) the items are read back, all in one batch.
 */
export async function settle(
  graph: Graph,
  site: SiteAddress,
  planned: readonly Planned[],
  answers: readonly (BatchAnswer | undefined)[],
): Promise<Settled[]> {
  const verdicts = planned.map((change, index) => verdictOf(change, answers[index]));
  const open = planned.filter((_, index) => 'lookUp' in (verdicts[index] ?? {}));
  const rows = await readBack(graph, site, open);
  return planned.map((change, index): Settled => {
    const verdict = verdicts[index];
    if (verdict === undefined) return { done: false, why: 'conflict' };
    return 'lookUp' in verdict ? judged(change, verdict.error, rows.get(change)) : verdict;
  });
}

function verdictOf(change: Planned, answer: BatchAnswer | undefined): Verdict {
  if (answer === undefined) return { done: false, why: 'conflict' };
  if (answer.ok) {
    if (change.isRemoval) return { done: true, itemId: change.itemId ?? '', eTag: '' };
    const row = itemRow({ id: change.itemId, ...Object(answer.body) });
    return row && row.eTag !== ''
      ? { done: true, itemId: change.itemId ?? row.itemId, eTag: row.eTag }
      : { lookUp: true, error: undefined };
  }
  const { error } = answer;
  // 424: not tried, because the change before it was not done.
  if (error.status === 424) return { done: false, why: 'conflict' };
  if (error.kind === 'forbidden') return { done: false, why: 'forbidden' };
  return change.itemId === undefined ? refusedCreate(error) : refusedUpdate(error);
}

/** SharePoint refuses a key that is taken with 400, 409 or 500, so only reading tells it from a faulty request. */
const refusedCreate = (error: GraphError): Verdict =>
  error.kind === 'conflict' || error.kind === 'malformed' || error.mayHaveHappened || error.status === 500
    ? { lookUp: true, error }
    : { done: false, why: 'failed', error };

function refusedUpdate(error: GraphError): Verdict {
  if (error.kind === 'notFound') return { done: false, why: 'gone' };
  if (error.kind === 'conflict') return error.afterLostAnswer ? { lookUp: true, error } : { done: false, why: 'conflict' };
  return error.mayHaveHappened ? { lookUp: true, error } : { done: false, why: 'failed', error };
}

/** The verdict once the item has been read back. */
function judged(change: Planned, error: GraphError | undefined, row: ItemRow | undefined): Settled {
  if (error === undefined) return row ? { done: true, itemId: row.itemId, eTag: row.eTag } : { done: false, why: 'gone' };
  const mayBeOurs = error.mayHaveHappened || error.afterLostAnswer;
  if (row !== undefined && mayBeOurs && change.isIn(row))
    return { done: true, itemId: row.itemId, eTag: row.eTag, afterLostAnswer: true };
  if (change.itemId === undefined)
    return row === undefined ? { done: false, why: 'failed', error } : { done: false, why: 'duplicate' };
  if (row === undefined) return { done: false, why: 'gone' };
  return row.eTag === change.eTag ? { done: false, why: 'failed', error } : { done: false, why: 'conflict' };
}

/** The items as they are now: changed ones by id, new ones by their key. */
async function readBack(graph: Graph, site: SiteAddress, open: readonly Planned[]): Promise<Map<Planned, ItemRow>> {
  const expand = { $expand: 'fields' };
  const answers = await graph.batch(
    open.map(({ list, itemId, key }) => ({
      method: 'GET',
      path:
        itemId === undefined
          ? itemsPath(site, list) + query({ ...expand, $filter: `fields/Key eq ${quoted(key)}`, $top: 1 })
          : itemsPath(site, list) + path`/${itemId}` + query(expand),
    })),
  );
  const rows = new Map<Planned, ItemRow>();
  for (const [index, change] of open.entries()) {
    const answer = answers[index];
    if (answer?.ok === false && answer.error.kind !== 'notFound') throw answer.error;
    const row = answer?.ok
      ? change.itemId === undefined
        ? itemRows(pageOf(answer.body).values)[0]
        : itemRow(answer.body)
      : undefined;
    if (row !== undefined) rows.set(change, row);
  }
  return rows;
}
