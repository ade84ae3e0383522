import { Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { dayWarnings, type Invitable, meetingFrom, newMeeting, planWords } from './meetingDraft.ts';
import { useReviewStyles } from './review.styles.ts';
import { useRecordReview } from './reviewQuery.ts';

interface MeetingFormProps {
  readonly review: ReviewPage;
  readonly onClose: () => void;
}

/** The meeting put into the calendar, in Teams if wanted, with the people it invites named on the button. */
export function MeetingForm({ review, onClose }: MeetingFormProps) {
  const styles = useReviewStyles();
  const form = useFormFocus('meeting');
  const recording = useRecordReview({ placementKey: review.placementKey, reviewKey: review.key });
  const { draft, change, forget } = useDraft(`alongside.reviewMeeting.${review.key}.${review.meeting?.key ?? ''}`, () =>
    newMeeting(review),
  );
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const invited = review.invitable.filter(({ email }) => email !== '' && draft.invited.includes(email));
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = meetingFrom(draft, invited);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(
      { path: '/meeting', body: written.body, say: review.meeting ? 'The meeting is moved.' : 'The meeting is planned.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.fields} onSubmit={submit} noValidate aria-label="Plan the meeting">
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="Day"
        where="day"
        isRequired
        value={draft.day}
        problem={fieldProblem(problems, 'day')}
        onChange={(day) => change({ day })}
      />
      {dayWarnings(draft.day, review).map((warning) => (
        <p key={warning} className={styles.say} role="status">
          {warning}
        </p>
      ))}
      <div className={styles.pair}>
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <Field key={name} label={name === 'startsAt' ? 'From' : 'To'} required {...fieldProblem(problems, name)}>
            <Input
              id={fieldId(name)}
              type="time"
              value={draft[name]}
              onChange={(_event, { value }) => change({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      <Field label="Where" {...fieldProblem(problems, 'place')}>
        <Input
          id={fieldId('place')}
          value={draft.place}
          maxLength={250}
          onChange={(_event, { value }) => change({ place: value })}
        />
      </Field>
      <Field label="Who comes" required {...fieldProblem(problems, 'people')}>
        <Input
          id={fieldId('people')}
          value={draft.people}
          maxLength={1000}
          onChange={(_event, { value }) => change({ people: value })}
        />
      </Field>
      <Checkbox
        checked={draft.inCalendar}
        label="Put it into my calendar"
        onChange={(_event, { checked }) => change({ inCalendar: checked === true })}
      />
      {draft.inCalendar ? (
        <>
          <Checkbox
            checked={draft.isOnline}
            label="With a Teams meeting"
            onChange={(_event, { checked }) => change({ isOnline: checked === true })}
          />
          <Invited people={review.invitable} chosen={draft.invited} onChange={(chosen) => change({ invited: chosen })} />
        </>
      ) : null}
      <SaveButtons
        save={planWords(review.meeting !== null, draft.inCalendar, invited)}
        isSaving={recording.isPending}
        onCancel={close}
      />
    </form>
  );
}

interface InvitedProps {
  readonly people: readonly Invitable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Whom Outlook invites: nobody unless ticked. Who has no address is named, to be told otherwise. */
function Invited({ people, chosen, onChange }: InvitedProps) {
  const styles = useReviewStyles();
  const without = people.filter(({ email }) => email === '').map(({ name }) => name);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Invite by mail</legend>
      <div>
        {people
          .filter(({ email }) => email !== '')
          .map(({ name, email, words }) => (
            <div key={email}>
              <Checkbox
                label={`${name}, ${words}`}
                checked={chosen.includes(email)}
                onChange={(_event, { checked }) =>
                  onChange(checked === true ? [...chosen, email] : chosen.filter((one) => one !== email))
                }
              />
            </div>
          ))}
      </div>
      {without.length > 0 ? <p className={styles.small}>No e-mail address is known of {without.join(', ')}.</p> : null}
    </fieldset>
  );
}
