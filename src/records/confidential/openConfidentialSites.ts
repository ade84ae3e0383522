import type { InstantText } from '#domain/session.ts';
import type { BatchAnswer } from '#graph/batch.ts';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { query } from '#graph/odata.ts';
import { pageOf } from '#graph/pages.ts';
import { findSite, itemsPath, type SiteAddress } from '../siteAddress.ts';
import type { Confidential, ConfidentialAdd, ConfidentialReading } from './confidential.ts';
import type { ConfidentialPlaces } from './confidentialPlaces.ts';
import { confidentialCodecs, fieldsOf, recordsIn } from './confidentialRows.ts';

interface Options {
  readonly hostname: string;
  /** The path of a school's safeguarding site; undefined when it has none. Throws `UnknownSchool`. */
  readonly sitePathOf: (schoolKey: string) => Promise<string | undefined>;
  /** Is told which sites the application may not ask. */
  readonly places: Pick<ConfidentialPlaces, 'learn'>;
  readonly now: () => InstantText;
}

/** What a person has read is theirs for so long. */
const keptForSeconds = 30;

interface Kept {
  readonly at: number;
  readonly reading: Extract<ConfidentialReading, { readonly state: 'open' }>;
}

/** The safeguarding sites of the trust's schools, each opened as a person. */
export function openConfidentialSites({ hostname, sitePathOf, places, now }: Options) {
  /** Ids of sites and lists are no secret; who may read behind them SharePoint says each time. */
  const addresses = new Map<string, SiteAddress>();
  const kept = new Map<string, Kept>();
  /** Who was let in where: no word of what they read. */
  const letIn = new Set<string>();

  async function addressOf(graph: Graph, schoolKey: string): Promise<SiteAddress | undefined> {
    const path = await sitePathOf(schoolKey);
    if (path === undefined || path === '') return undefined;
    const known = addresses.get(path);
    if (known !== undefined) return known;
    const found = await findSite(graph, hostname, path);
    places.learn(found.siteId);
    addresses.set(path, found);
    return found;
  }

  async function readAs(graph: Graph, schoolKey: string): Promise<ConfidentialReading> {
    try {
      const address = await addressOf(graph, schoolKey);
      if (address === undefined) return { state: 'none' };
      const paths = confidentialCodecs.map(({ list }) => itemsPath(address, list) + query({ $expand: 'fields', $top: 999 }));
      const answers = await graph.batch(paths.map((path) => ({ method: 'GET', path })));
      const pages = await Promise.all(answers.map((answer) => allRows(graph, answer)));
      return { state: 'open', siteUrl: address.webUrl, ...recordsIn(pages) };
    } catch (error) {
      if (isGraphError(error, 'forbidden', 'notFound')) return { state: 'closed' };
      if (error instanceof Error && error.name === 'ListMissing') return { state: 'none' };
      throw error;
    }
  }

  /** Not only past its time but gone: nobody may come who would find it old. */
  function keep(name: string, one: Kept): void {
    kept.set(name, one);
    setTimeout(() => void (kept.get(name) === one && kept.delete(name)), keptForSeconds * 1000).unref();
  }

  function drop(schoolKey: string): void {
    for (const name of kept.keys()) if (name.endsWith(`|${schoolKey}`)) kept.delete(name);
  }

  return {
    /** @param graph with the person's own token, never the application's. */
    as(personId: string, graph: Graph): Confidential {
      return {
        async read(schoolKey, isFresh = false) {
          const name = `${personId}|${schoolKey}`;
          const at = Date.parse(now());
          const age = at - (kept.get(name)?.at ?? Number.NEGATIVE_INFINITY);
          const known = age >= 0 && age < keptForSeconds * 1000 ? kept.get(name) : undefined;
          if (known !== undefined && !isFresh) return known.reading;
          const reading = await readAs(graph, schoolKey);
          kept.delete(name);
          if (reading.state === 'open') {
            keep(name, { at, reading });
            letIn.add(name);
          } else letIn.delete(name);
          return reading;
        },
        wasLetIn: (schoolKey) => letIn.has(`${personId}|${schoolKey}`),
        async add(schoolKey, rows) {
          const address = await addressOf(graph, schoolKey).catch(refusedOnly);
          if (address === undefined) return 'closed';
          const answers = await graph.batch(
            rows.map((row) => ({
              method: 'POST',
              path: itemsPath(address, row.list),
              body: { fields: fieldsOf(row) },
              isRefusedTwice: true,
            })),
          );
          drop(schoolKey);
          return settled(await this.read(schoolKey, true), rows, answers);
        },
      };
    },
    forget(): void {
      addresses.clear();
      kept.clear();
      letIn.clear();
    },
  };
}

const refusedOnly = (error: unknown): undefined => {
  if (isGraphError(error, 'forbidden', 'notFound')) return undefined;
  throw error;
};

/** What SharePoint refused for its key is there already, from a try whose answer was lost. */
function settled(reading: ConfidentialReading, rows: readonly ConfidentialAdd[], answers: readonly BatchAnswer[]) {
  for (const [at, answer] of answers.entries()) {
    if (answer.ok) continue;
    const key = rows[at]?.value.key ?? '';
    if (reading.state === 'open' && keysIn(reading).has(key)) continue;
    if (answer.error.kind === 'forbidden') return 'closed';
    throw answer.error;
  }
  return 'done';
}

const keysIn = ({ records }: Extract<ConfidentialReading, { state: 'open' }>): ReadonlySet<string> =>
  new Set([...records.concerns, ...records.entries, ...records.shares, ...records.named].map(({ key }) => key));

async function allRows(graph: Graph, answer: BatchAnswer | undefined): Promise<readonly unknown[]> {
  if (answer === undefined) return [];
  if (!answer.ok) throw answer.error;
  const { values, nextLink } = pageOf(answer.body);
  const all = [...values];
  if (nextLink !== undefined) for await (const page of graph.pages(nextLink)) all.push(...page.values);
  return all;
}
