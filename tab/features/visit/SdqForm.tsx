import { Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { SdqBody } from '#api/contractVisits.ts';
import {
  difficultiesOf,
  highestDifficulties,
  type SdqWhen,
  scoreProblems,
  sdqCompleterNames,
  sdqCompleters,
  sdqScaleNames,
  sdqScales,
  sdqWhenNames,
  sdqWhens,
} from '#domain/visits/sdqScores.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useVisitStyles } from './visit.styles.ts';
import { useRecordVisits } from './visitsQuery.ts';

interface SdqFormProps {
  readonly placementKey: string;
  readonly due: SdqWhen | '';
  readonly onClose: () => void;
}

const fields = [...sdqScales, 'impact'] as const;
const scoreOf = (typed: string | undefined): number => (/^\d{1,2}$/.test(typed?.trim() ?? '') ? Number(typed) : Number.NaN);

/** The scores as they stand on the licensed form; the product knows none of its words. */
export function SdqForm({ placementKey, due, onClose }: SdqFormProps) {
  const styles = useVisitStyles();
  const { today } = useMe();
  const form = useFormFocus('sdq');
  const recording = useRecordVisits(placementKey);
  const { draft, change, forget } = useDraft(`alongside.sdq.${placementKey}`, () => ({
    key: crypto.randomUUID(),
    on: dayAsTyped(today),
    when: due === '' ? 'during' : due.toString(),
    completedBy: 'school',
    scores: Object.fromEntries(fields.map((name) => [name, ''])),
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const [emotional, conduct, hyperactivity, peer, prosocial] = sdqScales.map((scale) => scoreOf(draft.scores[scale]));
  const impact = draft.scores['impact']?.trim() ? scoreOf(draft.scores['impact']) : null;
  const scores = {
    ...{ emotional: emotional ?? Number.NaN, conduct: conduct ?? Number.NaN, hyperactivity: hyperactivity ?? Number.NaN },
    ...{ peer: peer ?? Number.NaN, prosocial: prosocial ?? Number.NaN, impact },
  };
  const total = difficultiesOf(scores);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const on = dayFrom(draft.on);
    const when = sdqWhens.find((one) => one === draft.when) ?? 'during';
    const completedBy = sdqCompleters.find((one) => one === draft.completedBy) ?? 'school';
    const missing = [
      ...(on ? [] : [{ where: 'on', say: 'Write the day on which it was completed, such as 23/11/2026.' }]),
      ...scoreProblems(scores),
    ];
    if (!on || missing.length > 0) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    const body: SdqBody = { key: draft.key, on, when, completedBy, scores };
    recording.mutate(
      { path: '/questionnaires', body, say: 'The questionnaire is recorded.', canUndo: true },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.fields} onSubmit={submit} noValidate aria-label="Record a questionnaire">
      {failure ? <ErrorSummary error={failure} /> : null}
      <div className={styles.pair}>
        <DateField
          label="Completed on"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
        <Field label="When">
          <Select value={draft.when} onChange={(_event, { value }) => change({ when: value })}>
            {sdqWhens.map((when) => (
              <option key={when} value={when}>
                {sdqWhenNames[when]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Completed by">
          <Select value={draft.completedBy} onChange={(_event, { value }) => change({ completedBy: value })}>
            {sdqCompleters.map((who) => (
              <option key={who} value={who}>
                {sdqCompleterNames[who]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.small}>The scores from your licensed form, each from 0 to 10. Impact may stay empty.</p>
      <div className={styles.scores}>
        {fields.map((name) => (
          <Field
            key={name}
            label={sdqScaleNames[name]}
            required={name !== 'impact'}
            {...fieldProblem(problems, `scores.${name}`)}
          >
            <Input
              id={fieldId(`scores.${name}`)}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={draft.scores[name] ?? ''}
              onChange={(_event, { value }) => change({ scores: { ...draft.scores, [name]: value } })}
            />
          </Field>
        ))}
      </div>
      <p className={styles.say} aria-live="polite">
        {Number.isNaN(total) ? '' : `Difficulties together: ${total} of ${highestDifficulties}.`}
      </p>
      <SaveButtons save="Save" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
