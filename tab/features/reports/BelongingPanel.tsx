import { useQuery } from '@tanstack/react-query';
import { dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { RecordedPanel } from './RecordedPanel.tsx';
import { useReportStyles } from './report.styles.ts';
import { belongingForms } from './reportForms.ts';
import { reportsQuery } from './reportsQuery.ts';

/** How the pupil stays part of the school (PUP-5): what is planned and what was done. */
export function BelongingPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useReportStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const query = useQuery(reportsQuery(useApi(), school, placementKey));
  return (
    <Panel heading="Part of the school" anchor="belonging">
      <Loaded query={query} what="what keeps the pupil part of the school">
        {(page) => {
          const plan = page.due.find(({ kind }) => kind === 'belongingPlan');
          return (
            <RecordedPanel
              {...{ anchor: 'belonging', rows: page.belonging, label: 'Planned and done, the latest first' }}
              forms={belongingForms({ page, placementKey, on: dayAsTyped(today) })}
              none="Nothing is planned or done yet: visits, events, rewards, news, friends."
            >
              {plan === undefined || plan.dueOn === null ? null : (
                <p className={styles.say}>A plan is due by {dateInWords(plan.dueOn)}.</p>
              )}
            </RecordedPanel>
          );
        }}
      </Loaded>
    </Panel>
  );
}
