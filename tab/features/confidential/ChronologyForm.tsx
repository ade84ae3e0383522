import type { ChronologyPageView } from '#api/contractConfidential.ts';
import { sentHowNames, sentHows } from '#domain/caseFile/sentHow.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Choice, Line, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

interface ChronologyFormProps {
  readonly kind: 'event' | 'given' | 'received';
  readonly view: ChronologyPageView;
  readonly placementKey: string;
  readonly onClose: () => void;
}

const labels = {
  event: ['What happened', 'Add the event'],
  given: ['What was given', 'Record that it was given'],
  received: ['What the provider told', 'Add what the provider gave'],
} as const;

/** An event, or what went one way or the other. */
export function ChronologyForm({ kind, view, placementKey, onClose }: ChronologyFormProps) {
  const form = useFormStyles();
  const isEvent = kind === 'event';
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: isEvent ? `confidential/chronology/${encodeURIComponent(placementKey)}/events` : 'confidential/shares',
    say: 'Recorded.',
    days: ['on'],
    initial: () => ({
      ...{ words: kind === 'given' ? `The chronology up to ${dayAsTyped(view.today)}.` : '', to: view.leadName },
      ...{ how: 'byHand', on: dayAsTyped(view.today) },
    }),
    bodyOf: ({ words, ...now }) =>
      isEvent ? { words, on: now.on } : { ...now, extract: words, direction: kind, placementKey, concernKey: '' },
    onSaved: onClose,
  });
  const where = isEvent ? 'words' : 'extract';
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label={labels[kind][1]}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Words
        {...{ label: labels[kind][0], where, isRequired: true, value: draft.words }}
        problem={problem(where)}
        onChange={(words) => change({ words })}
      />
      {isEvent ? null : (
        <div className={form.pair}>
          <Line
            {...{
              label: kind === 'given' ? 'To' : 'From',
              where: 'to',
              isRequired: true,
              value: draft.to,
              hint: 'The full name',
            }}
            problem={problem('to')}
            onChange={(to) => change({ to })}
          />
          <Choice
            {...{
              label: 'How',
              where: 'how',
              value: draft.how,
              options: sentHows.map((how) => [how, sentHowNames[how]] as const),
            }}
            problem={problem('how')}
            onChange={(how) => change({ how })}
          />
        </div>
      )}
      <DateField
        {...{ label: 'On', where: 'on', isRequired: true, value: draft.on }}
        problem={problem('on')}
        onChange={(on) => change({ on })}
      />
      <SaveButtons save={labels[kind][1]} isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
