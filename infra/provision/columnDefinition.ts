import type { Column, ColumnType } from '#records/schemaColumns.ts';

/** A column as Graph takes it. learn.microsoft.com/graph/api/resources/columndefinition */
export const columnDefinition = (column: Column) => ({
  name: column.name,
  displayName: column.displayName,
  indexed: column.indexed,
  enforceUniqueValues: column.unique,
  ...typeFacet(column.type),
});

/** Exactly one type facet a column. */
function typeFacet(type: ColumnType): Readonly<Record<string, object>> {
  switch (type.kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case 'note':
      return { text: { allowMultipleLines: true, appendChangesToExistingText: false, linesForEditing: 6 } };
    case 'number':
      return { number: { decimalPlaces: type.decimals === 0 ? 'none' : type.decimals === 2 ? 'two' : 'automatic' } };
    case 'yesNo':
      return { boolean: {} };
    case 'choice':
      return { choice: choiceFacet(type.choices, type.several) };
  }
}

export const choiceFacet = (choices: readonly string[], several: boolean) => ({
  allowTextEntry: false,
  choices: [...choices],
  displayAs: several ? 'checkBoxes' : 'dropDownMenu',
});
