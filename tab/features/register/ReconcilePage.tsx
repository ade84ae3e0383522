import { Button, Spinner } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { type ChangeEvent, useRef } from 'react';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { ReconcileColumns } from './ReconcileColumns.tsx';
import { ReconcileResult } from './ReconcileResult.tsx';
import { RegisterViews } from './RegisterViews.tsx';
import { useReconcile } from './useReconcile.ts';

/** The school system's export beside our register: where the two differ and what to do. Nothing is written. */
export function ReconcilePage() {
  const styles = useFormStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { fileName, week, chooseWeek, choose, map, result, isReading, error } = useReconcile();
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) choose(file);
    // The same file, exported again, can be chosen again.
    event.target.value = '';
  };
  const isCompared = result !== undefined && result.missingColumns.length === 0 && (!result.needsWeek || week !== undefined);
  const print = (
    <Button icon={<Print20Regular />} onClick={() => globalThis.print()}>
      Print
    </Button>
  );
  return (
    <Page
      title="Compare with the school’s system"
      lead="See every session in which the school’s own register and this one differ. Nothing is changed by comparing."
      actions={isCompared ? print : null}
    >
      <RegisterViews />
      {error ? <ErrorMessage error={error} /> : null}
      <Panel heading="The export">
        <div className={styles.fields}>
          <p className={styles.hint}>
            A CSV with column names in its first line: a row for each session (UPN, date, session, code), or a row for each pupil
            with a column for each session, such as “23/11/2026 AM” or “Mon AM”. Other pupils may be in it; they are left out.
          </p>
          <div className={styles.buttons}>
            <input
              ref={picker}
              type="file"
              accept=".csv,text/csv"
              onChange={picked}
              hidden
              aria-label="Export of the school’s system"
            />
            <Button appearance={result ? 'secondary' : 'primary'} disabled={isReading} onClick={() => picker.current?.click()}>
              {result ? 'Choose another file' : 'Choose a file'}
            </Button>
            {isReading ? <Spinner size="tiny" label="Comparing…" /> : null}
            {result && fileName ? `${fileName}: ${result.rowCount} rows` : ''}
          </div>
          {result ? <ReconcileColumns result={result} week={week} isReading={isReading} onMap={map} onWeek={chooseWeek} /> : null}
        </div>
      </Panel>
      {result && isCompared ? <ReconcileResult result={result} /> : null}
    </Page>
  );
}
