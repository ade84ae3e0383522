import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditsView } from '#api/contractConfidential.ts';
import { auditOutcomeNames } from '#domain/caseFile/safeguardingWhat.ts';
import { auditItemKeys, auditItems } from '#domain/safeguarding/auditItems.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { AuditForm } from './AuditForm.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { auditsQuery } from './confidentialQuery.ts';

/** The safeguarding audits of one setting, and the form for a new one (SAF-4). */
export function AuditPage({ providerKey }: { readonly providerKey: string }) {
  const { key } = useSchool();
  const query = useQuery(auditsQuery(useApi(), key, providerKey));
  return (
    <Page
      title="Safeguarding audit of a setting"
      lead={
        <AppLink to={`/schools/${key}/providers/${encodeURIComponent(providerKey)}`}>
          {query.data?.providerName ?? 'The provider'}
        </AppLink>
      }
    >
      <Loaded query={query} what="the audits">
        {(view) => <Audits view={view} providerKey={providerKey} />}
      </Loaded>
    </Page>
  );
}

function Audits({ view, providerKey }: { readonly view: AuditsView; readonly providerKey: string }) {
  const styles = useConfidentialStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      heading={view.providerName}
      actions={
        view.mayRecord && !isOpen ? (
          <Button appearance="primary" onClick={() => setOpen(true)}>
            Record an audit
          </Button>
        ) : null
      }
    >
      <div className={styles.stack}>
        {isOpen ? <AuditForm view={view} providerKey={providerKey} onClose={() => setOpen(false)} /> : null}
        <p className={styles.text}>
          An audit is made before a pupil attends, and counts for {countOf(view.months, 'month')} for every pupil who begins
          there. {view.whoMay}
        </p>
        {view.audits.length === 0 ? <EmptyState say="No audit of this setting is recorded." /> : null}
        <ul className={styles.list}>
          {view.audits.map((audit) => (
            <li key={audit.key} className={styles.item}>
              <span className={styles.strong}>
                {dateInWords(audit.on)}: {auditOutcomeNames[audit.outcome]}
              </span>
              <span className={styles.small}>
                By {audit.byName}, with {audit.with}. Counts until {shortDate(audit.countsUntil)}.
              </span>
              {auditItemKeys
                .filter((item) => audit.answers[item] === 'no')
                .map((item) => (
                  <span key={item}>Not met: {auditItems[item]}</span>
                ))}
              {audit.actions === '' ? null : <p className={styles.words}>Actions: {audit.actions}</p>}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
