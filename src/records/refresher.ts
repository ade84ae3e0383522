import type { Graph } from '#graph/graph.ts';
import { refreshLists, type Stale } from './refreshLists.ts';

/** Brings the lists of one site up to date. */
export type Refresh = (lists: readonly Stale[]) => Promise<void>;

/** Gathers what is asked for in the same turn of the event loop, so that several sites share one `$batch`. */
export function openRefresher(graph: Graph): Refresh {
  let gathered: { readonly stale: Stale[]; readonly failures: ReturnType<typeof refreshLists> } | undefined;

  function gather() {
    const stale: Stale[] = [];
    const failures = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      gathered = undefined;
      return refreshLists(graph, stale);
    });
    return { stale, failures };
  }

  return async (lists) => {
    gathered ??= gather();
    gathered.stale.push(...lists);
    const failures = await gathered.failures;
    for (const { site } of lists) if (failures.has(site)) throw failures.get(site);
  };
}
