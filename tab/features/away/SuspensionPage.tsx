import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { SuspensionPage as View } from '#api/contractAway.ts';
import { exclusionKindNames } from '#domain/suspension.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { clockWords } from '../../shared/clockWords.tsx';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { FormsPanel } from '../../shared/forms/FormsPanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { useMe } from '../../shared/useMe.ts';
import { useAwayStyles } from './away.styles.ts';
import { suspensionQuery } from './awayQuery.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { OwnNotices } from './OwnNotices.tsx';
import { formsOfSuspension } from './suspensionForms.ts';

/** One suspension or permanent exclusion: its clock, the education during it, what was recorded. */
export function SuspensionPage({ suspensionKey }: { readonly suspensionKey: string }) {
  const { key: school, name } = useSchool();
  const query = useQuery(suspensionQuery(useApi(), school, suspensionKey));
  const view = query.data;
  return (
    <Page title={view ? `${exclusionKindNames[view.kind]}: ${view.pupilName}` : 'Suspension'} lead={name}>
      <Loaded query={query} what="the suspension">
        {(loaded) => <Panels view={loaded} />}
      </Loaded>
    </Page>
  );
}

function Panels({ view }: { readonly view: View }) {
  const styles = useAwayStyles();
  const { today } = useMe();
  useAnchor();
  const keys = view.run.map(({ key }) => key);
  return (
    <>
      {view.clock === null ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>This was withdrawn and counts no more. To bring it back, take that record back below.</MessageBarBody>
        </MessageBar>
      ) : (
        <Panel heading={<Status of={clockWords[view.clock.state]} />} anchor="clock">
          <p className={styles.clock}>{view.clock.says}</p>
        </Panel>
      )}
      <div className={styles.layout}>
        <div className={styles.column}>
          <FormsPanel forms={formsOfSuspension(view, today)} />
          <SuspensionFacts view={view} />
        </div>
        <div className={styles.column}>
          {keys.length === 0 ? null : <OwnNotices keys={keys} />}
          <HistoryPanel history={view.history} />
        </div>
      </div>
      {keys.length === 0 ? null : <DuePanel duties={view.duties} none="Nothing is open." />}
    </>
  );
}

const partDays = ['Whole days', 'One half day less', 'Two half days less'];

function SuspensionFacts({ view }: { readonly view: View }) {
  const { key: school } = useSchool();
  const { words, provision, run } = view;
  const others = run.filter(({ key }) => key !== view.key);
  return (
    <Panel heading="Facts" anchor="facts">
      <Facts
        facts={[
          [
            'Pupil',
            <AppLink key="pupil" to={`/schools/${school}/pupils/${encodeURIComponent(view.pupilKey)}`}>
              {view.pupilName}
            </AppLink>,
          ],
          ['First day', dateInWords(words.startsOn)],
          ...(view.kind === 'permanentExclusion'
            ? []
            : [
                ['Last day', words.endsOn === null ? 'Not recorded' : dateInWords(words.endsOn)] as const,
                ['Counted as', partDays[words.halfDaysLess] ?? `${countOf(words.halfDaysLess, 'half day')} less`] as const,
              ]),
          ['Reason', words.reason || 'Not recorded'],
          ...(others.length === 0
            ? []
            : [
                [
                  'Counts together with',
                  others.map(({ key, startsOn, endsOn }) => (
                    <div key={key}>
                      <AppLink to={`/schools/${school}/suspensions/${encodeURIComponent(key)}`}>
                        {shortDate(startsOn)}
                        {endsOn === null ? '' : ` to ${shortDate(endsOn)}`}
                      </AppLink>
                    </div>
                  )),
                ] as const,
              ]),
          ...(provision === null
            ? []
            : ([
                ['Education', `${provision.place}, from ${dateInWords(provision.startsOn)}`],
                ['Address', provision.address],
                ['Report to', provision.reportTo],
                ['Times', `${provision.times}${provision.isFullTime ? '' : ' (not full time)'}`],
              ] as const)),
          ['Register code', view.codeSays],
        ]}
      />
    </Panel>
  );
}
