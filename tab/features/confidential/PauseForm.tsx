import { halfName } from '#domain/session.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Choice, Line, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

interface PauseFormProps {
  readonly placementKey: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Pauses the placement in words that everybody who works with it may read. */
export function PauseForm({ placementKey, today, onClose }: PauseFormProps) {
  const form = useFormStyles();
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: `placements/${encodeURIComponent(placementKey)}/pause`,
    say: 'Paused: the pupil is expected at school.',
    days: ['from'],
    initial: () => ({ from: dayAsTyped(today), half: 'PM', reason: 'Paused by decision of the school.', told: '' }),
    bodyOf: (now) => now,
    onSaved: onClose,
  });
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="Pause the placement">
      {failure ? <ErrorSummary error={failure} /> : null}
      <div className={form.pair}>
        <DateField
          {...{ label: 'From', where: 'from', isRequired: true, value: draft.from }}
          problem={problem('from')}
          onChange={(from) => change({ from })}
        />
        <Choice
          {...{ label: 'Session', where: 'half', value: draft.half }}
          options={[
            ['AM', halfName('AM')],
            ['PM', halfName('PM')],
          ]}
          problem={problem('half')}
          onChange={(half) => change({ half })}
        />
      </div>
      <Line
        {...{ label: 'Why, in words that everybody may read', where: 'reason', isRequired: true, value: draft.reason }}
        hint="Write nothing here of what was said or of whom."
        problem={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Words
        {...{ label: 'Who was told, and how the pupil comes back to school', where: 'told', isRequired: true, value: draft.told }}
        hint="Everybody who may see the placement reads this too: the provider, the parents, who collects the pupil; nothing of why."
        problem={problem('told')}
        onChange={(told) => change({ told })}
      />
      <SaveButtons save="Pause the placement" isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
