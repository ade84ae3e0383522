import { type FormEvent, use, useEffect, useState } from 'react';
import { dayFrom } from '../../shared/dayText.ts';
import { fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useSend } from './confidentialQuery.ts';
import { WrittenContext } from './OwnRecords.tsx';

interface Sheet<T> {
  readonly path: string;
  readonly say: string;
  readonly initial: () => T;
  /** The fields that hold a day as it is typed. */
  readonly days?: readonly (keyof T & string)[];
  readonly bodyOf: (draft: T) => object;
  readonly onSaved: (answer: { readonly key: string }) => void;
}

/**
 * A form of the confidential records. What is written stays in the form until it is saved, whatever goes wrong, and nowhere else: other
 * forms keep a draft on the device, these must not. Its key is made once, so that it is recorded once however often it is sent.
 */
export function useSheet<T extends object>({ path, say, initial, days = [], bodyOf, onSaved }: Sheet<T>) {
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(initial);
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const send = useSend();
  const written = use(WrittenContext);
  useEffect(() => void written?.set(key, sentencesOf(draft)), [written, key, draft]);
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const read = days.map((where) => ({ where, day: dayFrom(String(draft[where])) }));
    const wrong = read.filter(({ day }) => day === undefined);
    if (wrong.length > 0)
      return setFailure(formIncomplete(wrong.map(({ where }) => ({ where, say: 'Enter a day such as 23/11/2026.' }))));
    setFailure(undefined);
    const body = { ...bodyOf(draft), ...Object.fromEntries(read.map(({ where, day }) => [where, day])), key };
    send.mutate(
      { path, body, say },
      {
        onSuccess: (answer) => {
          written?.delete(key);
          onSaved(answer);
        },
        onError: setFailure,
      },
    );
  };
  return {
    draft,
    failure,
    submit,
    isSaving: send.isPending,
    change: (part: Partial<T>) => setDraft((now) => ({ ...now, ...part })),
    problem: (where: string) => fieldProblem(problems, where),
  };
}

/** What was written in words; keys, days and choices are none. */
const sentencesOf = (draft: object): string =>
  Object.values(draft)
    .filter((value) => typeof value === 'string' && /\S\s+\S/.test(value))
    .join('\n');
