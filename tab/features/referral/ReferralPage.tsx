import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { ReferralView } from '#api/contractReferrals.ts';
import { shortDate, yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { BeforePanel } from '../../shared/before/BeforePanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Page } from '../../shared/Page.tsx';
import { referralQuery } from '../../shared/referralQuery.ts';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { ProviderPanel } from './ProviderPanel.tsx';
import { useReferralStyles } from './referral.styles.ts';
import { stateWords } from './referralWords.tsx';
import { SavedLine } from './SavedLine.tsx';
import { SectionsPanel } from './SectionsPanel.tsx';
import { useReferralKeeper } from './useReferralKeeper.ts';

/** One referral: a task list, kept as it is written. */
export function ReferralPage({ referralKey }: { readonly referralKey: string }) {
  const { key: school, name } = useSchool();
  const query = useQuery(referralQuery(useApi(), school, referralKey));
  const view = query.data;
  const about = view ? [view.yearGroup === null ? '' : yearGroupName(view.yearGroup), ...view.flags, name] : [name];
  return (
    <Page
      title={view ? `Referral of ${view.pupilName}` : 'Referral'}
      lead={about.filter((words) => words !== '').join(' · ')}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <Loaded query={query} what="the referral">
        {(loaded) => <Writing key={loaded.key} view={loaded} />}
      </Loaded>
    </Page>
  );
}

function Writing({ view }: { readonly view: ReferralView }) {
  const styles = useReferralStyles();
  const { key: school } = useSchool();
  const { keeper, state } = useReferralKeeper(view);
  const isReading = !view.mayWrite || view.state === 'closed';
  const shared = { view, keeper, state, isReading };
  return (
    <>
      <div className={styles.row}>
        <span>
          <Status of={stateWords[view.state]} />{' '}
          <span className={styles.quiet}>
            Begun by {view.begun.name} on {shortDate(londonDay(view.begun.at))}.{' '}
            {view.pupil ? (
              <AppLink to={`/schools/${school}/pupils/${encodeURIComponent(view.pupilKey)}`}>Open the pupil</AppLink>
            ) : null}
          </span>
        </span>
        {isReading ? null : <SavedLine state={state} />}
      </div>
      {[...view.warnings, view.whyNotWrite, view.closedReason === '' ? '' : `Closed: ${view.closedReason}`]
        .filter((words) => words !== '')
        .map((words) => (
          <MessageBar key={words} intent="warning" layout="multiline">
            <MessageBarBody>{words}</MessageBarBody>
          </MessageBar>
        ))}
      <div className={styles.layout}>
        <div className={styles.column}>
          <SectionsPanel part="A" {...shared} />
          <SectionsPanel part="B" {...shared} />
        </div>
        <div className={styles.column}>
          <BeforePanel caseKey={view.key} view={view} answers={state.answers} mayWrite={!isReading} />
          <ProviderPanel {...shared} />
          {view.mayWrite && view.state !== 'proposed' ? <ClosePanel view={view} keeper={keeper} /> : null}
        </div>
      </div>
    </>
  );
}
