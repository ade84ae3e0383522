import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ContactStandingRow } from '#api/contractContacts.ts';
import { contactHowNames, contactHows, contactParties, contactPartyNames } from '#domain/contact/contactWords.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useContactStyles } from './contact.styles.ts';
import { contactFrom, newContact } from './contactDraft.ts';
import { useRecordContact } from './contactsQuery.ts';
import { MoodField } from './MoodField.tsx';

interface ContactFormProps {
  readonly standing: ContactStandingRow;
  /** The part of the page in which it opens. */
  readonly anchor: string;
  readonly onClose: () => void;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A contact in ten seconds: with whom and how are chosen already, what was said is typed, the rest may stay empty. */
export function ContactForm({ standing, anchor, onClose }: ContactFormProps) {
  const styles = useContactStyles();
  const { today } = useMe();
  const form = useFormFocus(anchor);
  const recording = useRecordContact(standing.placementKey);
  const { draft, change, forget } = useDraft(`alongside.contact.${standing.placementKey}`, () => newContact(standing, today));
  const [failure, setFailure] = useState<unknown>();
  const problems = fieldProblemsOf(failure);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const body = contactFrom(draft);
    recording.mutate({ path: '', body, say: 'The contact is recorded.' }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={`Contact about ${standing.pupilName}`}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="What was said" required {...fieldProblem(problems, 'words')}>
        <Textarea
          id={fieldId('words')}
          value={draft.words}
          maxLength={4000}
          resize="vertical"
          onChange={(_event, { value }) => change({ words: value })}
        />
      </Field>
      <fieldset className={styles.group}>
        <legend>In touch with</legend>
        <div className={styles.choices} id={fieldId('with')} tabIndex={-1}>
          {contactParties.map((party) => (
            <Checkbox
              key={party}
              label={upper(contactPartyNames[party])}
              checked={draft.with.includes(party)}
              onChange={(_event, { checked }) =>
                change({ with: contactParties.filter((one) => (one === party ? checked === true : draft.with.includes(one))) })
              }
            />
          ))}
        </div>
        {problems.some(({ where }) => where === 'with') ? <p className={styles.wrong}>Say whom you were in touch with.</p> : null}
      </fieldset>
      <Field label="How">
        <RadioGroup
          className={styles.choices}
          value={draft.how}
          onChange={(_event, { value }) => change({ how: contactHows.find((one) => one === value) ?? 'call' })}
        >
          {contactHows.map((how) => (
            <Radio key={how} value={how} label={contactHowNames[how]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.with.includes('pupil') ? (
        <>
          <MoodField value={draft.mood} onChange={(mood) => change({ mood })} />
          <Field label="The pupil’s wishes, in the pupil’s own words">
            <Textarea
              value={draft.wishes}
              maxLength={4000}
              resize="vertical"
              onChange={(_event, { value }) => change({ wishes: value })}
            />
          </Field>
        </>
      ) : null}
      <div className={styles.pair}>
        <Field label="Whom you spoke to">
          <Input value={draft.name} maxLength={250} onChange={(_event, { value }) => change({ name: value })} />
        </Field>
        <DateField
          label="Day"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
      </div>
      <SaveButtons save="Save the contact" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
