import { Checkbox } from '@fluentui/react-components';
import type { ConfidentialPageView } from '#api/contractConfidential.ts';
import { concernCategories, concernCategoryNames } from '#domain/safeguarding/confidentialRecords.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Choice, Line, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

interface NewConcernFormProps {
  readonly view: ConfidentialPageView;
  readonly onClose: () => void;
  readonly onSaved: (key: string) => void;
}

const categories = concernCategories.map((key) => [key, concernCategoryNames[key]] as const);
const named = (some: readonly { readonly key: string; readonly name: string }[]) =>
  some.map(({ key, name }) => [key, name] as const);

/** A concern as it reached the lead. */
export function NewConcernForm({ view, onClose, onSaved }: NewConcernFormProps) {
  const form = useFormStyles();
  const { choices, today } = view;
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: 'confidential',
    say: 'Recorded.',
    days: ['happenedOn', 'raisedOn'],
    initial: () => ({
      ...{ pupilKey: '', providerKey: '', isAboutSetting: false, category: '', happenedOn: dayAsTyped(today), happenedAt: '' },
      ...{ raisedBy: '', raisedOn: dayAsTyped(today), words: '', done: '', recordNumber: '', parentsTold: '', parentsReason: '' },
    }),
    bodyOf: (now) => ({ ...now, parentsTold: now.parentsTold === 'yes' }),
    onSaved: ({ key }) => onSaved(key),
  });
  const own = choices.pupils.find(({ key }) => key === draft.pupilKey)?.providers ?? [];
  const providers = [...choices.providers].sort((a, b) => Number(own.includes(b.key)) - Number(own.includes(a.key)));
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="A concern">
      {failure ? <ErrorSummary error={failure} /> : null}
      <p className={form.hint}>
        If a child is in danger, ring 999 first. Referral to children’s social care stays with the school (SAF-5). What you write
        is not kept on this device: it is saved when you press “Record it”.
      </p>
      <div className={form.fields}>
        <Choice
          {...{ label: 'Pupil', where: 'pupilKey', isRequired: true, none: 'Choose', options: named(choices.pupils) }}
          value={draft.pupilKey}
          problem={problem('pupilKey')}
          onChange={(pupilKey) => change({ pupilKey })}
        />
        <Choice
          {...{ label: 'Setting it was raised at or is about', where: 'providerKey', none: 'None', options: named(providers) }}
          value={draft.providerKey}
          problem={problem('providerKey')}
          onChange={(providerKey) => change({ providerKey })}
        />
        <Checkbox
          label="It is about the setting itself: every placement there is looked at, and the safeguarding leads of other schools with pupils there are asked to ring you"
          checked={draft.isAboutSetting}
          onChange={(_event, { checked }) => change({ isAboutSetting: checked === true })}
        />
        <Choice
          {...{ label: 'What it is about', where: 'category', isRequired: true, none: 'Choose', options: categories }}
          value={draft.category}
          problem={problem('category')}
          onChange={(category) => change({ category })}
        />
        <div className={form.pair}>
          <DateField
            {...{ label: 'Happened on', where: 'happenedOn', isRequired: true, value: draft.happenedOn }}
            problem={problem('happenedOn')}
            onChange={(happenedOn) => change({ happenedOn })}
          />
          <Line
            {...{ label: 'At', where: 'happenedAt', value: draft.happenedAt, hint: 'Such as 14:05; empty when not known' }}
            problem={problem('happenedAt')}
            onChange={(happenedAt) => change({ happenedAt })}
          />
          <DateField
            {...{ label: 'Reached you on', where: 'raisedOn', isRequired: true, value: draft.raisedOn }}
            problem={problem('raisedOn')}
            onChange={(raisedOn) => change({ raisedOn })}
          />
        </div>
        <Line
          {...{
            label: 'Told by',
            where: 'raisedBy',
            isRequired: true,
            value: draft.raisedBy,
            hint: 'The full name and office, not initials',
          }}
          problem={problem('raisedBy')}
          onChange={(raisedBy) => change({ raisedBy })}
        />
        <Words
          {...{ label: 'In their words', where: 'words', isRequired: true, value: draft.words }}
          problem={problem('words')}
          onChange={(words) => change({ words })}
        />
        <Words
          {...{ label: 'What was done', where: 'done', value: draft.done }}
          problem={problem('done')}
          onChange={(done) => change({ done })}
        />
        <div className={form.pair}>
          <Choice
            {...{
              label: 'Parents told',
              where: 'parentsTold',
              isRequired: true,
              none: 'Choose',
              hint: 'Unless it puts the child at risk',
            }}
            options={[
              ['yes', 'Yes'],
              ['no', 'No'],
            ]}
            value={draft.parentsTold}
            problem={problem('parentsTold')}
            onChange={(parentsTold) => change({ parentsTold })}
          />
          <Line
            {...{ label: 'How, or why not', where: 'parentsReason', isRequired: true, value: draft.parentsReason }}
            hint="Who was told, and when"
            problem={problem('parentsReason')}
            onChange={(parentsReason) => change({ parentsReason })}
          />
        </div>
        <Line
          {...{ label: 'Number in the school’s own safeguarding system', where: 'recordNumber', value: draft.recordNumber }}
          problem={problem('recordNumber')}
          onChange={(recordNumber) => change({ recordNumber })}
        />
      </div>
      <SaveButtons save="Record it" isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
