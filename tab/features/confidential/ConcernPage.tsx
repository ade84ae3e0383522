import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { ConcernPageView } from '#api/contractConfidential.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { AfterPanel } from './AfterPanel.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { concernQuery } from './confidentialQuery.ts';
import { MustKnowPanel } from './MustKnowPanel.tsx';
import { OwnRecords } from './OwnRecords.tsx';
import { ReachedPanel } from './ReachedPanel.tsx';

/** One concern. The name of the pupil stands on the page, never in its title or address. */
export function ConcernPage({ concernKey }: { readonly concernKey: string }) {
  const { key } = useSchool();
  const query = useQuery(concernQuery(useApi(), key, concernKey));
  return (
    <Page
      title="Confidential record"
      lead={<AppLink to={`/schools/${key}/confidential`}>All confidential records</AppLink>}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <OwnRecords query={query} what="the record">
        {(view) => (
          <>
            <WhatPanel view={view} />
            <MustKnowPanel view={view} />
            <ReachedPanel view={view} school={key} />
            <AfterPanel view={view} />
          </>
        )}
      </OwnRecords>
    </Page>
  );
}

function WhatPanel({ view }: { readonly view: ConcernPageView }) {
  const styles = useConfidentialStyles();
  const { concern, pupilName, providerName, category, isOpen, days } = view;
  return (
    <Panel heading={pupilName}>
      <div className={styles.stack}>
        <p className={styles.said}>{concern.words}</p>
        <Facts
          facts={[
            ['About', category],
            ['Setting', providerName === '' ? 'None' : `${providerName}${concern.isAboutSetting ? ', the setting itself' : ''}`],
            ['Happened', `${dateInWords(concern.happenedOn)}${concern.happenedAt === '' ? '' : ` at ${concern.happenedAt}`}`],
            ['Told by', `${concern.raisedBy}, on ${dateInWords(concern.raisedOn)}`],
            ['What was done', concern.done === '' ? 'Not written down' : concern.done],
            ['Parents', `${concern.parentsTold ? 'Told' : 'Not told'}: ${concern.parentsReason}`],
            ['Number in the school’s own system', concern.recordNumber === '' ? 'None yet' : concern.recordNumber],
            ['Stands', isOpen ? `Open for ${countOf(days, 'day')}` : `Closed after ${countOf(days, 'day')}`],
          ]}
        />
      </div>
    </Panel>
  );
}
