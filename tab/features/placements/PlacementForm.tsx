import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Propose } from '#api/contractPlacements.ts';
import { placementReasonNames, placementReasons } from '#domain/placement.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, sayOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { PupilField } from '../../shared/PupilField.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { providersQuery, pupilsQuery } from '../../shared/schoolQueries.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { ArrangementField } from './ArrangementField.tsx';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { ProviderFields } from './ProviderFields.tsx';
import { type PlacementDraft, proposalFrom } from './placementDraft.ts';
import { WeekField } from './WeekField.tsx';

interface PlacementFormProps {
  /** Where the draft is kept in this browser tab. */
  readonly draftName: string;
  readonly initial: () => PlacementDraft;
  /** The words on the button, e.g. `Propose`. */
  readonly verb: string;
  readonly send: (proposal: Propose) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** The proposal of a placement, new or changed. What is written stays in this browser tab until it is sent. */
export function PlacementForm({ draftName, initial, verb, send, onCancel }: PlacementFormProps) {
  const api = useApi();
  const { key: school } = useSchool();
  const styles = useFormStyles();
  const pupils = useQuery(pupilsQuery(api, school));
  const providers = useQuery(providersQuery(api, school));
  const { draft, change, forget } = useDraft(draftName, initial);
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<PlacementDraft>();
  const sending = useMutation({ mutationFn: send, onSuccess: forget, onError: setFailure });
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const reasonOf = (value: string) => placementReasons.find((reason) => reason === value) ?? '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const proposal = proposalFrom(draft);
    if ('problems' in proposal) return setFailure(formIncomplete(proposal.problems));
    setFailure(undefined);
    sending.mutate(proposal.propose);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Panel heading="Who and where">
        <div className={styles.fields}>
          <Loaded query={pupils} what="pupils">
            {(list) => (
              <PupilField
                pupils={list.pupils}
                chosen={draft.pupilKey}
                problem={fieldProblem(problems, 'pupilKey')}
                onChoose={(pupilKey) => change({ pupilKey })}
              />
            )}
          </Loaded>
          <Loaded query={providers} what="providers">
            {(list) => (
              <ProviderFields
                providers={list.providers}
                providerKey={draft.providerKey}
                siteKey={draft.siteKey}
                problems={problems}
                onChoose={change}
              />
            )}
          </Loaded>
          <Field label="Reason" required {...fieldProblem(problems, 'reason')}>
            <Select
              id={fieldId('reason')}
              value={draft.reason}
              onChange={(_event, { value }) => change({ reason: reasonOf(value) })}
            >
              <option value="">Choose a reason</option>
              {placementReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {placementReasonNames[reason]}
                </option>
              ))}
            </Select>
          </Field>
          <ArrangementField
            chosen={draft.arrangement}
            problem={fieldProblem(problems, 'arrangement')}
            onChoose={(arrangement) => change({ arrangement })}
          />
        </div>
      </Panel>
      <Panel heading="When">
        <div className={styles.fields}>
          <div className={styles.pair}>
            <DateField
              label="First day"
              where="startsOn"
              isRequired
              value={draft.startsOn}
              problem={fieldProblem(problems, 'startsOn')}
              onChange={(startsOn) => change({ startsOn })}
            />
            <DateField
              label="Last day"
              where="endsOn"
              isRequired
              value={draft.endsOn}
              problem={fieldProblem(problems, 'endsOn')}
              onChange={(endsOn) => change({ endsOn })}
            />
          </div>
          <Field
            label="Transport"
            hint="How the pupil gets there and back, with a number to ring. Whoever looks for the pupil sees it."
            {...fieldProblem(problems, 'transport')}
          >
            <Input
              id={fieldId('transport')}
              maxLength={500}
              autoComplete="off"
              value={draft.transport}
              onChange={(_event, { value }) => change({ transport: value })}
            />
          </Field>
          <WeekField week={draft.week} problem={sayOf(problems, 'week')} onChange={(week) => change({ week })} />
        </div>
      </Panel>
      <Panel heading="What for">
        <div className={styles.fields}>
          <ObjectiveFields objectives={draft.objectives} problems={problems} onChange={(objectives) => change({ objectives })} />
          <Field label="Cost a week" required className={styles.short} {...fieldProblem(problems, 'costPerWeek')}>
            <Input
              id={fieldId('costPerWeek')}
              contentBefore="£"
              inputMode="decimal"
              autoComplete="off"
              value={draft.costPerWeek}
              onChange={(_event, { value }) => change({ costPerWeek: value })}
            />
          </Field>
        </div>
      </Panel>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={sending.isPending}>
          {sending.isPending ? 'Saving…' : verb}
        </Button>
        <Button
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          Cancel
        </Button>
        <p className={styles.hint}>What you write is kept in this browser tab until you send it.</p>
      </div>
    </form>
  );
}
