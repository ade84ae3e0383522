import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { PupilRow } from '#api/contractRecords.ts';
import { yearGroupName } from '#domain/words.ts';
import { fieldId, type ShownProblem } from './fieldProblems.ts';

interface PupilFieldProps {
  readonly pupils: readonly PupilRow[];
  readonly chosen: string;
  readonly problem: ShownProblem;
  readonly onChoose: (pupilKey: string) => void;
}

/** More than these are never read; the next letter narrows them. */
const mostShown = 30;

const line = (pupil: PupilRow): string =>
  `${pupil.name}, ${yearGroupName(pupil.yearGroup)}${pupil.registrationGroup ? `, ${pupil.registrationGroup}` : ''}`;

/** A pupil by a few letters of the name, the UPN or the form. */
export function PupilField({ pupils, chosen, problem, onChoose }: PupilFieldProps) {
  const named = pupils.find(({ key }) => key === chosen);
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const looked = (typed ?? '').trim().toLowerCase();
  const found = pupils.filter((pupil) => `${line(pupil)} ${pupil.upn}`.toLowerCase().includes(looked)).slice(0, mostShown);
  return (
    <Field label="Pupil" required hint="Write some letters of the name, the UPN or the registration group." {...problem}>
      <Combobox
        id={fieldId('pupilKey')}
        autoComplete="off"
        value={typed ?? (named ? line(named) : '')}
        selectedOptions={chosen ? [chosen] : []}
        open={isOpen}
        onOpenChange={(_event, { open }) => setOpen(open)}
        // By itself the list opens with a key press: dictation and pasting press none.
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
        }}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          onChoose(optionValue ?? '');
          setTyped(undefined);
        }}
      >
        {found.map((pupil) => (
          <Option key={pupil.key} value={pupil.key} text={line(pupil)}>
            {line(pupil)}
          </Option>
        ))}
        {found.length === 0 ? (
          <Option value="" text="" disabled>
            No pupil is called that. Import the pupil first.
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
