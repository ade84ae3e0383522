import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollPageView } from '#api/contractConfidential.ts';
import { countOf, dateInWords, shortDate, yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { Telephone } from '../../shared/Telephone.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { rollQuery } from './confidentialQuery.ts';

/** Every pupil in alternative provision now, to read, print or take as a table (SAF-4, REP-4). */
export function RollPage() {
  const styles = useConfidentialStyles();
  const { key, name } = useSchool();
  const api = useApi();
  const query = useQuery(rollQuery(api, key));
  const [failure, setFailure] = useState<unknown>();
  const save = () => {
    setFailure(undefined);
    api.download(`/schools/${key}/roll.csv`, `pupils-in-alternative-provision-${query.data?.date ?? ''}.csv`).catch(setFailure);
  };
  return (
    <Page
      title="Pupils in alternative provision"
      lead={query.data ? `${name} · ${dateInWords(query.data.date)}` : name}
      actions={
        <>
          <Button icon={<ArrowDownload20Regular />} onClick={save}>
            Save as CSV
          </Button>
          <Button icon={<Print20Regular />} onClick={() => print()}>
            Print
          </Button>
        </>
      }
    >
      {failure ? <ErrorMessage error={failure} retry={save} /> : null}
      <Loaded query={query} what="the pupils">
        {(view) => (
          <Panel heading={countOf(new Set(view.rows.map(({ pupilName }) => pupilName)).size, 'pupil')}>
            {view.concernsUnread ? (
              <p role="status" className={styles.alone}>
                Open concerns cannot be read now, so none are shown. Look again in a minute.
              </p>
            ) : null}
            {view.rows.length === 0 ? (
              <EmptyState say="No pupil is in alternative provision today." />
            ) : (
              <Rows view={view} school={key} />
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}

function Rows({ view, school }: { readonly view: RollPageView; readonly school: string }) {
  const styles = useConfidentialStyles();
  const day = (date: string | null) => (date === null ? 'None' : shortDate(date));
  // Left out on paper: a printed list lies about.
  const concerns = {
    header: 'Open concerns',
    isAction: true,
    cell: ({ openConcerns }: RollPageView['rows'][number]) =>
      openConcerns ? (
        <AppLink to={`/schools/${school}/confidential`}>{countOf(openConcerns, 'open concern')}</AppLink>
      ) : (
        <span className={styles.small}>No open concern</span>
      ),
  };
  return (
    <RecordList
      caption="Pupils in alternative provision"
      rows={view.rows}
      keyOf={({ placementKey }) => placementKey}
      columns={[
        {
          header: 'Pupil',
          width: '24%',
          cell: (row) => (
            <>
              <AppLink to={`/schools/${school}/placements/${row.placementKey}`}>{row.pupilName}</AppLink>
              <div className={styles.small}>
                {yearGroupName(row.yearGroup)}
                {row.flags.length > 0 ? ` · ${row.flags.join(', ')}` : ''}
              </div>
              <div className={styles.small}>{row.address}</div>
            </>
          ),
        },
        {
          header: 'Contact',
          cell: (row) => (
            <>
              {row.contact} <Telephone number={row.contactTelephone} whom={row.contact} />
            </>
          ),
        },
        {
          header: 'Provider',
          cell: (row) => (
            <>
              {row.providerName}
              <div className={styles.small}>{row.siteAddress}</div>
              <Telephone number={row.telephone} whom={row.providerName} />
            </>
          ),
        },
        {
          header: 'Today',
          width: '20%',
          cell: ({ morning, afternoon }) => (
            <>
              <div>Morning: {morning || 'not there'}</div>
              <div>Afternoon: {afternoon || 'not there'}</div>
            </>
          ),
        },
        {
          header: 'Last contact, visit, audit',
          cell: ({ lastContact, lastVisit, audit }) => (
            <span className={styles.small}>
              Contact: {day(lastContact)}. Visit: {day(lastVisit)}. Audit: {audit}.
            </span>
          ),
        },
        ...(view.seesConcerns ? [concerns] : []),
      ]}
    />
  );
}
