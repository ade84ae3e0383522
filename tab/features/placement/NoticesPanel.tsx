import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLetterStyles } from '../../shared/letters/letters.styles.ts';
import { NoticeList } from '../../shared/letters/NoticeList.tsx';
import { noticesQuery } from '../../shared/letters/noticesQuery.ts';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ReviewRequestForm } from './ReviewRequestForm.tsx';

/** What is owed in writing about the placement, to whom and by when; and the written requests for a review meeting. */
export function NoticesPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useLetterStyles();
  const { key: school } = useSchool();
  const query = useQuery(noticesQuery(useApi(), school, placementKey));
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel heading="Notices" anchor="notices">
      <Loaded query={query} what="the notices">
        {(view) => (
          <div className={styles.lines}>
            {view.notices.length + view.notNeeded.length === 0 ? (
              <EmptyState say="Nothing is owed in writing yet. Notices are owed once the placement is proposed and approved." />
            ) : (
              <NoticeList view={view} />
            )}
            {view.requests.length > 0 ? (
              <ul className={styles.list} aria-label="Written requests for a review meeting">
                {view.requests.map(({ key, name, say, mayTakeBack }) => (
                  <li key={key} className={styles.item}>
                    <span>{name} asked in writing for a review meeting</span>
                    <p className={styles.small}>{say}</p>
                    {mayTakeBack ? (
                      <div>
                        <TakeBackRecord recordKey={key} says={`${name} asked in writing for a review meeting`} />
                      </div>
                    ) : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {view.mayRecordRequest && !isAsking ? (
              <div className={styles.screenOnly}>
                <Button size="small" onClick={() => setAsking(true)}>
                  Record a written request for a review
                </Button>
              </div>
            ) : null}
            {isAsking ? <ReviewRequestForm placementKey={placementKey} onClose={() => setAsking(false)} /> : null}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
