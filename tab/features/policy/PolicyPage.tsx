import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PolicyPage as PolicyView } from '#api/contractPolicy.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ChangePanel } from './ChangePanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { usePolicyStyles } from './policy.styles.ts';
import { policyQuery } from './policyQuery.ts';
import { RuleGroup } from './RuleGroup.tsx';
import { isOwnWay } from './ruleWords.ts';
import { usePolicyForm } from './usePolicyForm.ts';

/** The school's policy: the profile it starts from, every value with whose it is, and what a change would do. */
export function PolicyPage() {
  const { key, name } = useSchool();
  const query = useQuery(policyQuery(useApi(), key, undefined));
  return (
    <Page
      title="Policy"
      lead={query.data ? `${name} · As it stands on ${dateInWords(query.data.on)}` : name}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <Loaded query={query} what="the policy">
        {(page) => <Policy key={key} page={page} school={key} />}
      </Loaded>
    </Page>
  );
}

function Policy({ page, school }: { readonly page: PolicyView; readonly school: string }) {
  const styles = usePolicyStyles();
  const form = usePolicyForm(page, `alongside.policy.${school}`);
  const [isShort, setShort] = useState(false);
  const mayChange = page.may.changeSchool || page.may.changeTrust;
  const groups = page.groups
    .map((group) => ({ ...group, rules: isShort ? group.rules.filter(isOwnWay) : group.rules }))
    .filter(({ rules }) => rules.length > 0);
  const changed = Object.keys(form.draft.values).length;
  return (
    <>
      {page.problems.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Some choices cannot be read and are left out.</MessageBarTitle>
            <ul>
              {page.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <ProfilePanel page={page} form={form} isShort={isShort} onShort={setShort} />
      <div className={styles.layout}>
        <div className={styles.column}>
          {groups.length === 0 ? <EmptyState say="Nothing differs from the profile." /> : null}
          {groups.map(({ group, name, rules }) => (
            <RuleGroup key={group} name={name} rules={rules} page={page} form={form} />
          ))}
        </div>
        <ChangePanel page={page} form={form} mayChange={mayChange} />
      </div>
      {changed > 0 ? (
        <div className={styles.bar}>
          {countOf(changed, 'value')} changed
          <Button onClick={() => focusHeadingOf('change')}>Go to the change</Button>
        </div>
      ) : null}
    </>
  );
}
