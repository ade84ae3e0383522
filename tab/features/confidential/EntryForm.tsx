import type { ConcernPageView, EntryBody } from '#api/contractConfidential.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

interface EntryFormProps {
  readonly view: ConcernPageView;
  readonly kind: EntryBody['kind'];
  readonly about?: string;
  readonly corrects?: string;
  /** What the words are. */
  readonly words: string;
  readonly save: string;
  readonly onClose: () => void;
}

/** Adds one thing to a concern. */
export function EntryForm({ view, kind, about = '', corrects = '', words, save, onClose }: EntryFormProps) {
  const form = useFormStyles();
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: `confidential/${encodeURIComponent(view.concern.key)}/entries`,
    say: 'Recorded.',
    days: ['on'],
    initial: () => ({ on: dayAsTyped(view.today), words: '' }),
    bodyOf: (now) => ({ ...now, kind, about, corrects }),
    onSaved: onClose,
  });
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label={save}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Words
        {...{ label: words, where: 'words', isRequired: true, value: draft.words }}
        problem={problem('words')}
        onChange={(written) => change({ words: written })}
      />
      <DateField
        {...{ label: 'On', where: 'on', isRequired: true, value: draft.on }}
        problem={problem('on')}
        onChange={(on) => change({ on })}
      />
      <SaveButtons save={save} isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
