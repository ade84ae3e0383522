import { useQuery } from '@tanstack/react-query';
import { dutyKinds } from '#domain/duties/dutyKinds.ts';
import { dateInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { RecordedPanel } from './RecordedPanel.tsx';
import { useReportStyles } from './report.styles.ts';
import { reportForms } from './reportForms.ts';
import { reportsQuery } from './reportsQuery.ts';

/** The reports on a placement: the provider's, regular and final; for a panel, an EHC plan or a personal education plan where they are asked for. */
export function ReportsPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useReportStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const query = useQuery(reportsQuery(useApi(), school, placementKey));
  return (
    <Panel heading="Reports" anchor="reports">
      <Loaded query={query} what="the reports">
        {(page) => {
          const due = page.due.filter(({ kind }) => kind !== 'belongingPlan');
          return (
            <RecordedPanel
              {...{ anchor: 'reports', rows: page.reports, label: 'Reports, the latest first' }}
              forms={reportForms({ page, placementKey, on: dayAsTyped(today) })}
              none="No report is recorded yet."
            >
              {due.length === 0 ? null : (
                <ul className={styles.list} aria-label="Reports that are due">
                  {due.map(({ kind, dueOn }) => (
                    <li key={kind} className={styles.say}>
                      {dutyKinds[kind].name}: {dueOn === null ? 'no day can be worked out yet' : `due by ${dateInWords(dueOn)}`}
                    </li>
                  ))}
                </ul>
              )}
            </RecordedPanel>
          );
        }}
      </Loaded>
    </Panel>
  );
}
