import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countOf, dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ChronologyForm } from './ChronologyForm.tsx';
import { ChronologyLines } from './ChronologyLines.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { chronologyQuery } from './confidentialQuery.ts';
import { OwnRecords } from './OwnRecords.tsx';

/** The chronology of one placement's pupil, to give to the provider and to keep up to date both ways (SAF-1). */
export function ChronologyPage({ placementKey }: { readonly placementKey: string }) {
  const styles = useConfidentialStyles();
  const { key } = useSchool();
  const query = useQuery(chronologyQuery(useApi(), key, placementKey));
  const [open, setOpen] = useState<'event' | 'given' | 'received'>();
  return (
    <Page
      title="Confidential chronology"
      lead={<AppLink to={`/schools/${key}/confidential`}>All confidential records</AppLink>}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <OwnRecords query={query} what="the chronology">
        {(view) => (
          <Panel
            heading={view.placementName}
            actions={
              <>
                <Button onClick={() => setOpen('given')}>Record that it was given</Button>
                <Button onClick={() => setOpen('received')}>Add what the provider gave</Button>
                <Button onClick={() => setOpen('event')}>Add an event</Button>
              </>
            }
          >
            <div className={styles.stack}>
              <p className={styles.text}>
                {view.given.on === null
                  ? `No giving to ${view.providerName} is recorded here.`
                  : `Given to ${view.given.to} of ${view.providerName} on ${dateInWords(view.given.on)}.`}{' '}
                {view.given.since > 0 ? (
                  <strong>{countOf(view.given.since, 'entry is', 'entries are')} new since then.</strong>
                ) : null}
              </p>
              {open ? (
                <ChronologyForm key={open} {...{ kind: open, view, placementKey }} onClose={() => setOpen(undefined)} />
              ) : null}
              {view.lines.length === 0 ? (
                <EmptyState say="Nothing is recorded of this pupil. A provider is told that too: record that it was given." />
              ) : (
                <ChronologyLines lines={view.lines} />
              )}
            </div>
          </Panel>
        )}
      </OwnRecords>
    </Page>
  );
}
