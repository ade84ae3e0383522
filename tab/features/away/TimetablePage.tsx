import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { TimetablePage as View } from '#api/contractAway.ts';
import { timetableKindNames } from '#domain/timetable.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FindingList } from '../../shared/FindingList.tsx';
import { FormsPanel } from '../../shared/forms/FormsPanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { useMe } from '../../shared/useMe.ts';
import { useAwayStyles } from './away.styles.ts';
import { timetableQuery } from './awayQuery.ts';
import { CodesPanel } from './CodesPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { OwnNotices } from './OwnNotices.tsx';
import { TimetableFacts } from './TimetableFacts.tsx';
import { formsOfTimetable } from './timetableForms.ts';

/** One part-time timetable or arrangement for flexi-schooling, from the request to its end. */
export function TimetablePage({ timetableKey }: { readonly timetableKey: string }) {
  const { key: school, name } = useSchool();
  const query = useQuery(timetableQuery(useApi(), school, timetableKey));
  const view = query.data;
  return (
    <Page title={view ? `${timetableKindNames[view.kind]}: ${view.pupilName}` : 'Timetable'} lead={name}>
      <Loaded query={query} what="the timetable">
        {(loaded) => <Panels view={loaded} />}
      </Loaded>
    </Page>
  );
}

function Panels({ view }: { readonly view: View }) {
  const styles = useAwayStyles();
  const { today } = useMe();
  useAnchor();
  return (
    <>
      {view.isCancelled ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>This was withdrawn and counts no more. To bring it back, take that record back below.</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.layout}>
        <div className={styles.column}>
          <FormsPanel forms={formsOfTimetable(view, today)} />
          <TimetableFacts view={view} />
          <HistoryPanel history={view.history} />
        </div>
        <div className={styles.column}>
          <Panel heading="Conditions" anchor="conditions">
            <FindingList findings={view.findings} none="No condition is asked for." />
          </Panel>
          <CodesPanel codes={view.codes} />
          {view.isCancelled ? null : <OwnNotices keys={[view.key]} />}
        </div>
      </div>
      {view.isCancelled ? <EmptyState say="Nothing is due." /> : <DuePanel duties={view.duties} none="Nothing is open." />}
    </>
  );
}
