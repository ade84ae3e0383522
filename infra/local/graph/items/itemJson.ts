/** List items and field value sets as Graph answers them. */
import type { Local } from '../../local.ts';
import { type ColumnDefinition, kindOf } from '../columns/columnDefinition.ts';
import { allColumns, madeColumns } from '../columns/columnStore.ts';
import { identitySet } from '../identity.ts';
import { type ListRow, listUrl } from '../lists/listStore.ts';
import type { SiteRow } from '../sites/findSite.ts';
import type { ItemSelection } from './itemOptions.ts';
import { eTagOf, type ItemRow } from './itemStore.ts';

export type ItemJson = (row: ItemRow) => object;

/** A function that shows the items of one list the way a query asks for them. Thousands are shown at once: no copies are made. */
export function itemJson(
  local: Local,
  site: SiteRow,
  list: ListRow,
  { members, expandsFields, fields }: ItemSelection,
): ItemJson {
  const url = `${listUrl(site, list)}/`;
  const parentReference = { id: list.id, siteId: site.id };
  const contentType = { id: `0x0100${list.id.replaceAll('-', '').toUpperCase()}`, name: 'Item' };
  const showFields = fieldsJson(local, list, fields);
  const metadata = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items('`;
  return (row) => {
    const id = String(row.id);
    if (row.isDeleted) return { id, parentReference: { siteId: site.id }, contentType, deleted: { state: 'deleted' } };
    const eTag = eTagOf(row);
    const whole: Record<string, unknown> = {
      '@odata.etag': eTag,
      createdDateTime: row.createdAt,
      eTag,
      id,
      lastModifiedDateTime: row.modifiedAt,
      webUrl: `${url}${id}_.000`,
      createdBy: identitySet(row.createdBy),
      lastModifiedBy: identitySet(row.modifiedBy),
      parentReference,
      contentType,
    };
    const shown = members === undefined ? whole : only(whole, ['@odata.etag', ...members]);
    if (!expandsFields) return shown;
    shown['fields@odata.context'] = `${metadata}${id}')/fields/$entity`;
    shown['fields'] = showFields(row);
    return shown;
  };
}

/** A function that shows field value sets: `names`, or all that are not hidden. Empty columns are left out. */
export function fieldsJson(local: Local, list: ListRow, names: readonly string[] | undefined): (row: ItemRow) => object {
  const people = peopleNumbers(local);
  const made = madeColumns(local, list.id);
  const several = made.filter((column) => kindOf(column) === 'choices').map(({ name }) => name);
  const hidden = made.filter((column) => column.hidden).map(({ name }) => name);
  const wanted = names?.flatMap((name) => (several.includes(name) ? [`${name}@odata.type`, name] : [name]));
  return (row) => {
    const shown = JSON.parse(row.fields) as Record<string, unknown>;
    for (const name of several) if (shown[name] !== undefined) shown[`${name}@odata.type`] = 'Collection(Edm.String)';
    addOwnFields(shown, row, people);
    if (wanted !== undefined) return only(shown, ['@odata.etag', ...wanted]);
    for (const name of hidden) delete shown[name];
    return shown;
  };
}

function only(whole: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of names) if (whole[name] !== undefined) kept[name] = whole[name];
  return kept;
}

function addOwnFields(shown: Record<string, unknown>, row: ItemRow, people: (identity: string) => string): void {
  const title = shown['Title'];
  shown['@odata.etag'] = eTagOf(row);
  shown['id'] = String(row.id);
  if (title !== undefined) {
    shown['LinkTitle'] = title;
    shown['LinkTitleNoMenu'] = title;
  }
  shown['ContentType'] = 'Item';
  shown['Modified'] = row.modifiedAt;
  shown['Created'] = row.createdAt;
  shown['AuthorLookupId'] = people(row.createdBy);
  shown['EditorLookupId'] = people(row.modifiedBy);
  shown['_UIVersionString'] = `${row.version}.0`;
  shown['Attachments'] = false;
  shown['Edit'] = '';
  shown['ItemChildCount'] = '0';
  shown['FolderChildCount'] = '0';
  shown['_ComplianceFlags'] = '';
  shown['_ComplianceTag'] = '';
  shown['_ComplianceTagWrittenTime'] = '';
  shown['_ComplianceTagUserId'] = '';
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
