import type { z } from 'zod';
import { type ListName, lists } from './schema.ts';

/** A row that the product cannot read and has set aside, said so that a person finds and mends it. Holds no value of the row. */
export interface RowProblem {
  readonly list: ListName;
  readonly itemId: string;
  readonly say: string;
}

/** A sentence from what the shape found wrong: the list, the item, the columns by the names people see. */
export function rowProblem(list: ListName, itemId: string, error: z.ZodError): RowProblem {
  const columns = [...new Set(error.issues.map((issue) => displayName(list, String(issue.path[0] ?? ''))))];
  const say = `Item ${itemId} of the list "${lists[list].name}" is not used: ${columns.map((name) => `"${name}"`).join(', ')} is empty or not as expected. Correct it in SharePoint.`;
  return { list, itemId, say };
}

export const doubledKey = (list: ListName, itemId: string): RowProblem => ({
  list,
  itemId,
  say: `Item ${itemId} of the list "${lists[list].name}" is not used: another item has the same key. Delete one of them in SharePoint.`,
});

function displayName(list: ListName, column: string): string {
  if (column === 'Title') return lists[list].titleDisplayName;
  return lists[list].columns.find(({ name }) => name === column)?.displayName ?? column;
}
