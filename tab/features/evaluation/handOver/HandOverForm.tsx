import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useEffect, useState } from 'react';
import type { EvaluationsPage, GivePartBody } from '#api/contractEvaluations.ts';
import { fieldId } from '../../../shared/fieldProblems.ts';
import { SaveButtons } from '../../../shared/SaveButtons.tsx';
import { useSchool } from '../../../shared/schoolContext.ts';
import { useFormFocus } from '../../../shared/useFormFocus.ts';
import { useMe } from '../../../shared/useMe.ts';
import { useEvaluationStyles } from '../evaluation.styles.ts';
import { handOver } from './handedOver.ts';

interface HandOverFormProps {
  readonly placementKey: string;
  readonly when: GivePartBody['when'];
  readonly voice: GivePartBody['voice'];
  readonly page: EvaluationsPage;
  readonly onClose: () => void;
}

/** Before the device goes out of hand: a code to come back with. */
export function HandOverForm({ placementKey, when, voice, page, onClose }: HandOverFormProps) {
  const styles = useEvaluationStyles();
  const { key: school } = useSchool();
  const { name: leadName, today } = useMe();
  const form = useFormFocus('voices');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState(false);
  // There may be no connection any more when the device is handed over.
  useEffect(() => void import('./HandedOverPage.tsx').catch(() => undefined), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!/^\d{4}$/.test(code)) return setProblem(true);
    const { schoolName, providerName } = page;
    handOver({ school, placementKey, when, voice, on: today, code, leadName, schoolName, providerName });
  };
  const error = problem ? ({ validationState: 'error', validationMessage: 'Write four figures, such as 2580.' } as const) : {};
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Answer on this device">
      <p className={styles.say}>
        Alongside then shows the questions and nothing else, until you write your code. Stay near: the rest of Teams on this
        device is still open to whoever holds it.
      </p>
      <Field label="A code of four figures, to come back" required {...error}>
        <Input
          id={fieldId('code')}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={code}
          onChange={(_event, { value }) => setCode(value)}
        />
      </Field>
      <SaveButtons save="Hand over the device" isSaving={false} onCancel={onClose} />
    </form>
  );
}
