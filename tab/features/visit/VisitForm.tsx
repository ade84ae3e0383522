import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { groupsOf } from '#domain/visits/visitItems.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { ActionFields } from '../../shared/actions/ActionFields.tsx';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { PhotographPanel } from './PhotographPanel.tsx';
import { ProgressPanel, SignaturePanel, ViewsPanel } from './SaidPanels.tsx';
import { forgetKeeper, useVisitKeeper } from './useVisitKeeper.ts';
import { VisitStanding } from './VisitStanding.tsx';
import { useVisitStyles } from './visit.styles.ts';
import type { VisitDraft, VisitNeeds } from './visitDraft.ts';
import { WhoPanel } from './WhoPanel.tsx';

interface VisitFormProps {
  readonly placementKey: string;
  readonly needs: VisitNeeds;
}

/** The whole record of VIS-3 and VIS-4, kept on the device from the first touch. */
export function VisitForm({ placementKey, needs }: VisitFormProps) {
  const styles = useVisitStyles();
  const { key: school } = useSchool();
  const [, go] = useLocation();
  const { keeper, name, state } = useVisitKeeper(placementKey, needs);
  const { draft, status, failure } = state;
  const [sent, setSent] = useState<VisitDraft>();
  const [isDiscarding, setDiscarding] = useState(false);
  const problems = stillStanding(fieldProblemsOf(failure), sent ?? draft, draft);
  const page = `/schools/${school}/placements/${encodeURIComponent(placementKey)}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    void keeper.send();
  };
  const discard = async () => {
    await keeper.discard();
    forgetKeeper(name);
    go(page);
  };
  if (status === 'sent')
    return (
      <Panel heading="The visit is recorded">
        <AppLink to={`${page}#visits`}>Open the placement</AppLink>
      </Panel>
    );
  const parts = { draft, needs, problems, change: keeper.change };
  return (
    <form className={styles.page} onSubmit={submit} noValidate aria-label="Record of the visit">
      <VisitStanding state={state} onSend={() => void keeper.send()} onUnlock={keeper.unlock} />
      {failure && status === 'writing' ? <ErrorSummary error={failure} /> : null}
      <fieldset className={styles.question} disabled={status !== 'writing'}>
        <div className={styles.page}>
          <WhoPanel {...parts} />
          {groupsOf(draft.form).map((group) => (
            <GroupPanel
              key={group.key}
              group={group}
              {...parts}
              hint={group.key === 'riskAssessment' ? <RiskHint needs={needs} /> : null}
            />
          ))}
          <ProgressPanel {...parts} />
          <ViewsPanel {...parts} />
          <PhotographPanel {...parts} />
          <Panel heading="Agreed actions">
            <ActionFields
              actions={draft.actions}
              people={needs.people}
              problems={problems}
              onChange={(actions) => keeper.change({ actions })}
            />
          </Panel>
          <SignaturePanel {...parts} />
          <div className={styles.buttons}>
            <Button className={styles.save} appearance="primary" type="submit">
              Save the visit
            </Button>
            <Button className={styles.save} onClick={() => setDiscarding(true)}>
              Throw away
            </Button>
          </div>
        </div>
      </fieldset>
      {isDiscarding ? (
        <ConfirmDialog
          title="Throw away what you wrote?"
          verb="Throw away"
          isWorking={false}
          onConfirm={() => void discard()}
          onCancel={() => setDiscarding(false)}
        >
          Nothing of it has been recorded, and it cannot be brought back.
        </ConfirmDialog>
      ) : null}
    </form>
  );
}

/** Which version is the latest, and what the provider was given (PUP-3). */
function RiskHint({ needs: { riskAssessment, riskGiven } }: { readonly needs: VisitNeeds }) {
  const styles = useVisitStyles();
  return (
    <p className={styles.small}>
      {riskAssessment
        ? `The latest is version ${riskAssessment.version}: ${riskAssessment.summary}. ${riskGiven}`
        : 'No risk assessment is recorded. Answer “no” and say so.'}
    </p>
  );
}
