import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { InformationForm } from './InformationForm.tsx';
import { learnerQuery } from './learnerQuery.ts';

/** What is known of a learner, to be written and put right. */
export function InformationPage({ pupilKey }: { readonly pupilKey: string }) {
  const { key: school, name } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(learnerQuery(useApi(), school, pupilKey));
  const back = () => navigate(`/schools/${school}/pupils/${encodeURIComponent(pupilKey)}`);
  const learner = query.data;
  return (
    <Page title={learner ? `Learner information of ${learner.name}` : 'Learner information'} lead={name}>
      <Loaded query={query} what="the pupil">
        {(loaded) => {
          if (loaded.pupil === null)
            return (
              <EmptyState say="This pupil is no longer in the list of pupils. Put the pupil back, then edit what is known." />
            );
          if (!loaded.may.describe)
            return <EmptyState say="The AP lead, the designated safeguarding lead or the SENCO edits this." />;
          return <InformationForm learner={loaded} onDone={back} />;
        }}
      </Loaded>
    </Page>
  );
}
