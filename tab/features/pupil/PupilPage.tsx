import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { LearnerPage } from '#api/contractLearner.ts';
import { yearGroupName } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DocumentsPanel } from '../../shared/documents/DocumentsPanel.tsx';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { BriefPanel } from './BriefPanel.tsx';
import { GapsPanel } from './GapsPanel.tsx';
import { GivenPanel } from './GivenPanel.tsx';
import { learnerQuery } from './learnerQuery.ts';
import { MealsPanel } from './MealsPanel.tsx';
import { NeedsPanel } from './NeedsPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PlacementsPanel } from './PlacementsPanel.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { RiskPanel } from './RiskPanel.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';

/** Everything about one pupil that placements need: who, where, whom to ring, what providers know. */
export function PupilPage({ pupilKey }: { readonly pupilKey: string }) {
  const { key: school, name } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(learnerQuery(useApi(), school, pupilKey));
  const learner = query.data;
  const edit = () => navigate(`/schools/${school}/pupils/${encodeURIComponent(pupilKey)}/information`);
  return (
    <Page
      title={learner?.name ?? 'Pupil'}
      lead={learner?.pupil ? `${yearGroupName(learner.pupil.yearGroup)} ${learner.pupil.registrationGroup} · ${name}` : name}
      actions={
        <>
          {learner?.may.describe && learner.pupil ? (
            <Button appearance="primary" icon={<Edit20Regular />} onClick={edit}>
              Edit learner information
            </Button>
          ) : null}
          <Button icon={<Print20Regular />} onClick={() => print()}>
            Print
          </Button>
        </>
      }
    >
      <Loaded query={query} what="the pupil">
        {(loaded) => <Panels learner={loaded} />}
      </Loaded>
    </Page>
  );
}

function Panels({ learner }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  useAnchor();
  return (
    <>
      {learner.pupil ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>This pupil is no longer in the list of pupils.</MessageBarTitle> Records still speak of them, and
            stay here. Put the pupil back, by an import or in SharePoint, to record more.
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.layout}>
        <div className={styles.column}>
          <SummaryPanel learner={learner} />
          <GivenPanel learner={learner} />
          <RiskPanel learner={learner} />
          {learner.meals.length > 0 ? <MealsPanel learner={learner} /> : null}
          <NeedsPanel learner={learner} />
        </div>
        <div className={styles.column}>
          {learner.pupil ? <GapsPanel gaps={learner.gaps} checked={learner.information} /> : null}
          <PeoplePanel learner={learner} />
          <PlacementsPanel learner={learner} />
          <BriefPanel learner={learner} />
          {learner.pupil ? <DocumentsPanel subjects={[{ what: 'pupil', key: learner.key }]} /> : null}
        </div>
      </div>
      <DuePanel duties={learner.duties} none="Nothing is open for this pupil." />
    </>
  );
}
