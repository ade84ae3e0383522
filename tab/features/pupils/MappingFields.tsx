import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ImportPreview } from '#api/contractRecords.ts';
import { type ImportField, importFieldNames, importFields } from '#domain/pupilImport/importField.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '12px 16px', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' },
});

interface MappingFieldsProps {
  readonly preview: ImportPreview;
  readonly isReading: boolean;
  readonly onMap: (field: ImportField, column: string) => void;
}

/** Which column of the file holds what. */
export function MappingFields({ preview, isReading, onMap }: MappingFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {importFields.map((field) => {
        const isMissing = preview.missingFields.includes(field);
        return (
          <Field
            key={field}
            label={importFieldNames[field]}
            validationState={isMissing ? 'error' : 'none'}
            validationMessage={isMissing ? 'Choose the column that holds this.' : null}
          >
            <Select
              value={preview.mapping[field] ?? ''}
              disabled={isReading}
              onChange={(_event, { value }) => onMap(field, value)}
            >
              <option value="">Not in the file</option>
              {preview.columns.map((column) => (
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
