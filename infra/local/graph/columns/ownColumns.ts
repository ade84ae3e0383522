/** The columns that every generic list has without anybody making them, Title aside; all read-only here. */
import { stableGuid } from '../../store/stableGuid.ts';
import type { ColumnDefinition } from './columnDefinition.ts';

const titleId = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';
const text = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };
const dateTime = { displayAs: 'default', format: 'dateTime' };
const personOrGroup = { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' };
const lookup = { listId: '', columnName: 'Title', allowMultipleValues: false };

const shared = {
  columnGroup: '_Hidden',
  description: '',
  enforceUniqueValues: false,
  hidden: false,
  indexed: false,
  required: false,
};
const own = (name: string, displayName: string, facet: Partial<ColumnDefinition>): ColumnDefinition => ({
  ...shared,
  displayName,
  id: stableGuid(`column ${name}`),
  name,
  readOnly: true,
  ...facet,
});

/** Title, made with each list because its display name and index may be changed. */
export const titleColumn: ColumnDefinition = {
  ...shared,
  columnGroup: 'Custom Columns',
  displayName: 'Title',
  id: titleId,
  name: 'Title',
  readOnly: false,
  text,
};

export const ownColumns: readonly ColumnDefinition[] = [
  own('_ComplianceFlags', 'Label setting', { text }),
  own('_ComplianceTag', 'Retention label', { text }),
  own('_ComplianceTagWrittenTime', 'Retention label Applied', { text }),
  own('_ComplianceTagUserId', 'Label applied by', { text }),
  own('LinkTitle', 'Title', { text }),
  own('LinkTitleNoMenu', 'Title', { text }),
  own('ID', 'ID', { number: { decimalPlaces: 'none', displayAs: 'number', maximum: 2147483647, minimum: 0 }, indexed: true }),
  own('ContentType', 'Content Type', { text }),
  own('Modified', 'Modified', { dateTime }),
  own('Created', 'Created', { dateTime }),
  own('Author', 'Created By', { personOrGroup }),
  own('Editor', 'Modified By', { personOrGroup }),
  own('_UIVersionString', 'Version', { text }),
  own('Attachments', 'Attachments', { boolean: {} }),
  own('Edit', 'Edit', { text }),
  own('ItemChildCount', 'Item Child Count', { lookup }),
  own('FolderChildCount', 'Folder Child Count', { lookup }),
];
