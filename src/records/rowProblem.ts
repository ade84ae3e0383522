import type { z } from 'zod';
import { type ListName, lists } from './schema.ts';

/** A row that the product cannot read and has set aside, said so that a person finds and mends it. */
export interface RowProblem {
  readonly list: ListName;
  readonly itemId: string;
  /** The row's own key and title where it has them: whom it is about. For people who may read the list; never for a log. */
  readonly key: string;
  readonly title: string;
  /** What is wrong and what to do. Holds no value of the row. */
  readonly say: string;
}

type Fields = Readonly<Record<string, unknown>> | undefined;

const textIn = (fields: Fields, column: string): string => {
  const value = fields?.[column];
  return typeof value === 'string' ? value : '';
};
const about = (fields: Fields) => ({ key: textIn(fields, 'Key'), title: textIn(fields, 'Title') });

/** A sentence from what the shape found wrong: the list, the item, the columns by the names people see. */
export function rowProblem(list: ListName, itemId: string, fields: Fields, error: z.ZodError): RowProblem {
  const columns = [...new Set(error.issues.map((issue) => displayName(list, String(issue.path[0] ?? ''))))];
  const say = `Item ${itemId} of the list "${lists[list].name}" is not used: ${columns.map((name) => `"${name}"`).join(', ')} is empty or not as expected. Correct it in SharePoint.`;
  return { list, itemId, ...about(fields), say };
}

export const doubledKey = (list: ListName, itemId: string, key: string): RowProblem => ({
  list,
  itemId,
  key,
  title: '',
  say: `Item ${itemId} of the list "${lists[list].name}" is not used: another item has the same key. Delete one of them in SharePoint.`,
});

function displayName(list: ListName, column: string): string {
  if (column === 'Title') return lists[list].titleDisplayName;
  return lists[list].columns.find(({ name }) => name === column)?.displayName ?? column;
}
