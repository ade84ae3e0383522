import { Select } from '@fluentui/react-components';

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  /** Value and words of each, the one that filters nothing first. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** One choice of what a list shows. A value that is no longer among the choices stands as it is, so that nothing is filtered unseen. */
export function FilterSelect({ label, value, choices, onChoose }: FilterSelectProps) {
  const isKnown = choices.some(([known]) => known === value);
  return (
    <Select aria-label={label} value={value} onChange={(_event, data) => onChoose(data.value)}>
      {[...choices, ...(isKnown ? [] : [[value, value] as const])].map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
}
