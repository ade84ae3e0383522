import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { graphAll } from '../graph.ts';
import type { Person } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { momentOf } from '../words.ts';
import { Cell, textOf } from './Cell.tsx';

interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
}
interface Item {
  readonly id: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly lastModifiedDateTime: string;
  readonly lastModifiedBy?: {
    readonly user?: { readonly displayName?: string };
    readonly application?: { readonly displayName?: string };
  };
}
interface Props {
  readonly person: Person;
  readonly siteId: string;
  readonly listId: string;
  readonly name: string;
}

/** Columns that SharePoint adds to every list and shows in no default view. */
const own = new Set([
  'ContentType',
  'Attachments',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
  'DocIcon',
  'ID',
  'Author',
  'Editor',
  'Created',
  'Modified',
]);
const isShown = ({ name, hidden, readOnly }: Column) => !hidden && !readOnly && !own.has(name) && !name.startsWith('_');

/** Machine-made identifiers: kept on one line and shown after what people read. */
const isIdentifier = (value: unknown) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(textOf(value));

/** Title first, then what people read, then columns that hold nothing but identifiers. */
function inOrder(columns: readonly Column[], items: readonly Item[]): readonly Column[] {
  const holdsIdentifiers = ({ name }: Column) => {
    const values = items.map(({ fields }) => fields?.[name]).filter((value) => textOf(value) !== '');
    return values.length > 0 && values.every(isIdentifier);
  };
  const shown = columns.filter((column) => column.name !== 'Title' && isShown(column));
  return [
    ...columns.filter(({ name }) => name === 'Title'),
    ...shown.filter((column) => !holdsIdentifiers(column)),
    ...shown.filter(holdsIdentifiers),
  ];
}

/** A list as a plain table, read only, with the columns' display names. */
export function ListTable({ person, siteId, listId, name }: Props) {
  const [words, setWords] = useState('');
  const at = `/sites/${siteId}/lists/${listId}`;
  const columns = useQuery({
    queryKey: ['columns', person.id, listId],
    queryFn: () => graphAll<Column>(person.id, `${at}/columns`),
  });
  const items = useQuery({
    queryKey: ['items', person.id, listId],
    queryFn: () => graphAll<Item>(person.id, `${at}/items?$expand=fields&$top=200`),
    refetchInterval: 5000,
  });
  if (columns.isPending || items.isPending) return <p className="quiet">Reading the list…</p>;
  const error = columns.error ?? items.error;
  if (error || !columns.data || !items.data)
    return <Failure error={error ?? new Error('The list could not be read.')} what="this list" person={person} />;

  const shown = inOrder(columns.data, items.data);
  const wanted = words.trim().toLowerCase();
  const rows = items.data.filter(
    ({ fields }) => !wanted || shown.some((column) => textOf(fields?.[column.name]).toLowerCase().includes(wanted)),
  );
  return (
    <>
      <div className="listHead">
        <h3>{name}</h3>
        <label>
          Find in this list <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <p className="quiet" role="status">
          {rows.length === items.data.length ? `${rows.length} items` : `${rows.length} of ${items.data.length} items`}
        </p>
      </div>
      {items.data.length === 0 ? (
        <p className="calm">Nothing in this list yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll" aria-label={`${name}, table`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {shown.map((column) => (
                  <th key={column.name} scope="col">
                    {column.displayName}
                  </th>
                ))}
                <th scope="col">Modified</th>
                <th scope="col">Modified by</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((item) => (
                <tr key={item.id}>
                  {shown.map((column, index) =>
                    index === 0 ? (
                      <th key={column.name} scope="row">
                        <Cell value={item.fields?.[column.name]} />
                      </th>
                    ) : (
                      <td key={column.name} className={isIdentifier(item.fields?.[column.name]) ? 'nowrap' : undefined}>
                        <Cell value={item.fields?.[column.name]} />
                      </td>
                    ),
                  )}
                  <td className="nowrap">{momentOf(item.lastModifiedDateTime)}</td>
                  <td className="nowrap">
                    {item.lastModifiedBy?.user?.displayName ?? item.lastModifiedBy?.application?.displayName ?? ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
