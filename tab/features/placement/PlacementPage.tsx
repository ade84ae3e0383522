import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DocumentsPanel } from '../../shared/documents/DocumentsPanel.tsx';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { printWhole } from '../../shared/printing.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { placementQuery } from '../../shared/schoolQueries.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { CodesPanel } from './CodesPanel.tsx';
import { CopyButton } from './CopyButton.tsx';
import { chainQuery } from './chainQuery.ts';
import { FactsPanel } from './FactsPanel.tsx';
import { ObjectivesPanel } from './ObjectivesPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { Later, MainSections, type PlacementParts, Sections } from './PlacementSections.tsx';
import { usePlacementStyles } from './placement.styles.ts';
import { StandingPanel } from './StandingPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { WeekTable } from './WeekTable.tsx';

const ChainPanel = lazy(() => import('./ChainPanel.tsx').then((m) => ({ default: m.ChainPanel })));
const NoticesPanel = lazy(() => import('./NoticesPanel.tsx').then((m) => ({ default: m.NoticesPanel })));
const OverridePanel = lazy(() => import('./OverridePanel.tsx').then((m) => ({ default: m.OverridePanel })));
const PausePanel = lazy(() => import('./PausePanel.tsx').then((m) => ({ default: m.PausePanel })));

interface PlacementPageProps {
  readonly placementKey: string;
  readonly parts: PlacementParts;
}

/** Everything about one placement on one page, under headings. */
export function PlacementPage({ placementKey, parts }: PlacementPageProps) {
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
            <Panels placement={loaded} parts={parts} />
            <Sections all={parts.last} placement={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Panels({ placement, parts }: { readonly placement: PlacementView; readonly parts: PlacementParts }) {
  const styles = usePlacementStyles();
  const { key: school, has } = useSchool();
  const chain = useQuery(chainQuery(useApi(), school, placement.key)).data;
  useAnchor();
  return (
    <div className={styles.layout}>
      <div className={styles.column}>
        <FactsPanel placement={placement} />
        <Panel heading={`The week: ${countOf(placement.sessionsPerWeek, 'session')} at the provider`}>
          <WeekTable week={placement.week} />
        </Panel>
        <ObjectivesPanel
          placementKey={placement.key}
          progress={placement.progress}
          mayRecord={has('apLead') && placement.stage !== 'withdrawn'}
        />
        <MainSections parts={parts} placement={placement} />
        <DocumentsPanel
          subjects={[
            { what: 'placement', key: placement.key },
            { what: 'pupil', key: placement.pupilKey },
            { what: 'provider', key: placement.providerKey },
          ]}
        />
      </div>
      <div className={styles.column}>
        <Later anchor="pause" what="the pause">
          <PausePanel placement={placement} />
        </Later>
        <StartPanel placement={placement} chain={chain} />
        <Sections all={parts.side} placement={placement} />
        {chain ? (
          <>
            <Later anchor="override" what="the overrides">
              <OverridePanel placementKey={placement.key} chain={chain} isHeadteacher={has('headteacher')} />
            </Later>
            <Later anchor="chain" what="how it comes to its start">
              <ChainPanel placementKey={placement.key} chain={chain} />
            </Later>
          </>
        ) : null}
        <Later anchor="notices" what="the notices">
          <NoticesPanel placementKey={placement.key} />
        </Later>
        <ChecksPanel findings={placement.findings} />
        <CodesPanel codes={placement.codes} />
      </div>
    </div>
  );
}
