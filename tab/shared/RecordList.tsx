import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRecordListStyles } from './RecordList.styles.ts';
import { useNarrow } from './useNarrow.ts';

export interface RecordColumn<T> {
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** Right-aligned figures. */
  readonly isNumeric?: boolean;
  /** What can be done with the row: left out on paper, last and without its name on a card. */
  readonly isAction?: boolean;
  /** Column width, e.g. `20%`. */
  readonly width?: string;
}

interface RecordListProps<T> {
  /** What the list is, for people who cannot see it. */
  readonly caption: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** The first column names the row: it is the row's header, or the card's heading. */
  readonly columns: readonly [RecordColumn<T>, ...RecordColumn<T>[]];
}

/** Records as a native table; on a narrow screen as a list of cards, so that nothing scrolls sideways. */
export function RecordList<T>(props: RecordListProps<T>) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Table<T>({ caption, rows, keyOf, columns }: RecordListProps<T>) {
  const styles = useRecordListStyles();
  const look = (column: RecordColumn<T>, own: string) =>
    mergeClasses(own, column.isNumeric && styles.numeric, column.isAction && styles.screenOnly);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.header} scope="col" className={look(column, styles.head)} style={{ width: column.width }}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.header} scope="row" className={look(column, styles.cell)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.header} className={look(column, styles.cell)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards<T>({ caption, rows, keyOf, columns }: RecordListProps<T>) {
  const styles = useRecordListStyles();
  const [name, ...others] = columns;
  const facts = others.filter((column) => !column.isAction);
  const actions = others.filter((column) => column.isAction);
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.card}>
          <div>{name.cell(row)}</div>
          <dl className={styles.facts}>
            {facts
              .map((column) => ({ column, content: column.cell(row) }))
              .filter(({ content }) => content !== null && content !== '')
              .map(({ column, content }) => (
                <Fact key={column.header} header={column.header} content={content} />
              ))}
          </dl>
          {actions.map((column) => (
            <div key={column.header}>{column.cell(row)}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Fact({ header, content }: { readonly header: string; readonly content: ReactNode }) {
  const styles = useRecordListStyles();
  return (
    <>
      <dt className={styles.term}>{header}</dt>
      <dd className={styles.value}>{content}</dd>
    </>
  );
}
