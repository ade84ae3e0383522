import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Select, Spinner } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import type { TrackerPreview } from '#api/contractTracker.ts';
import { trackerFieldNames, trackerFields } from '#domain/trackerImport/trackerField.ts';
import { countOf } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { ColumnFields } from '../../shared/ColumnFields.tsx';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { TrackerRows } from './TrackerRows.tsx';
import { useTrackerImport } from './useTrackerImport.ts';

const wants = ({ newProviders, proposals }: TrackerPreview): boolean => newProviders + proposals > 0;

/** Providers and placements from the spreadsheet that the school has kept so far. Until the last press nothing is written. */
export function TrackerImportPage() {
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const styles = useFormStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { fileName, choose, chooseSheet, map, preview, isReading, isRead, start, isImporting, imported, error } =
    useTrackerImport();
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) choose(file);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  };
  return (
    <Page
      title="Import your tracker"
      lead="Providers and placements from the spreadsheet you have kept so far: Excel (.xlsx) or CSV."
    >
      {error ? <ErrorMessage error={error} /> : null}
      {imported ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Imported.</MessageBarTitle> {countOf(imported.providers, 'provider')} added,{' '}
            {countOf(imported.placements, 'placement')} proposed to the headteacher, {countOf(imported.left, 'row')} left out.{' '}
            <AppLink to={`/schools/${school}/placements`}>See the placements</AppLink>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <Panel heading="The file">
        <div className={styles.fields}>
          <p className={styles.hint}>
            A row for each placement, with the names of the columns in the first row. Import the pupils first. Every placement
            becomes a proposal, also one that runs already, and waits for the headteacher, who gets a card for each; what has
            ended is left out. The same file again adds nothing twice.
          </p>
          <div className={styles.buttons}>
            <input ref={picker} type="file" accept=".csv,.xlsx,text/csv" onChange={picked} hidden aria-label="Tracker file" />
            <Button
              appearance={preview ? 'secondary' : 'primary'}
              disabled={isReading || isImporting}
              onClick={() => picker.current?.click()}
            >
              {preview ? 'Choose another file' : 'Choose a file'}
            </Button>
            {isReading ? <Spinner size="tiny" label="Reading the file…" /> : null}
          </div>
          {preview && preview.sheets.length > 1 ? (
            <Field label="Sheet" className={styles.short}>
              <Select value={preview.sheet} disabled={isReading} onChange={(_event, { value }) => chooseSheet(value)}>
                {preview.sheets.map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
              </Select>
            </Field>
          ) : null}
          {preview && fileName ? (
            <Facts
              facts={[
                ['File', fileName],
                ['Rows', preview.rowCount],
                ['New providers', preview.newProviders],
                ['To be proposed', preview.proposals],
                ['There already', preview.there],
                ['Left out', preview.left],
              ]}
            />
          ) : null}
        </div>
      </Panel>
      {preview && !imported ? (
        <>
          <Panel heading="Columns">
            <ColumnFields
              fields={trackerFields}
              names={trackerFieldNames}
              columns={preview.columns}
              mapping={preview.mapping}
              missing={preview.missingFields}
              isReading={false}
              onMap={map}
            />
          </Panel>
          {preview.rows.length > 0 ? <TrackerRows preview={preview} /> : null}
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={!wants(preview) || !isRead || isImporting} onClick={start}>
              {isImporting
                ? 'Importing…'
                : `Add ${countOf(preview.newProviders, 'provider')}, propose ${countOf(preview.proposals, 'placement')}`}
            </Button>
            <Button onClick={() => navigate(`/schools/${school}/providers`)}>Cancel</Button>
          </div>
        </>
      ) : null}
    </Page>
  );
}
