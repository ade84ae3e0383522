import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { FailProviderAnswer, FailProviderBody, FailuresPage } from '#api/contractEnding.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useEndingStyles } from './ending.styles.ts';
import { FailedPupils } from './FailedPupils.tsx';

interface FailureFormProps {
  readonly providerKey: string;
  readonly page: FailuresPage;
  readonly onClose: () => void;
}

/**
 * From which session on, why, who was told, and for each pupil: paused or ended. One press for all; what became of each stands beside the name, and
 * pressed again only what is missing is done.
 */
export function FailureForm({ providerKey, page, onClose }: FailureFormProps) {
  const styles = useEndingStyles();
  const { today } = useMe();
  const { key: school } = useSchool();
  const api = useApi();
  const queries = useQueryClient();
  const element = useFormFocus('failure');
  const { draft, change, forget } = useDraft(`failure|${providerKey}`, () => ({
    ...{ key: crypto.randomUUID(), from: dayAsTyped(today), half: 'PM' as FailProviderBody['half'], why: '', told: '' },
    /** As they were when the form was opened: an ended placement stays in it. */
    pupils: page.pupils.map((one) => ({ ...one, decision: 'pause' as 'pause' | 'end', toldHome: '' })),
  }));
  const [answer, setAnswer] = useState<FailProviderAnswer>();
  const saving = useMutation({
    mutationFn: (body: FailProviderBody) =>
      api.send<FailProviderAnswer>('POST', `/schools/${school}/providers/${encodeURIComponent(providerKey)}/failures`, body),
    onSuccess: setAnswer,
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
  const problems = fieldProblemsOf(saving.error);
  const isWhole = answer?.pupils.every(({ outcome }) => outcome === 'done') === true;
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { key, from, half, why, told, pupils } = draft;
    saving.mutate({
      ...{ key, from: dayFrom(from) ?? from, half, why, told },
      pupils: pupils.map(({ placementKey, decision, toldHome }) => ({ placementKey, decision, told: toldHome })),
    });
  };
  const words = (where: 'why' | 'told', label: string, hint: string) => (
    <Field label={label} required hint={hint} {...fieldProblem(problems, where)}>
      <Textarea
        id={fieldId(where)}
        value={draft[where]}
        maxLength={2000}
        resize="vertical"
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate aria-label="The provider cannot take its pupils">
      {saving.isError ? <ErrorSummary error={saving.error} /> : null}
      <DateField
        label="Expected at school from"
        where="from"
        isRequired
        value={draft.from}
        problem={fieldProblem(problems, 'from')}
        onChange={(from) => change({ from })}
      />
      <Field label="From which session of that day">
        <RadioGroup
          layout="horizontal"
          value={draft.half}
          onChange={(_event, { value }) => change({ half: value === 'AM' ? 'AM' : 'PM' })}
        >
          <Radio value="AM" label="Morning" />
          <Radio value="PM" label="Afternoon" />
        </RadioGroup>
      </Field>
      {words(
        'why',
        'What happened',
        'Everybody who may see the placements reads this. Write nothing here of a safeguarding concern.',
      )}
      {words('told', 'Who was told', 'The provider, the school’s office, the trust, other schools.')}
      <FailedPupils
        pupils={draft.pupils}
        results={answer?.pupils ?? []}
        mayEnd={page.may.end}
        problems={problems}
        onChange={(pupils) => change({ pupils })}
      />
      <p aria-live="polite" className={styles.say}>
        {answer === undefined
          ? ''
          : isWhole
            ? 'All are settled. Open each placement for what comes next.'
            : 'Not all are settled: see beside each name, and press again.'}
      </p>
      <SaveButtons
        save={answer === undefined ? 'Pause or end them all' : 'Press again for what is missing'}
        isSaving={saving.isPending}
        onCancel={close}
      />
    </form>
  );
}
