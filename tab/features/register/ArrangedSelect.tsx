import { Select } from '@fluentui/react-components';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import { type Arranged, providersOf } from './registerGroups.ts';

interface ArrangedSelectProps {
  readonly week: RegisterWeekView;
  readonly arranged: Arranged;
  readonly onArrange: (arranged: Arranged) => void;
}

/** How the rows are put: by pupil, by provider, or one provider only. */
export function ArrangedSelect({ week, arranged, onArrange }: ArrangedSelectProps) {
  const value = typeof arranged === 'string' ? arranged : `only:${arranged.only}`;
  const choose = (chosen: string) =>
    onArrange(chosen === 'pupils' || chosen === 'providers' ? chosen : { only: chosen.replace(/^only:/, '') });
  return (
    <Select aria-label="Show" value={value} onChange={(_event, data) => choose(data.value)}>
      <option value="pupils">All, by pupil</option>
      <option value="providers">All, by provider</option>
      {providersOf(week).map(({ key, name }) => (
        <option key={key} value={`only:${key}`}>
          {name}
        </option>
      ))}
    </Select>
  );
}
