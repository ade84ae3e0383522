/**
 * `$filter` and `$orderby` on list items, as SQL. Comparisons and startswith, joined by `and`; anything else is unreliable on SharePoint and
 * refused. Text compares whatever its case. https://learn.microsoft.com/graph/filter-query-parameter
 */
import { invalid } from '../../server/graphFailure.ts';
import type { Value } from '../../store/database.ts';

export interface Condition {
  /** Internal column name. */
  readonly column: string;
  readonly sql: string;
  readonly values: readonly Value[];
}

const comparison = /^\s*fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+('(?:[^']|'')*'|-?\d+(?:\.\d+)?|true|false)\s*/;
const start = /^\s*startswith\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)\s*/i;
const operators: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' };

/** Throws 400 for what cannot be read. */
export function conditionsOf(filter: string): readonly Condition[] {
  const conditions: Condition[] = [];
  let rest = filter;
  for (;;) {
    const compared = comparison.exec(rest);
    const started = compared ? null : start.exec(rest);
    const matched = compared ?? started;
    if (!matched)
      throw invalid(
        `Invalid filter clause: '${filter}'. Comparisons and startswith on fields/<name>, joined by 'and', are known.`,
      );
    conditions.push(compared ? comparedBy(compared) : startingWith(matched));
    rest = rest.slice(matched[0].length);
    if (rest === '') return conditions;
    const joined = /^and\s+/.exec(rest);
    if (!joined) throw invalid(`Invalid filter clause: '${filter}'. Conditions are joined by 'and' only.`);
    rest = rest.slice(joined[0].length);
  }
}

function comparedBy([, column = '', operator = '', literal = '']: RegExpExecArray): Condition {
  const sql = `${cell(column)} ${operators[operator] ?? '='} ?`;
  return { column, sql: operator === 'ne' ? `(${sql} or ${cell(column)} is null)` : sql, values: [literalOf(literal)] };
}

function startingWith([, column = '', literal = '']: RegExpExecArray): Condition {
  const prefix = String(literalOf(literal));
  return { column, sql: `substr(${cell(column)}, 1, ?) = ? collate nocase`, values: [prefix.length, prefix] };
}

function literalOf(literal: string): Value {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  return literal === 'true' || literal === 'false' ? literal === 'true' : Number(literal);
}

/** `fields/id` is the item's own number. Names are made of word characters only, so they can stand in the statement. */
const cell = (column: string): string => (/^id$/i.test(column) ? 'id' : `json_extract(fields, '$.${column}') collate nocase`);

export interface Order {
  readonly column: string;
  readonly sql: string;
}

export function orderOf(orderBy: string): Order {
  const [matched, column = '', direction = 'asc'] = /^\s*fields\/(\w+)(?:\s+(asc|desc))?\s*$/.exec(orderBy) ?? [];
  if (matched === undefined) throw invalid(`Invalid $orderby: '${orderBy}'. It is one fields/<name>, then asc or desc.`);
  return { column, sql: `${cell(column)} ${direction}, id ${direction}` };
}
