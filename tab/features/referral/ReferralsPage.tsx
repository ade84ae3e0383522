import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Referrals } from '#api/contractReferrals.ts';
import { countOf } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ReferralList } from './ReferralList.tsx';

/** The school's referrals: those that are being written first. */
export function ReferralsPage() {
  const api = useApi();
  const { key: school, name } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery({
    queryKey: ['school', school, 'referrals'],
    queryFn: () => api.get<Referrals>(`/schools/${school}/referrals`),
  });
  const begin = query.data?.mayBegin ? (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => navigate(`/schools/${school}/referrals/new`)}>
      Begin a referral
    </Button>
  ) : null;
  return (
    <Page title="Referrals" lead={name} actions={begin}>
      <Loaded query={query} what="referrals">
        {({ referrals, mayBegin, whyNotBegin }) => {
          const drafts = referrals.filter(({ state }) => state === 'draft');
          const others = referrals.filter(({ state }) => state !== 'draft');
          return (
            <>
              {mayBegin ? null : (
                <MessageBar intent="info" layout="multiline">
                  <MessageBarBody>{whyNotBegin}</MessageBarBody>
                </MessageBar>
              )}
              <Panel heading={`Being written: ${countOf(drafts.length, 'referral')}`}>
                {drafts.length === 0 ? (
                  <EmptyState say="Nothing is being written. A referral begins with a concern about a pupil, and leads to a proposal." />
                ) : (
                  <ReferralList caption="Being written" referrals={drafts} />
                )}
              </Panel>
              {others.length > 0 ? (
                <Panel heading={`Proposed or closed: ${countOf(others.length, 'referral')}`}>
                  <ReferralList caption="Proposed or closed" referrals={others} />
                </Panel>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
