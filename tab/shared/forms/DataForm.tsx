import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../apiProblem.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { useFormStyles } from '../Form.styles.ts';
import { fieldProblem, fieldProblemsOf, stillStanding } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import { useDraft } from '../useDraft.ts';
import { useFormFocus } from '../useFormFocus.ts';
import { useDataFormStyles } from './dataForm.styles.ts';
import { FieldOfForm } from './FieldOfForm.tsx';
import { bodyOf, type FormField, problemsIn, type Typed } from './formFields.ts';
import { type FormRecord, useRecordForm } from './useRecordForm.ts';

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

interface DataFormProps {
  /** Which of several forms with one address it is; its draft is kept by it. */
  readonly name: string;
  readonly form: FormOf;
  /** What is there now; of a change as it stands in the list, which may become newer while the form is open. */
  readonly now: Typed;
  /** The part of the page it stands in. */
  readonly anchor?: string;
  readonly onClose: () => void;
  readonly onDone?: (key: string) => void;
}

const prefixes = /^(words|seen|what)\./;

/** A form that opens in its place. What is written stays in this browser tab until it is saved, and no refusal loses it. */
export function DataForm({ name, form, now, anchor = 'forms', onClose, onDone }: DataFormProps) {
  const styles = useFormStyles();
  const own = useDataFormStyles();
  const element = useFormFocus(anchor);
  const recording = useRecordForm();
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
    const record: FormRecord = {
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
