import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ImportPreview } from '#api/contractRecords.ts';
import { importFieldNames, importFields } from '#domain/pupilImport/importField.ts';
import { countOf } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { ColumnFields } from '../../shared/ColumnFields.tsx';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ProblemsPanel, SamplePanel } from './PreviewPanels.tsx';
import { usePupilImport } from './usePupilImport.ts';

const isReady = (preview: ImportPreview): boolean => preview.problemCount === 0 && preview.missingFields.length === 0;

/** Pupils from the CSV of a management information system: choose, look, import. Until the last press nothing is written. */
export function ImportPage() {
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const styles = useFormStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { fileName, choose, map, preview, isReading, isRead, start, isImporting, imported, error } = usePupilImport();
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) choose(file);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  };

  return (
    <Page
      title="Import pupils"
      lead="A CSV with column names in its first line, as your management information system exports it."
    >
      {error ? <ErrorMessage error={error} /> : null}
      {imported ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Imported.</MessageBarTitle> {countOf(imported.added, 'pupil')} added, {imported.changed} changed,{' '}
            {imported.same} as they were. <AppLink to={`/schools/${school}/pupils`}>See the pupils</AppLink>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <Panel heading="The file">
        <div className={styles.fields}>
          <div className={styles.buttons}>
            <input ref={picker} type="file" accept=".csv,text/csv" onChange={picked} hidden aria-label="Pupil file" />
            <Button
              appearance={preview ? 'secondary' : 'primary'}
              disabled={isReading || isImporting}
              onClick={() => picker.current?.click()}
            >
              {preview ? 'Choose another file' : 'Choose a file'}
            </Button>
            {isReading ? <Spinner size="tiny" label="Reading the file…" /> : null}
          </div>
          {preview && fileName ? (
            <Facts
              facts={[
                ['File', fileName],
                ['Rows', `${preview.rowCount} (${preview.encoding})`],
                ['New', preview.adds],
                ['Changed', preview.changes],
                ['As they are', preview.same],
              ]}
            />
          ) : null}
        </div>
      </Panel>
      {preview && !imported ? (
        <>
          <ProblemsPanel preview={preview} />
          <Panel heading="Columns">
            <ColumnFields
              fields={importFields}
              names={importFieldNames}
              columns={preview.columns}
              mapping={preview.mapping}
              missing={preview.missingFields}
              isReading={false}
              onMap={map}
            />
          </Panel>
          <SamplePanel preview={preview} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={!isReady(preview) || !isRead || isImporting} onClick={start}>
              {isImporting ? 'Importing…' : `Import: ${preview.adds} new, ${preview.changes} changed`}
            </Button>
            <Button onClick={() => navigate(`/schools/${school}/pupils`)}>Cancel</Button>
          </div>
        </>
      ) : null}
    </Page>
  );
}
