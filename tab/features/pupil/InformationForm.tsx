import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { LearnerPage } from '#api/contractLearner.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { AgencyFields } from './AgencyFields.tsx';
import { ClashChooser } from './ClashChooser.tsx';
import { FamilyFields } from './FamilyFields.tsx';
import { GapsPanel } from './GapsPanel.tsx';
import { NeedsFields } from './NeedsFields.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { TextField } from './TextField.tsx';
import { useInformationForm } from './useInformationForm.ts';

interface InformationFormProps {
  readonly learner: LearnerPage;
  readonly onDone: () => void;
}

/** What a provider must know of the learner, in sections; what is written stays here until it is saved. */
export function InformationForm({ learner, onDone }: InformationFormProps) {
  const styles = usePupilStyles();
  const form = useFormStyles();
  const editing = useInformationForm(learner, onDone);
  const { words, set, problemOf, failure, clash, isSaving } = editing;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    editing.save();
  };
  const fields = { learner, words, set, problemOf };
  const problems = fieldProblemsOf(failure).map((one) => ({ ...one, where: one.where.replace(/^words\./, '') }));
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="Learner information">
      {clash ? <ClashChooser clash={clash} isSaving={isSaving} onSettle={editing.settle} /> : null}
      {failure && !clash ? <ErrorSummary error={failure} problems={problems} /> : null}
      {editing.isDraft && !clash ? (
        <p className={form.hint} role="status">
          Not saved yet; kept here until you save it.{' '}
          <Button size="small" onClick={editing.startAgain}>
            Discard what I wrote
          </Button>
        </p>
      ) : null}
      <GapsPanel gaps={editing.gaps} isForm />
      <FamilyFields {...fields} />
      <NeedsFields {...fields} />
      <AgencyFields {...fields} />
      <Panel heading="Confirmed with the family">
        <div className={styles.row}>
          <DateField
            label="Checked on"
            where="checkedOn"
            hint="The day on which a parent or carer confirmed it. Empty: not yet."
            value={words.checkedOn}
            problem={problemOf('checkedOn')}
            onChange={(checkedOn) => set({ checkedOn })}
          />
          <TextField
            label="Checked with"
            where="checkedWith"
            value={words.checkedWith}
            problem={problemOf('checkedWith')}
            onChange={(checkedWith) => set({ checkedWith })}
          />
        </div>
      </Panel>
      <div className={form.buttons}>
        <Button appearance="primary" type="submit" disabled={isSaving || clash !== undefined}>
          {isSaving ? 'Saving…' : 'Save'}
        </Button>
        <Button onClick={editing.leave}>Cancel</Button>
      </div>
    </form>
  );
}
