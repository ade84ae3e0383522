import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PupilCare } from '#api/contractAttendance.ts';
import type { PupilRow } from '#api/contractRecords.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useDescribePupil } from './useDescribePupil.ts';

const flags = [
  ['hasSocialWorker', 'Has a social worker'],
  ['hasProtectionPlan', 'Has a child protection plan'],
  ['hasYouthJusticeWorker', 'Has a youth-justice worker'],
  ['isMarkedVulnerable', 'Look for this pupil first, for another reason'],
] as const satisfies readonly (readonly [keyof PupilCare, string])[];

/** What whoever looks for the pupil must know; with any tick, people are told sooner when nobody knows where the pupil is. */
export function CareDialog({ pupil, onClose }: { readonly pupil: PupilRow; readonly onClose: () => void }) {
  const form = useFormStyles();
  const describing = useDescribePupil(pupil);
  const [care, setCare] = useState<PupilCare>(pupil.care);
  const [failure, setFailure] = useState<unknown>();
  const change = (part: Partial<PupilCare>) => setCare((now) => ({ ...now, ...part }));
  const save = () => {
    setFailure(undefined);
    describing.mutate({ ...care, riskFlag: care.riskFlag.trim() }, { onSuccess: onClose, onError: setFailure });
  };
  return (
    <ConfirmDialog
      title={`Looking for ${pupil.name}`}
      verb="Save"
      isWorking={describing.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={form.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <p className={form.hint}>
          With any of these ticked, the AP lead and the safeguarding lead are told sooner when nobody has confirmed where the
          pupil is. The board shows them to everybody who sees Today.
        </p>
        <div>
          {flags.map(([flag, label]) => (
            <div key={flag}>
              <Checkbox
                label={label}
                checked={care[flag]}
                onChange={(_event, { checked }) => change({ [flag]: checked === true })}
              />
            </div>
          ))}
        </div>
        <Field
          label="What an adult who looks for the pupil must know"
          hint="Facts that help at once, for example medicine, or where the pupil goes when upset. No case history."
          {...fieldProblem(fieldProblemsOf(failure), 'riskFlag')}
        >
          <Textarea
            id={fieldId('riskFlag')}
            value={care.riskFlag}
            maxLength={1000}
            resize="vertical"
            onChange={(_event, { value }) => change({ riskFlag: value })}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
