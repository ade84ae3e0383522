import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ConfidentialPageView } from '#api/contractConfidential.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ChronologiesPanel } from './ChronologiesPanel.tsx';
import { ConcernList } from './ConcernList.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { confidentialQuery } from './confidentialQuery.ts';
import { NamedPanel } from './NamedPanel.tsx';
import { NewConcernForm } from './NewConcernForm.tsx';
import { OwnRecords } from './OwnRecords.tsx';

/** The safeguarding lead's page. Its title and address say nothing: they stand in histories and on shared screens. */
export function ConfidentialPage() {
  const { key, name } = useSchool();
  const query = useQuery(confidentialQuery(useApi(), key));
  return (
    <Page
      title="Confidential records"
      lead={name}
      actions={<AppLink to={`/schools/${key}/roll`}>All pupils in alternative provision</AppLink>}
    >
      <OwnRecords query={query} what="the records">
        {(view) => <Records view={view} school={key} />}
      </OwnRecords>
    </Page>
  );
}

function Records({ view, school }: { readonly view: ConfidentialPageView; readonly school: string }) {
  const styles = useConfidentialStyles();
  const [, navigate] = useLocation();
  const [isNew, setNew] = useState(false);
  const open = view.concerns.filter(({ isOpen }) => isOpen);
  const closed = view.concerns.filter(({ isOpen }) => !isOpen);
  return (
    <>
      {view.problems.length > 0 ? (
        <p role="alert" className={styles.text}>
          Some rows cannot be read and are missing here. Put them right in SharePoint: {view.problems.join(', ')}.
        </p>
      ) : null}
      <Panel
        heading={`Open concerns: ${open.length}`}
        actions={
          isNew ? null : (
            <Button appearance="primary" onClick={() => setNew(true)}>
              Record a concern
            </Button>
          )
        }
      >
        <div className={styles.stack}>
          {isNew ? (
            <NewConcernForm
              view={view}
              onClose={() => setNew(false)}
              onSaved={(key) => navigate(`/schools/${school}/confidential/${key}`)}
            />
          ) : null}
          {open.length === 0 ? (
            <EmptyState say="No concern is open." />
          ) : (
            <ConcernList concerns={open} school={school} longAfterDays={view.longAfterDays} />
          )}
        </div>
      </Panel>
      <ChronologiesPanel view={view} school={school} />
      <NamedPanel view={view} />
      {closed.length > 0 ? (
        <Panel heading={`Closed: ${closed.length}`}>
          <ConcernList concerns={closed} school={school} longAfterDays={view.longAfterDays} />
        </Panel>
      ) : null}
    </>
  );
}
