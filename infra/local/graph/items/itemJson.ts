/** List items and field value sets as Graph answers them. */
import type { Local } from '../../local.ts';
import type { ColumnDefinition } from '../columns/columnDefinition.ts';
import { allColumns, madeColumns } from '../columns/columnStore.ts';
import type { Fields } from '../columns/fieldValues.ts';
import { identitySet } from '../identity.ts';
import { type ListRow, listUrl } from '../lists/listStore.ts';
import type { SiteRow } from '../sites/findSite.ts';
import type { ItemSelection } from './itemOptions.ts';
import { eTagOf, type ItemRow } from './itemStore.ts';

export type ItemJson = (row: ItemRow) => object;

/** A function that shows the items of one list the way a query asks for them. */
export function itemJson(
  local: Local,
  site: SiteRow,
  list: ListRow,
  { members, expandsFields, fields }: ItemSelection,
): ItemJson {
  const url = listUrl(site, list);
  const parentReference = { id: list.id, siteId: site.id };
  const contentType = { id: `0x0100${list.id.replaceAll('-', '').toUpperCase()}`, name: 'Item' };
  const showFields = fieldsJson(local, list, fields);
  const metadata = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`;
  return (row) => {
    const eTag = eTagOf(row);
    if (row.isDeleted)
      return { id: String(row.id), parentReference: { siteId: site.id }, contentType, deleted: { state: 'deleted' } };
    const whole: Record<string, unknown> = {
      '@odata.etag': eTag,
      createdDateTime: row.createdAt,
      eTag,
      id: String(row.id),
      lastModifiedDateTime: row.modifiedAt,
      webUrl: `${url}/${row.id}_.000`,
      createdBy: identitySet(row.createdBy),
      lastModifiedBy: identitySet(row.modifiedBy),
      parentReference,
      contentType,
    };
    const shown =
      members === undefined ? whole : Object.fromEntries(['@odata.etag', ...members].map((name) => [name, whole[name]]));
    if (!expandsFields) return shown;
    return { ...shown, 'fields@odata.context': `${metadata}('${row.id}')/fields/$entity`, fields: showFields(row) };
  };
}

/** A function that shows field value sets: `names`, or all that are not hidden. Empty columns are left out. */
export function fieldsJson(local: Local, list: ListRow, names: readonly string[] | undefined): (row: ItemRow) => object {
  const people = peopleNumbers(local);
  const made = madeColumns(local, list.id).filter((column) => names !== undefined || !column.hidden);
  const wanted = names === undefined ? undefined : new Set(names);
  return (row) => {
    const values = JSON.parse(row.fields) as Fields;
    const shown: Record<string, unknown> = { '@odata.etag': eTagOf(row) };
    for (const { name } of made) {
      const value = values[name];
      if (value === undefined || (wanted && !wanted.has(name))) continue;
      if (Array.isArray(value)) shown[`${name}@odata.type`] = 'Collection(Edm.String)';
      shown[name] = value;
    }
    const own = ownFields(row, values, people);
    if (wanted === undefined) return Object.assign(shown, own);
    for (const name of wanted) if (name in own) shown[name] = own[name];
    return shown;
  };
}

function ownFields(row: ItemRow, values: Fields, people: (identity: string) => string): Readonly<Record<string, unknown>> {
  const title = values['Title'];
  return {
    id: String(row.id),
    ...(title === undefined ? {} : { LinkTitle: title, LinkTitleNoMenu: title }),
    ContentType: 'Item',
    Modified: row.modifiedAt,
    Created: row.createdAt,
    AuthorLookupId: people(row.createdBy),
    EditorLookupId: people(row.modifiedBy),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
}

const sharePointApp = '1073741822';

/** Ids of the site's hidden User Information List: not those of Entra. */
function peopleNumbers({ database }: Local): (identity: string) => string {
  const numbers = new Map<string, string>();
  return (identity) => {
    const known = numbers.get(identity);
    if (known !== undefined) return known;
    const { user } = identitySet(identity);
    const row = user && database.get<{ position: number }>('select position from person where id = ?', user.id);
    const number = row ? String(row.position + 10) : sharePointApp;
    numbers.set(identity, number);
    return number;
  };
}

/** Names that `fields` may be asked for. */
export function isFieldName(local: Local, list: ListRow, name: string): boolean {
  const matches = ({ name: own }: ColumnDefinition) =>
    own === name || (['Author', 'Editor'].includes(own) && `${own}LookupId` === name);
  return name === 'id' || allColumns(local, list.id).some(matches);
}
