import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useAwayStyles } from './away.styles.ts';
import { type AwayRecord, useRecordAway } from './awayQuery.ts';
import { FieldOfForm } from './FieldOfForm.tsx';
import { bodyOf, type FormField, problemsIn, type Typed } from './formFields.ts';

/** What a form asks, and where what it asks goes. */
export interface FormOf {
  readonly heading: string;
  /** Said before the fields. */
  readonly lead?: string;
  readonly save: string;
  readonly fields: readonly FormField[];
  readonly method?: 'PUT';
  readonly path: string;
  readonly say: string;
  readonly canUndo?: false;
  /** How the fields stand in the body; as they are when left out. `seen`: what was there when the form was opened. */
  readonly toBody?: (key: string, values: Record<string, unknown>, seen: Record<string, unknown>) => unknown;
}

interface AwayFormProps {
  /** Which of several forms with one address it is; its draft is kept by it. */
  readonly name: string;
  readonly form: FormOf;
  /** What is there now; of a change as it stands in the list, which may become newer while the form is open. */
  readonly now: Typed;
  readonly onClose: () => void;
  readonly onDone?: (key: string) => void;
}

const prefixes = /^(words|seen)\./;

/** A form that opens in its place. What is written stays in this browser tab until it is saved, and no refusal loses it. */
export function AwayForm({ name, form, now, onClose, onDone }: AwayFormProps) {
  const styles = useFormStyles();
  const own = useAwayStyles();
  const element = useFormFocus('forms');
  const recording = useRecordAway();
  const { draft, change, forget } = useDraft(`away|${form.path}|${name}`, () => ({
    key: crypto.randomUUID(),
    typed: now,
    base: now,
  }));
  const [sent, setSent] = useState<Typed>();
  const [failure, setFailure] = useState<unknown>();
  const [wasClash, setClash] = useState(false);
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  }, [now]);
  const found = fieldProblemsOf(failure).map((one) => ({ ...one, where: one.where.replace(prefixes, '') }));
  const problems = stillStanding(found, sent, draft.typed);
  const close = () => {
    forget();
    onClose();
  };
  /** Somebody was quicker: what they wrote becomes what this form goes by; what this person wrote stays. */
  const takeOver = () => {
    const { typed, base } = draft;
    const kept = Object.entries(typed).map(([where, text]) => [
      where,
      text === base[where] ? (latest.current[where] ?? '') : text,
    ]);
    change({ typed: Object.fromEntries(kept), base: latest.current });
    setClash(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft.typed);
    const missing = problemsIn(form.fields, draft.typed);
    if (missing.length > 0) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    const values = bodyOf(form.fields, draft.typed);
    const body = form.toBody?.(draft.key, values, bodyOf(form.fields, draft.base)) ?? { key: draft.key, ...values };
    const record: AwayRecord = {
      ...{ method: form.method ?? 'POST', path: form.path, body, say: form.say, canUndo: form.canUndo !== false },
    };
    recording.mutate(record, {
      onSuccess: ({ key }) => {
        close();
        onDone?.(key);
      },
      onError: (error) => {
        setFailure(error);
        if (error instanceof ApiProblem && error.code === 'changedMeanwhile') takeOver();
      },
    });
  };
  return (
    <form ref={element} className={own.form} onSubmit={submit} noValidate aria-label={form.heading}>
      {failure ? <ErrorSummary error={failure} problems={found} /> : null}
      {form.lead ? <p className={own.say}>{form.lead}</p> : null}
      <div className={styles.fields}>
        {form.fields.map((field) => (
          <FieldOfForm
            key={field.where}
            field={field}
            value={draft.typed[field.where] ?? ''}
            problem={fieldProblem(problems, field.where)}
            theirs={wasClash && draft.typed[field.where] !== draft.base[field.where] ? (draft.base[field.where] ?? '') : ''}
            onChange={(text) => change({ typed: { ...draft.typed, [field.where]: text } })}
          />
        ))}
      </div>
      <SaveButtons save={form.save} isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
