import { Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { VisitsPage } from '#api/contractVisits.ts';
import { dateInWords } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { type Invitable, invitableOf, planFrom } from './planDraft.ts';
import { useVisitStyles } from './visit.styles.ts';
import { useRecordVisits } from './visitsQuery.ts';

interface PlanVisitFormProps {
  readonly page: VisitsPage;
  /** The planned visit that is moved; undefined for a new one. */
  readonly replaced: VisitsPage['planned'][number] | undefined;
  readonly onClose: () => void;
}

/** A visit put into the calendar, with the people it invites named on the button. */
export function PlanVisitForm({ page, replaced, onClose }: PlanVisitFormProps) {
  const styles = useVisitStyles();
  const form = useFormFocus('visits');
  const recording = useRecordVisits(page.placementKey);
  const { draft, change, forget } = useDraft(`alongside.planVisit.${page.placementKey}.${replaced?.key ?? ''}`, () => ({
    key: crypto.randomUUID(),
    day: replaced ? dayAsTyped(replaced.day) : '',
    startsAt: replaced?.startsAt ?? '10:00',
    endsAt: replaced?.endsAt ?? '11:00',
    people: replaced?.people ?? page.me.name,
    inCalendar: replaced ? replaced.webLink !== '' : true,
    invited: [] as readonly string[],
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const people = invitableOf(page);
  const invited = people.filter(({ email }) => draft.invited.includes(email));
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = planFrom(draft, draft.inCalendar ? invited : [], replaced?.key ?? '');
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const say = replaced ? 'The visit is moved.' : 'The visit is planned.';
    recording.mutate(
      { path: '/visits/planned', body: written.body, say, canUndo: !draft.inCalendar && !replaced },
      { onSuccess: close, onError: setFailure },
    );
  };
  const save = saveWords(draft.inCalendar, invited, replaced !== undefined);
  return (
    <form
      ref={form}
      className={styles.fields}
      onSubmit={submit}
      noValidate
      aria-label={replaced ? 'Move the visit' : 'Plan a visit'}
    >
      {failure ? <ErrorSummary error={failure} /> : null}
      {replaced ? (
        <p className={styles.small}>
          It was planned for {dateInWords(replaced.day)}.{' '}
          {replaced.webLink && !replaced.isMine
            ? `The event of then stays in the calendar of ${replaced.byName}: ask ${replaced.byName} to take it out.`
            : ''}
        </p>
      ) : null}
      <div className={styles.pair}>
        <DateField
          label="Day"
          where="day"
          isRequired
          value={draft.day}
          problem={fieldProblem(problems, 'day')}
          onChange={(day) => change({ day })}
        />
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
      <Field label="Who goes" required {...fieldProblem(problems, 'people')}>
        <Input
          id={fieldId('people')}
          value={draft.people}
          maxLength={250}
          onChange={(_event, { value }) => change({ people: value })}
        />
      </Field>
      <Checkbox
        checked={draft.inCalendar}
        label="Put it into my calendar"
        onChange={(_event, { checked }) => change({ inCalendar: checked === true })}
      />
      {draft.inCalendar ? (
        <Invited people={people} chosen={draft.invited} onChange={(chosen) => change({ invited: chosen })} />
      ) : null}
      <SaveButtons save={save} isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}

function saveWords(inCalendar: boolean, invited: readonly Invitable[], isMove: boolean): string {
  const verb = isMove ? 'Move it' : 'Plan it';
  if (!inCalendar || invited.length === 0) return verb;
  const [first] = invited;
  return `${verb} and invite ${invited.length === 1 ? (first?.name ?? '') : `${invited.length} people`}`;
}

interface InvitedProps {
  readonly people: readonly Invitable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Invited({ people, chosen, onChange }: InvitedProps) {
  const styles = useVisitStyles();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>Invite by mail (leave empty for an unannounced visit)</legend>
      {people.map(({ name, email, words }) => (
        <Checkbox
          key={email}
          label={`${name}, ${words}`}
          checked={chosen.includes(email)}
          onChange={(_event, { checked }) =>
            onChange(checked === true ? [...chosen, email] : chosen.filter((one) => one !== email))
          }
        />
      ))}
    </fieldset>
  );
}
