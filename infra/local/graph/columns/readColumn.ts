/** Reads the columns that callers ask for, and refuses what SharePoint would refuse. */
import { randomUUID } from 'node:crypto';
import { invalid, notBuilt } from '../../server/graphFailure.ts';
import { isObject, onlyMembers } from '../odata/options.ts';
import { type ColumnDefinition, canBeUnique, isIndexable } from './columnDefinition.ts';

const facets = ['text', 'choice', 'number', 'boolean'] as const;
const otherFacets = [
  'calculated',
  'currency',
  'dateTime',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'personOrGroup',
  'term',
  'thumbnail',
];
const members = [
  'name',
  'displayName',
  'description',
  'columnGroup',
  'defaultValue',
  'enforceUniqueValues',
  'hidden',
  'indexed',
  'required',
];
/** The name in a URL, a filter and a field value set. */
const namePattern = /^[A-Za-z][A-Za-z0-9_]{0,31}$/;

/** A new column of a POST body. */
export function newColumn(body: unknown): ColumnDefinition {
  if (!isObject(body)) throw invalid('A column must be a JSON object.');
  const { name } = body;
  if (typeof name !== 'string' || !namePattern.test(name))
    throw invalid('A column needs a name of at most 32 letters, digits and underscores.');
  const given = facetsOf(body);
  if (given.length !== 1)
    throw invalid(`Column '${name}' must have exactly one type; it has ${given.length === 0 ? 'none' : given.join(' and ')}.`);
  const start: ColumnDefinition = {
    ...{
      columnGroup: 'Custom Columns',
      description: '',
      displayName: name,
      enforceUniqueValues: false,
      hidden: false,
      indexed: false,
    },
    ...{ id: randomUUID(), name, readOnly: false, required: false },
  };
  return changedColumn(start, body);
}

/** A column after a PATCH body. The name and the type never change. */
export function changedColumn(column: ColumnDefinition, body: unknown): ColumnDefinition {
  if (!isObject(body)) throw invalid('A column must be a JSON object.');
  const unsupported = otherFacets.find((facet) => isObject(body[facet]));
  if (unsupported !== undefined) throw notBuilt(`a column of type ${unsupported}`);
  onlyMembers(body, [...members, ...facets], 'microsoft.graph.columnDefinition');
  if (typeof body['name'] === 'string' && body['name'] !== column.name)
    throw invalid('The name of a column cannot be changed; change its displayName.');
  const facet = facetsOf(body)[0];
  const present = facetsOf(column)[0];
  if (facet && present && facet !== present)
    throw invalid(`The type of column '${column.name}' cannot be changed from ${present} to ${facet}.`);
  const changed: ColumnDefinition = {
    ...column,
    ...plainMembers(column, body),
    ...(facet ? { [facet]: facetOf(facet, column[facet], body[facet]) } : {}),
  };
  checkIndex(changed);
  return changed;
}

function plainMembers(column: ColumnDefinition, body: Readonly<Record<string, unknown>>): Partial<ColumnDefinition> {
  const flag = (name: 'enforceUniqueValues' | 'hidden' | 'indexed' | 'required') =>
    typeof body[name] === 'boolean' ? body[name] : column[name];
  const words = (name: 'displayName' | 'description' | 'columnGroup') =>
    typeof body[name] === 'string' ? body[name] : column[name];
  const standard = body['defaultValue'];
  return {
    ...{ displayName: words('displayName'), description: words('description'), columnGroup: words('columnGroup') },
    ...{
      enforceUniqueValues: flag('enforceUniqueValues'),
      hidden: flag('hidden'),
      indexed: flag('indexed'),
      required: flag('required'),
    },
    ...(isObject(standard) && typeof standard['value'] === 'string' ? { defaultValue: { value: standard['value'] } } : {}),
  };
}

const standards = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number', maximum: 1.7976931348623157e308, minimum: -1.7976931348623157e308 },
  boolean: {},
};

/** Several lines have no greatest length. */
function facetOf(name: (typeof facets)[number], present: object | undefined, given: unknown): object {
  const standard: Readonly<Record<string, unknown>> = standards[name];
  if (!isObject(given)) return present ?? standard;
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith('@')) continue;
    const wanted = standard[key];
    if (wanted === undefined || typeof value !== typeof wanted || Array.isArray(value) !== Array.isArray(wanted)) {
      throw invalid(`'${key}' is not a member of a ${name} column, or has the wrong type.`);
    }
  }
  const facet: Readonly<Record<string, unknown>> = { ...(present ?? standard), ...given };
  return facet['allowMultipleLines'] === true
    ? Object.fromEntries(Object.entries(facet).filter(([key]) => key !== 'maxLength'))
    : facet;
}

const facetsOf = (body: object): (typeof facets)[number][] => {
  const members: Readonly<Record<string, unknown>> = { ...body };
  return facets
    .filter((facet) => isObject(members[facet]))
    .concat(otherFacets.filter((facet) => isObject(members[facet])) as never[]);
};

function checkIndex(column: ColumnDefinition): void {
  if (column.indexed && !isIndexable(column))
    throw invalid(`Column '${column.name}' cannot be indexed: its type has several lines or several values.`);
  if (column.enforceUniqueValues && !canBeUnique(column)) throw invalid(`Column '${column.name}' cannot enforce unique values.`);
  if (column.enforceUniqueValues && !column.indexed)
    throw invalid(`Column '${column.name}' must be indexed to enforce unique values.`);
}
