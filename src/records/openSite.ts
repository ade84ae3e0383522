import type { InstantText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { type Freshness, openFreshness } from './freshness.ts';
import type { ListMemory } from './listMemory.ts';
import type { Planned } from './planned.ts';
import type { Refresh } from './refresher.ts';
import { findSite, type SiteAddress } from './siteAddress.ts';

/** One SharePoint site in use: its lists in memory, and how they are kept fresh. */
export interface Site<M> {
  readonly sitePath: string;
  readonly memory: M;
  readonly freshness: Freshness;
  /** Looked up once. Throws GraphError `notFound` or `forbidden` when it is not there or not granted. */
  address(): Promise<SiteAddress>;
  /** Audit items whose changes stand but which SharePoint would not take yet; the next writer to this site says them first. */
  readonly unsaid: Planned[];
}

export interface SiteOptions<M> {
  readonly graph: Graph;
  readonly hostname: string;
  readonly sitePath: string;
  readonly memory: M;
  readonly refresh: Refresh;
  readonly now: () => InstantText;
}

export function openSite<M extends Readonly<Record<string, ListMemory>>>({
  graph,
  hostname,
  sitePath,
  memory,
  refresh,
  now,
}: SiteOptions<M>): Site<M> {
  let found: Promise<SiteAddress> | undefined;

  async function address(): Promise<SiteAddress> {
    found ??= findSite(graph, hostname, sitePath);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  }

  async function load(names: readonly string[]): Promise<void> {
    const site = await address();
    try {
      const wanted = Object.entries(memory).filter(([name]) => names.includes(name));
      await refresh(wanted.map(([, list]) => ({ site, memory: list })));
    } catch (error) {
      if (isGraphError(error, 'notFound')) startOver();
      throw error;
    }
  }

  /** A list may have been deleted and made again, with another id. */
  function startOver(): void {
    found = undefined;
    for (const list of Object.values(memory)) list.restart();
  }

  return { sitePath, memory, address, freshness: openFreshness(load, now, Object.keys(memory)), unsaid: [] };
}
