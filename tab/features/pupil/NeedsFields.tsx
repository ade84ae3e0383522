import { useFormStyles } from '../../shared/Form.styles.ts';
import { Panel } from '../../shared/Panel.tsx';
import type { TypedWords } from './informationDraft.ts';
import type { InformationFields } from './informationFields.ts';
import { TextField } from './TextField.tsx';

type Text = 'support' | 'health' | 'firstLanguage' | 'literacy' | 'attainment' | 'behaviourPlan' | 'interests';
const needs: readonly (readonly [Text, string, string])[] = [
  ['support', 'Support for special educational needs', 'What helps, and what the plan asks for.'],
  ['health', 'Health needs', 'Conditions, medicine, allergies. Write None where there are none.'],
  ['firstLanguage', 'First language', 'And whether English is an additional language.'],
];
const baseline: readonly (readonly [Text, string, string])[] = [
  ['literacy', 'Literacy', 'For example a reading age, and when it was taken.'],
  ['attainment', 'Attainment', 'English, mathematics and science at least.'],
  ['behaviourPlan', 'Behaviour plan', 'What to do, in a few words, and where it is. Write None where there is none.'],
  ['interests', 'Interests', 'What the pupil likes and is good at.'],
];

/** PUP-2: needs, and the baseline from which progress is measured. */
export function NeedsFields({ words, set, problemOf }: InformationFields) {
  const form = useFormStyles();
  const change = (name: Text, value: string): Partial<TypedWords> => ({ [name]: value });
  const fields = (all: typeof needs) =>
    all.map(([name, label, hint]) => (
      <TextField
        key={name}
        label={label}
        where={name}
        hint={hint}
        isLong={name !== 'firstLanguage'}
        value={words[name]}
        problem={problemOf(name)}
        onChange={(value) => set(change(name, value))}
      />
    ));
  return (
    <>
      <Panel heading="Needs">
        <div className={form.fields}>{fields(needs)}</div>
      </Panel>
      <Panel heading="Baseline">
        <div className={form.fields}>{fields(baseline)}</div>
      </Panel>
    </>
  );
}
