import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '12px 16px', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' },
});

interface ColumnFieldsProps<F extends string> {
  readonly fields: readonly F[];
  readonly names: Readonly<Record<F, string>>;
  readonly columns: readonly string[];
  readonly mapping: Readonly<Partial<Record<F, string | undefined>>>;
  readonly missing: readonly F[];
  readonly isReading: boolean;
  readonly onMap: (field: F, column: string) => void;
}

/** Which column of a file holds what. */
export function ColumnFields<F extends string>({
  fields,
  names,
  columns,
  mapping,
  missing,
  isReading,
  onMap,
}: ColumnFieldsProps<F>) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const isMissing = missing.includes(field);
        return (
          <Field
            key={field}
            label={names[field]}
            validationState={isMissing ? 'error' : 'none'}
            validationMessage={isMissing ? 'Choose the column that holds this.' : null}
          >
            <Select value={mapping[field] ?? ''} disabled={isReading} onChange={(_event, { value }) => onMap(field, value)}>
              <option value="">Not in the file</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
