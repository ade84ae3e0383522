import type { EvaluationsPage } from '#api/contractEvaluations.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useEvaluationStyles } from './evaluation.styles.ts';

/** REV-4: attendance at the provider, and how far the objectives have come. */
export function AnalysisPanel({ analysis: { attendance, objectives } }: { readonly analysis: EvaluationsPage['analysis'] }) {
  const styles = useEvaluationStyles();
  return (
    <Panel heading="Attendance and progress" anchor="analysis">
      <Facts
        facts={[
          ['Attendance at the provider', attendance],
          ...objectives.map(
            ({ objective, first, latest }) =>
              [
                objective,
                first ? (
                  <>
                    {first}
                    {latest ? <p className={styles.say}>{latest}</p> : null}
                  </>
                ) : (
                  'No progress is recorded yet'
                ),
              ] as const,
          ),
        ]}
      />
    </Panel>
  );
}
