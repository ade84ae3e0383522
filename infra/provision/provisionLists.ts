import type { Graph } from '#graph/graph.ts';
import { path } from '#graph/odata.ts';
import { listNamesOf, lists } from '#records/schema.ts';
import type { ListSchema, SiteKind } from '#records/schemaColumns.ts';
import { columnDefinition } from './columnDefinition.ts';
import { type ExistingList, existingLists } from './existing.ts';
import type { Report } from './report.ts';
import { upgradeSteps } from './upgradeSteps.ts';

/** Creates the lists that a site of this kind lacks and upgrades those it has. May be run again at any time. */
export async function provisionLists(graph: Graph, siteId: string, kind: SiteKind, report: Report): Promise<void> {
  const schemas = listNamesOf(kind).map((name): ListSchema => lists[name]);
  const before = await readLists(graph, siteId);
  await createLists(
    graph,
    siteId,
    schemas.filter((schema) => listOf(before, schema) === undefined),
    report,
  );
  // Read again: SharePoint makes the Title column itself, and it is renamed like any other.
  await upgradeLists(graph, siteId, schemas, await readLists(graph, siteId), report);
}

async function readLists(graph: Graph, siteId: string): Promise<ExistingList[]> {
  const all: ExistingList[] = [];
  for await (const page of graph.pages(`${path`/sites/${siteId}/lists`}?$expand=columns`))
    all.push(...existingLists(page.values));
  return all;
}

/** A list that a person renamed still has its name in the address; what is called so now comes first. */
const listOf = (all: readonly ExistingList[], schema: ListSchema): ExistingList | undefined =>
  all.find(({ displayName }) => displayName === schema.name) ?? all.find(({ name }) => name === schema.name);

async function createLists(graph: Graph, siteId: string, missing: readonly ListSchema[], report: Report): Promise<void> {
  const answers = await graph.batch(
    missing.map(({ name, description, columns }) => ({
      method: 'POST',
      path: path`/sites/${siteId}/lists`,
      body: { displayName: name, description, columns: columns.map(columnDefinition), list: { template: 'genericList' } },
      // SharePoint refuses a second list of the same name.
      isRefusedTwice: true,
    })),
  );
  for (const [index, schema] of missing.entries())
    report.step(`made the list "${schema.name}" with ${schema.columns.length} columns`, answers[index]);
}

async function upgradeLists(
  graph: Graph,
  siteId: string,
  schemas: readonly ListSchema[],
  existing: readonly ExistingList[],
  report: Report,
) {
  const steps = schemas.flatMap((schema) => {
    const list = listOf(existing, schema);
    return list === undefined ? [] : upgradeSteps(schema, list).map((step) => ({ ...step, list }));
  });
  const requests = steps.flatMap(({ request, list, say }) =>
    request === undefined
      ? []
      : [
          {
            say: `"${list.displayName}": ${say}`,
            part: { ...request, path: path`/sites/${siteId}/lists/${list.id}` + request.path },
          },
        ],
  );
  const answers = await graph.batch(requests.map(({ part }) => part));
  for (const [index, { say }] of requests.entries()) report.step(say, answers[index]);
  for (const { request, list, say } of steps) if (request === undefined) report.problem(`"${list.displayName}": ${say}.`);
}
