/**
 * Every SharePoint list and column, once. Provisioning, typed reads and writes and the list guide follow from it.
 * A column's `name` never changes once shipped; `displayName` is what people read in SharePoint. Dates without a time are
 * text `yyyy-mm-dd`, instants text in UTC, links text, people Entra object ids. Every list has a unique, indexed `Key`
 * made by the product, so that a create repeated after a lost answer is refused by SharePoint and never doubles.
 */
import type { ListSchema, SiteKind } from './schemaColumns.ts';
import { confidentialLists } from './schemaOfConfidential.ts';
import { schoolLists } from './schemaOfSchool.ts';
import { trustLists } from './schemaOfTrust.ts';

export const lists = { ...trustLists, ...schoolLists, ...confidentialLists } as const satisfies Record<string, ListSchema>;

export type ListName = keyof typeof lists;

const listNames: readonly ListName[] = [...namesIn(trustLists), ...namesIn(schoolLists), ...namesIn(confidentialLists)];

export const listNamesOf = (site: SiteKind): ListName[] => listNames.filter((name) => lists[name].site === site);

function namesIn<N extends string>(some: Readonly<Record<N, ListSchema>>): N[] {
  const names: N[] = [];
  for (const name in some) names.push(name);
  return names;
}
