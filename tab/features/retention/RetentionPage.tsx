import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { countOf } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { DuePanel } from './DuePanel.tsx';
import { HoldsPanel } from './HoldsPanel.tsx';
import { ProofsPanel } from './ProofsPanel.tsx';
import { useRetentionStyles } from './retention.styles.ts';
import { retentionQuery } from './retentionQuery.ts';
import { UnfinishedPanel } from './UnfinishedPanel.tsx';

/** REP-7: how long records are kept, what is to go, what is held, and the proofs of what went. */
export function RetentionPage() {
  const styles = useRetentionStyles();
  const { key: school, name } = useSchool();
  const query = useQuery(retentionQuery(useApi(), school));
  return (
    <Page
      title="Keeping and removing"
      lead={`How long ${name} keeps the records of pupils in alternative provision, and what is removed when the time has come.`}
    >
      <Loaded query={query} what="what is kept and removed">
        {(view) => (
          <>
            <Panel heading="The rule" actions={<AppLink to={`/schools/${school}/policy`}>Change it in the policy</AppLink>}>
              <div className={styles.lines}>
                {view.rule.map((sentence) => (
                  <p key={sentence} className={styles.say}>
                    {sentence}
                  </p>
                ))}
                <p className={styles.small}>
                  A legal hold always wins. Concerns lie in the safeguarding site, with a rule of their own. The list Audit is
                  never removed.
                </p>
              </div>
            </Panel>
            {view.unfinished ? <UnfinishedPanel view={view} unfinished={view.unfinished} /> : null}
            {view.unreadable > 0 ? (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  <MessageBarTitle>Nothing can be removed yet.</MessageBarTitle> {countOf(view.unreadable, 'row')} of the school’s
                  lists cannot be read, and may be about anybody. Mend them first: they stand on Today.
                </MessageBarBody>
              </MessageBar>
            ) : null}
            <DuePanel view={view} />
            <HoldsPanel view={view} />
            <ProofsPanel removals={view.removals} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
