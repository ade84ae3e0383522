import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ReviewPage, ReviewSentBody } from '#api/contractReviews.ts';
import { isSentHow, sentHowNames } from '#domain/caseFile/sentHow.ts';
import { type ReviewParty, reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReviewStyles } from './review.styles.ts';
import { useRecordReview } from './reviewQuery.ts';

interface SentFormProps {
  readonly review: ReviewPage;
  readonly onClose: () => void;
}

const inWriting = ['letter', 'byHand', 'email'] as const;
type To = Readonly<Record<string, { readonly name: string; readonly address: string }>>;

/** That the decision went out: how, when, to whom. The product sends nothing. */
export function SentForm({ review, onClose }: SentFormProps) {
  const styles = useReviewStyles();
  const form = useFormFocus('sent');
  const { today } = useMe();
  const recording = useRecordReview({ placementKey: review.placementKey, reviewKey: review.key });
  const { draft, change, forget } = useDraft(`alongside.reviewSent.${review.key}`, () => ({
    key: crypto.randomUUID() as string,
    on: dayAsTyped(today),
    how: 'letter',
    to: {} as To,
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const parties = review.parties.filter((party) => party !== 'headteacher');
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const on = dayFrom(draft.on);
    const to = parties.flatMap((party) => {
      const one = draft.to[party];
      return one ? [{ party, ...one }] : [];
    });
    const wrong = [
      ...(on ? [] : [{ where: 'on', say: 'Write the day, such as 30/11/2026.' }]),
      ...(to.length > 0 ? [] : [{ where: 'to', say: 'Choose to whom it went.' }]),
    ];
    if (!on || wrong.length > 0) return setFailure(formIncomplete(wrong));
    setFailure(undefined);
    const body: ReviewSentBody = { key: draft.key, on, how: isSentHow(draft.how) ? draft.how : 'letter', to };
    recording.mutate(
      { path: '/sent', body, say: 'It is recorded that the decision was sent.', canUndo: to.length === 1 },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.fields} onSubmit={submit} noValidate aria-label="Record that the decision was sent">
      {failure ? <ErrorSummary error={failure} /> : null}
      <div className={styles.pair}>
        <DateField
          label="Sent on"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
        <Field label="How" {...fieldProblem(problems, 'how')}>
          <Select id={fieldId('how')} value={draft.how} onChange={(_event, { value }) => change({ how: value })}>
            {inWriting.map((how) => (
              <option key={how} value={how}>
                {sentHowNames[how]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label="To" required {...fieldProblem(problems, 'to')}>
        <div id={fieldId('to')} tabIndex={-1}>
          {parties.map((party) => (
            <ToParty
              key={party}
              party={party}
              to={draft.to}
              isByHand={draft.how === 'byHand'}
              problems={problems}
              review={review}
              change={(to) => change({ to })}
            />
          ))}
        </div>
      </Field>
      <SaveButtons save="Record that it was sent" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}

interface ToPartyProps {
  readonly party: ReviewParty;
  readonly to: To;
  readonly isByHand: boolean;
  readonly problems: ReturnType<typeof fieldProblemsOf>;
  readonly review: ReviewPage;
  readonly change: (to: To) => void;
}

function ToParty({ party, to, isByHand, problems, review, change }: ToPartyProps) {
  const styles = useReviewStyles();
  const one = to[party];
  const tick = (isTicked: boolean) => {
    const { [party]: _gone, ...rest } = to;
    change(isTicked ? { ...rest, [party]: known(party, review) } : rest);
  };
  const field = (name: 'name' | 'address', label: string) => (
    <Field label={label} required {...fieldProblem(problems, `to.${party}.${name}`)}>
      <Input
        id={fieldId(`to.${party}.${name}`)}
        value={one?.[name] ?? ''}
        maxLength={name === 'name' ? 250 : 500}
        onChange={(_event, { value }) => change({ ...to, [party]: { name: '', address: '', ...one, [name]: value } })}
      />
    </Field>
  );
  return (
    <div>
      <Checkbox
        checked={one !== undefined}
        label={reviewPartyNames[party]}
        onChange={(_event, { checked }) => tick(checked === true)}
      />
      {one ? (
        <div className={styles.pair}>
          {field('name', `Name: ${reviewPartyNames[party].toLowerCase()}`)}
          {isByHand ? null : field('address', `Where to: ${reviewPartyNames[party].toLowerCase()}`)}
        </div>
      ) : null}
    </div>
  );
}

/** What the records know of a party, to begin with. */
const known = (party: ReviewParty, { pupilName, provider, providerName }: ReviewPage): { name: string; address: string } => {
  if (party === 'pupil') return { name: pupilName, address: '' };
  return party === 'provider' ? { name: provider.name || providerName, address: provider.email } : { name: '', address: '' };
};
