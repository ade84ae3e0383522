import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { EvaluationsPage, EvaluationView } from '#api/contractEvaluations.ts';
import { dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { useMe } from '../../shared/useMe.ts';
import { AgreedPanel } from './AgreedPanel.tsx';
import { AnalysisPanel } from './AnalysisPanel.tsx';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { evaluationsQuery } from './evaluationsQuery.ts';
import { evaluationStatus } from './evaluationWords.tsx';
import { StatementTable } from './StatementTable.tsx';
import { VoiceChart } from './VoiceChart.tsx';
import { VoiceItem } from './VoiceItem.tsx';

interface EvaluationPageProps {
  readonly placementKey: string;
  readonly when: string;
}

/** One evaluation of a placement: who has answered, what it comes to, what was agreed. */
export function EvaluationPage({ placementKey, when }: EvaluationPageProps) {
  const { key: school, name } = useSchool();
  const query = useQuery(evaluationsQuery(useApi(), school, placementKey));
  const one = query.data?.evaluations.find((evaluation) => evaluation.when === when);
  return (
    <Page
      title={one && query.data ? `${one.name}: ${query.data.pupilName}` : 'Evaluation'}
      lead={query.data ? `${query.data.providerName} · ${name}` : name}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <AppLink to={`/schools/${school}/placements/${encodeURIComponent(placementKey)}`}>Back to the placement</AppLink>
      <Loaded query={query} what="the evaluation">
        {(page) => {
          const evaluation = page.evaluations.find((found) => found.when === when);
          return evaluation ? (
            <Parts page={page} evaluation={evaluation} placementKey={placementKey} />
          ) : (
            <EmptyState say="This evaluation is not asked for by the school’s policy." />
          );
        }}
      </Loaded>
    </Page>
  );
}

interface PartsProps {
  readonly page: EvaluationsPage;
  readonly evaluation: EvaluationView;
  readonly placementKey: string;
}

function Parts({ page, evaluation, placementKey }: PartsProps) {
  const styles = useEvaluationStyles();
  const { today } = useMe();
  useAnchor();
  const { total, note, change, unsafe, dueOn, voices } = evaluation;
  return (
    <div className={styles.layout}>
      {unsafe.map(({ voice, words }) => (
        <MessageBar key={words} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Somebody must look at this today.</MessageBarTitle> The{' '}
            {voice === 'pupil' ? 'pupil' : 'parent or carer'} disagrees with “{words}” Speak with them, and tell the safeguarding
            lead.
          </MessageBarBody>
        </MessageBar>
      ))}
      <Panel heading="So far" anchor="total">
        <div className={styles.line}>
          <span className={styles.total}>{total.words}</span>
          <Status of={evaluationStatus(evaluation, today)} />
        </div>
        {change ? <p className={styles.say}>{change}</p> : null}
        {note ? <p className={styles.small}>{note}</p> : null}
        {dueOn ? <p className={styles.small}>Due by {dateInWords(dueOn)}</p> : null}
        {total.answered > 0 ? <VoiceChart voices={voices} /> : null}
      </Panel>
      <Panel heading="Who answers" anchor="voices">
        <ul className={styles.list} aria-label="Who answers">
          {voices.map((voice) => (
            <VoiceItem key={voice.voice} page={page} evaluation={evaluation} voice={voice} placementKey={placementKey} />
          ))}
        </ul>
      </Panel>
      {total.answered > 0 ? (
        <Panel heading="Statement by statement" anchor="statements">
          <StatementTable evaluation={evaluation} />
        </Panel>
      ) : null}
      <AnalysisPanel analysis={page.analysis} />
      <AgreedPanel page={page} evaluation={evaluation} placementKey={placementKey} />
    </div>
  );
}
