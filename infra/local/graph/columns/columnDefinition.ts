/** A list's columns as Graph shows them. https://learn.microsoft.com/graph/api/resources/columndefinition */
export interface ColumnDefinition {
  readonly columnGroup: string;
  readonly description: string;
  readonly displayName: string;
  readonly enforceUniqueValues: boolean;
  readonly hidden: boolean;
  readonly id: string;
  readonly indexed: boolean;
  readonly name: string;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly defaultValue?: { readonly value: string };
  readonly text?: {
    readonly allowMultipleLines: boolean;
    readonly appendChangesToExistingText: boolean;
    readonly linesForEditing: number;
    readonly maxLength?: number;
  };
  readonly choice?: { readonly allowTextEntry: boolean; readonly choices: readonly string[]; readonly displayAs: string };
  readonly number?: {
    readonly decimalPlaces: string;
    readonly displayAs: string;
    readonly maximum: number;
    readonly minimum: number;
  };
  readonly boolean?: Readonly<Record<string, never>>;
  readonly dateTime?: { readonly displayAs: string; readonly format: string };
  readonly personOrGroup?: {
    readonly allowMultipleSelection: boolean;
    readonly chooseFromType: string;
    readonly displayAs: string;
  };
  readonly lookup?: { readonly listId: string; readonly columnName: string; readonly allowMultipleValues: boolean };
}

export type Kind = 'text' | 'note' | 'choice' | 'choices' | 'number' | 'boolean' | 'other';

export function kindOf(column: ColumnDefinition): Kind {
  if (column.text) return column.text.allowMultipleLines ? 'note' : 'text';
  if (column.choice) return column.choice.displayAs === 'checkBoxes' ? 'choices' : 'choice';
  if (column.number) return 'number';
  return column.boolean ? 'boolean' : 'other';
}

/** Several lines and several choices cannot be indexed. https://support.microsoft.com/office/add-an-index-to-a-sharepoint-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0 */
export const isIndexable = (column: ColumnDefinition): boolean =>
  ['text', 'choice', 'number', 'boolean'].includes(kindOf(column));
/** Several lines, yes/no and several choices cannot be unique. */
export const canBeUnique = (column: ColumnDefinition): boolean => ['text', 'choice', 'number'].includes(kindOf(column));
