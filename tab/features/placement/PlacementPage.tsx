import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { PlacementView } from '#api/contractPlacements.ts';
import { arrangementNames } from '#domain/arrangement.ts';
import { placementReasonNames } from '#domain/placement.ts';
import { countOf, dateInWords, pounds, shortDate, yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { DocumentsPanel } from '../../shared/documents/DocumentsPanel.tsx';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { printWhole } from '../../shared/printing.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { placementQuery } from '../../shared/schoolQueries.ts';
import { Telephone } from '../../shared/Telephone.tsx';
import { useAnchor } from '../../shared/useAnchor.ts';
import { ChainPanel } from './ChainPanel.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { CodesPanel } from './CodesPanel.tsx';
import { CopyButton } from './CopyButton.tsx';
import { chainQuery } from './chainQuery.ts';
import { NoticesPanel } from './NoticesPanel.tsx';
import { ObjectivesPanel } from './ObjectivesPanel.tsx';
import { OverridePanel } from './OverridePanel.tsx';
import { PausePanel } from './PausePanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { LastSections, PlacementSections, SideSections } from './PlacementSections.tsx';
import { usePlacementStyles } from './placement.styles.ts';
import { StandingPanel } from './StandingPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { WeekTable } from './WeekTable.tsx';

/** Everything about one placement on one page, under headings. */
export function PlacementPage({ placementKey }: { readonly placementKey: string }) {
  const { key: school, name, has } = useSchool();
  const query = useQuery(placementQuery(useApi(), school, placementKey));
  const placement = query.data;
  return (
    <Page
      title={placement ? `${placement.pupilName} at ${placement.providerName}` : 'Placement'}
      lead={placement ? `${yearGroupName(placement.yearGroup)} · ${name}` : name}
      actions={
        <>
          {has('apLead') && placement ? <CopyButton placement={placement} /> : null}
          <Button icon={<Print20Regular />} onClick={() => void printWhole()}>
            Print
          </Button>
        </>
      }
    >
      <Loaded query={query} what="the placement">
        {(loaded) => (
          <>
            <StandingPanel placement={loaded} />
            <DuePanel duties={loaded.duties} none="Nothing is open for this placement." />
            <PeoplePanel people={loaded.people} />
            <Panels placement={loaded} />
            <LastSections placement={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Panels({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const { key: school, has } = useSchool();
  const chain = useQuery(chainQuery(useApi(), school, placement.key)).data;
  useAnchor();
  return (
    <div className={styles.layout}>
      <div className={styles.column}>
        <Panel heading="The placement">
          <Facts
            facts={[
              [
                'Pupil',
                <AppLink key="pupil" to={`/schools/${school}/pupils/${encodeURIComponent(placement.pupilKey)}`}>
                  {placement.pupilName}
                </AppLink>,
              ],
              ['Reason', placementReasonNames[placement.reason]],
              ['How it is arranged', arrangementNames[placement.arrangement]],
              [
                'Provider',
                <AppLink key="provider" to={`/schools/${school}/providers/${encodeURIComponent(placement.providerKey)}`}>
                  {placement.providerName}
                </AppLink>,
              ],
              [
                'Where',
                placement.siteName === placement.providerName
                  ? placement.siteAddress
                  : `${placement.siteName}, ${placement.siteAddress}`,
              ],
              ['Telephone', <Telephone key="telephone" number={placement.telephone} whom={placement.providerName} />],
              ['First day', dateInWords(placement.startsOn)],
              ['Last day', dateInWords(placement.endsOn)],
              ['Transport', placement.transport || 'Not said'],
              ['Cost', `${pounds(placement.costPerWeek)} a week`],
              [
                'Proposed',
                `${placement.proposed.name}, ${shortDate(londonDay(placement.proposed.at))}${placement.revision > 1 ? ` (revision ${placement.revision})` : ''}`,
              ],
            ]}
          />
        </Panel>
        <Panel heading={`The week: ${countOf(placement.sessionsPerWeek, 'session')} at the provider`}>
          <WeekTable week={placement.week} />
        </Panel>
        <ObjectivesPanel
          placementKey={placement.key}
          progress={placement.progress}
          mayRecord={has('apLead') && placement.stage !== 'withdrawn'}
        />
        <PlacementSections placement={placement} />
        <DocumentsPanel
          subjects={[
            { what: 'placement', key: placement.key },
            { what: 'pupil', key: placement.pupilKey },
            { what: 'provider', key: placement.providerKey },
          ]}
        />
      </div>
      <div className={styles.column}>
        <PausePanel placement={placement} />
        <StartPanel placement={placement} chain={chain} />
        <SideSections placement={placement} />
        {chain ? <OverridePanel placementKey={placement.key} chain={chain} isHeadteacher={has('headteacher')} /> : null}
        {chain ? <ChainPanel placementKey={placement.key} chain={chain} /> : null}
        <NoticesPanel placementKey={placement.key} />
        <ChecksPanel findings={placement.findings} />
        <CodesPanel codes={placement.codes} />
      </div>
    </div>
  );
}
