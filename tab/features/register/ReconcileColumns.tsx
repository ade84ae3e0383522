import { Field, Select } from '@fluentui/react-components';
import type { Reconciliation } from '#api/contractRegister.ts';
import { type ExportField, exportFieldNames, exportFields } from '#domain/attendance/reconcile/columns.ts';
import { addDays, mondayOf } from '#domain/week.ts';
import { shortDate } from '#domain/words.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { useMe } from '../../shared/useMe.ts';

const weeksBack = 12;

interface ReconcileColumnsProps {
  readonly result: Reconciliation;
  readonly week: string | undefined;
  readonly isReading: boolean;
  readonly onMap: (field: ExportField, column: string) => void;
  readonly onWeek: (monday: string | undefined) => void;
}

/** Which column of the export holds what, and which week its weekdays mean. */
export function ReconcileColumns({ result, week, isReading, onMap, onWeek }: ReconcileColumnsProps) {
  const styles = useFormStyles();
  const { today } = useMe();
  const mondays = Array.from({ length: weeksBack }, (_, at) => addDays(mondayOf(today), -7 * at));
  return (
    <div className={styles.pair}>
      {exportFields
        .filter((field) => field === 'upn' || !result.isWide)
        .map((field) => {
          const isMissing = result.missingColumns.includes(field);
          return (
            <Field
              key={field}
              label={exportFieldNames[field]}
              validationState={isMissing ? 'error' : 'none'}
              validationMessage={isMissing ? 'Choose the column that holds this.' : null}
            >
              <Select
                value={result.mapping[field] ?? ''}
                disabled={isReading}
                onChange={(_event, { value }) => onMap(field, value)}
              >
                <option value="">Choose a column</option>
                {result.columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      {result.needsWeek ? (
        <Field
          label="The week of its columns"
          validationState={week === undefined ? 'error' : 'none'}
          validationMessage={week === undefined ? 'The columns name only weekdays. Choose the week.' : null}
        >
          <Select
            value={week ?? ''}
            disabled={isReading}
            onChange={(_event, { value }) => onWeek(value === '' ? undefined : value)}
          >
            <option value="">Choose a week</option>
            {mondays.map((monday) => (
              <option key={monday} value={monday}>
                Week of {shortDate(monday)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}
