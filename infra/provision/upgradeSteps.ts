import type { Column, ListSchema } from '#records/schemaColumns.ts';
import { choiceFacet, columnDefinition } from './columnDefinition.ts';
import type { ExistingColumn, ExistingList } from './existing.ts';

/** One change to a list that is there, with the sentence that tells of it. Without a request it is only told. */
export interface Step {
  readonly say: string;
  readonly request:
    | { readonly method: 'POST' | 'PATCH'; readonly path: '' | '/columns' | `/columns/${string}`; readonly body: object }
    | undefined;
}

/**
 * What a list still needs to be as the schema says. Adds columns, choices and indexes and renames what people read; never takes away: columns
 * and choices that the product does not know stay, because a school may have added them.
 */
export function upgradeSteps(schema: ListSchema, existing: ExistingList): Step[] {
  const title = existing.columns.find(({ name }) => name === 'Title');
  const titleStep = title && title.displayName !== schema.titleDisplayName ? [renamed(title, schema.titleDisplayName)] : [];
  return [...listStep(schema, existing), ...titleStep, ...schema.columns.flatMap((column) => columnSteps(column, existing))];
}

/** The product finds a list by what it is called. */
const listStep = ({ name }: ListSchema, { displayName }: ExistingList): Step[] =>
  displayName === name
    ? []
    : [{ say: `renamed the list to "${name}"`, request: { method: 'PATCH', path: '', body: { displayName: name } } }];

function columnSteps(column: Column, list: ExistingList): Step[] {
  const present = list.columns.find(({ name }) => name === column.name);
  if (present === undefined) {
    return [
      {
        say: `added the column "${column.displayName}"`,
        request: { method: 'POST', path: '/columns', body: columnDefinition(column) },
      },
    ];
  }
  if (!isOfType(present, column.type)) {
    const say = `the column "${present.displayName}" (${column.name}) is of another type than the product needs, and SharePoint cannot change types. Rename it, and run this again`;
    return [{ say, request: undefined }];
  }
  return [
    ...(present.displayName === column.displayName ? [] : [renamed(present, column.displayName)]),
    ...indexStep(column, present),
    ...choiceStep(column, present),
  ];
}

/** Choosing one and choosing several are two types to SharePoint. */
const isOfType = (present: ExistingColumn, type: Column['type']): boolean =>
  present.kind === type.kind && (type.kind !== 'choice' || present.several === type.several);

const patch = (column: ExistingColumn, body: object): Step['request'] => ({
  method: 'PATCH',
  path: `/columns/${column.id}`,
  body,
});

const renamed = (column: ExistingColumn, displayName: string): Step => ({
  say: `renamed the column "${column.displayName}" to "${displayName}"`,
  request: patch(column, { displayName }),
});

/** SharePoint makes a column unique only when it is indexed. */
function indexStep(column: Column, present: ExistingColumn): Step[] {
  if (column.unique && !present.unique) {
    return [
      {
        say: `made the column "${column.displayName}" unique`,
        request: patch(present, { indexed: true, enforceUniqueValues: true }),
      },
    ];
  }
  return column.indexed && !present.indexed
    ? [{ say: `indexed the column "${column.displayName}"`, request: patch(present, { indexed: true }) }]
    : [];
}

function choiceStep({ type, displayName }: Column, present: ExistingColumn): Step[] {
  const missing = type.kind === 'choice' ? type.choices.filter((choice) => !present.choices.includes(choice)) : [];
  if (type.kind !== 'choice' || missing.length === 0) return [];
  const choice = choiceFacet([...present.choices, ...missing], type.several);
  return [
    {
      say: `added ${missing.map((each) => `"${each}"`).join(', ')} to the choices of "${displayName}"`,
      request: patch(present, { choice }),
    },
  ];
}
