/**
 * Brings the trust's site and the schools' sites to what records/schema.ts declares. Knows SharePoint and the schema, nothing of pupils or
 * use cases. Idempotent: it creates, adds and renames, and never takes anything away.
 */
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { segment } from '#graph/odata.ts';
import type { SiteKind } from '#records/schemaColumns.ts';
import { textIn } from './existing.ts';
import { provisionLists } from './provisionLists.ts';
import { provisionTemplates } from './provisionTemplates.ts';
import { openReport, type Report } from './report.ts';

export interface ProvisionOptions {
  /** As the application, with the role `fullcontrol` on each site. */
  readonly graph: Graph;
  /** E.g. `contoso.sharepoint.com`. */
  readonly hostname: string;
  /** The trust's site first. */
  readonly sites: readonly { readonly sitePath: string; readonly kind: SiteKind }[];
}

export interface Provisioned {
  /** What was done, in sentences; empty when everything was as it should be. */
  readonly sentences: readonly string[];
  /** What could not be done, and what to do about it. */
  readonly problems: readonly string[];
}

/** What goes wrong with one site is a problem, and the others go on. */
export async function provision({ graph, hostname, sites }: ProvisionOptions): Promise<Provisioned> {
  const reports: Report[] = [];
  for (const { sitePath, kind } of sites) {
    const report = openReport(sitePath);
    reports.push(report);
    try {
      await provisionSite(graph, { hostname, sitePath, kind }, report);
    } catch (error) {
      if (!isGraphError(error)) throw error;
      report.stopped(error);
    }
  }
  return { sentences: reports.flatMap(({ sentences }) => sentences), problems: reports.flatMap(({ problems }) => problems) };
}

interface Site {
  readonly hostname: string;
  readonly sitePath: string;
  readonly kind: SiteKind;
}

async function provisionSite(graph: Graph, { hostname, sitePath, kind }: Site, report: Report): Promise<void> {
  const siteId = await findSite(graph, hostname, sitePath);
  if (siteId === undefined) {
    report.problem(
      'the site is not there, or the application may not use it. Create it, grant the role "fullcontrol" (Sites.Selected), and run this again.',
    );
    return;
  }
  await provisionLists(graph, siteId, kind, report);
  if (kind === 'school') await provisionTemplates(graph, siteId, report);
}

async function findSite(graph: Graph, hostname: string, sitePath: string): Promise<string | undefined> {
  try {
    const address = `/sites/${hostname}:${sitePath.split('/').map(segment).join('/')}`;
    return textIn((await graph.call({ method: 'GET', path: address })).body, 'id');
  } catch (error) {
    if (isGraphError(error, 'notFound', 'forbidden')) return undefined;
    throw error;
  }
}
