import { singleLine } from './fieldShapes.ts';
import type { Planned } from './planned.ts';
import { withoutEmpty } from './planned.ts';
import type { AuditNote } from './records.ts';
import { type ListName, lists } from './schema.ts';

/** Kept well under what a several-lines column takes. */
const longestNote = 60_000;

interface Place {
  readonly list: Extract<ListName, 'audit' | 'trustAudit'>;
  /** The Audit list's items in Graph. */
  readonly items: string;
  readonly newKey: () => string;
}

/**
 * The Audit items for changes: who did what, and of each changed item the members that differ, before and after, as JSON. One item, or
 * several when one could not hold them.
 */
export function auditItems(place: Place, changes: readonly Planned[], note: AuditNote): Planned[] {
  return pagesOf(changes).map(({ before, after }) => {
    const key = place.newKey();
    const fields = withoutEmpty({
      Key: key,
      Title: singleLine(note.action),
      At: note.by.at,
      PersonId: note.by.personId,
      PersonName: singleLine(note.by.name),
      Subject: singleLine(note.subject),
      Before: before,
      After: after,
    });
    return {
      list: place.list,
      key,
      itemId: undefined,
      eTag: undefined,
      part: { method: 'POST', path: place.items, body: { fields }, isRefusedTwice: true },
      isIn: () => true,
      remember: () => undefined,
      before: undefined,
      after: undefined,
    };
  });
}

interface Text {
  readonly before: string;
  readonly after: string;
}

/** Before and after of the changes, cut into texts that fit. */
function pagesOf(changes: readonly Planned[]): Text[] {
  const pages: Planned[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    const { before, after } = textOf([change]);
    const own = Math.max(before.length, after.length);
    if (size + own > longestNote) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(change);
    size += own;
  }
  return pages.map(textOf);
}

/** `{"Removed":{"Register":12}}`: that they went, and nothing of what they were. */
function countsOf(removed: readonly Planned[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counts: Record<string, number> = {};
  for (const { list } of removed) counts[lists[list].name] = (counts[lists[list].name] ?? 0) + 1;
  return removed.length === 0 ? {} : { Removed: counts };
}

function textOf(all: readonly Planned[]): Text {
  const changes = all.filter(({ isRemoval }) => !isRemoval);
  const said = changes.map((change) => ({
    name: `${lists[change.list].name} ${change.key}`,
    ...difference(change.before, change.after),
  }));
  const before = said.filter((each) => each.before !== undefined);
  return {
    before: before.length === 0 ? '' : fitting(Object.fromEntries(before.map((each) => [each.name, each.before]))),
    after: fitting({
      ...Object.fromEntries(said.map((each) => [each.name, each.after])),
      ...countsOf(all.filter(({ isRemoval }) => isRemoval)),
    }),
  };
}

/** One change alone may be too long: then its text is cut, which is better than no Audit item. */
const fitting = (value: unknown): string => JSON.stringify(value).slice(0, longestNote);

/** The members that differ; of a new value all. */
function difference(before: unknown, after: unknown): { readonly before: unknown; readonly after: unknown } {
  if (before === undefined) return { before, after };
  const [old, young] = [Object.entries(Object(before)), Object.entries(Object(after))];
  const saysOtherwise = (others: [string, unknown][]) => {
    const known = new Map(others.map(([name, value]) => [name, JSON.stringify(value)]));
    return ([name, value]: [string, unknown]) => known.get(name) !== JSON.stringify(value);
  };
  return {
    before: Object.fromEntries(old.filter(saysOtherwise(young))),
    after: Object.fromEntries(young.filter(saysOtherwise(old))),
  };
}
