import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decide, PlacementView } from '#api/contractPlacements.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { FindingList } from '../../shared/FindingList.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useMe } from '../../shared/useMe.ts';
import { ConditionFields, conditionsFrom, type TypedCondition } from './ConditionFields.tsx';
import { usePlacementStyles } from './placement.styles.ts';
import { useChangePlacement } from './useChangePlacement.ts';

const words = {
  approve: {
    title: 'Approve this placement?',
    verb: 'Approve',
    label: 'Note, if you like',
    done: 'Approved. The person who proposed it is told in Teams chat.',
  },
  sendBack: {
    title: 'Send this proposal back?',
    verb: 'Send back',
    label: 'What has to change',
    done: 'Sent back. The person who proposed it is told in Teams chat.',
  },
  withdraw: { title: 'Withdraw this proposal?', verb: 'Withdraw', label: 'Why', done: 'Withdrawn.' },
  end: { title: 'End this placement?', verb: 'End the placement', label: 'Why it ends, and what comes after', done: 'Ended.' },
} as const satisfies Record<Decide['decision'], object>;

interface DecideDialogProps {
  readonly placement: PlacementView;
  readonly decision: Decide['decision'];
  readonly onClose: () => void;
}

/** Asks once more, takes the reason, and stays open with the sentence when it was refused. */
export function DecideDialog({ placement, decision, onClose }: DecideDialogProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const { title, verb, label, done } = words[decision];
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState(dayAsTyped(today));
  const [conditions, setConditions] = useState<readonly TypedCondition[]>([]);
  const [missing, setMissing] = useState<unknown>();
  // What the person read when the dialog opened: a proposal that is revised behind it is not decided by this press.
  const [revision] = useState(placement.revision);
  const deciding = useChangePlacement(placement.key);
  const failure = missing ?? deciding.error;
  const problems = fieldProblemsOf(failure);

  const confirm = () => {
    if (decision !== 'approve' && reason.trim() === '')
      return setMissing(formIncomplete([{ where: 'reason', say: 'Write a reason: it is shown to the others.' }]));
    setMissing(undefined);
    const body: Decide = {
      revision,
      decision,
      reason: reason.trim(),
      endedOn: decision === 'end' ? (dayFrom(endedOn) ?? endedOn) : null,
      ...(decision === 'approve' ? { conditions: conditionsFrom(conditions) } : {}),
    };
    deciding.mutate({ path: 'decision', body, say: done }, { onSuccess: onClose });
  };
  return (
    <ConfirmDialog title={title} verb={verb} isWorking={deciding.isPending} onConfirm={confirm} onCancel={onClose}>
      <div className={styles.form}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <p className={styles.say}>
          {placement.pupilName} at {placement.providerName}.
        </p>
        {decision === 'end' ? <FindingList findings={placement.endFindings} none="" /> : null}
        {decision === 'end' ? (
          <DateField
            label="Last day"
            where="endedOn"
            isRequired
            value={endedOn}
            problem={fieldProblem(problems, 'endedOn')}
            onChange={setEndedOn}
          />
        ) : null}
        <Field label={label} required={decision !== 'approve'} {...fieldProblem(problems, 'reason')}>
          <Textarea
            id={fieldId('reason')}
            value={reason}
            maxLength={2000}
            resize="vertical"
            onChange={(_event, { value }) => {
              setReason(value);
              setMissing(undefined);
            }}
          />
        </Field>
        {decision === 'approve' ? <ConditionFields conditions={conditions} problems={problems} onChange={setConditions} /> : null}
      </div>
    </ConfirmDialog>
  );
}
