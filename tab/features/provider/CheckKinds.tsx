import { Select } from '@fluentui/react-components';
import type { PassportPage } from '#api/contractPassport.ts';
import { happenings, providerChecks } from '#domain/providerCheck.ts';
import { fieldId } from '../../shared/fieldProblems.ts';

interface CheckKindsProps {
  readonly value: string;
  readonly passport: PassportPage;
  readonly onChange: (check: string) => void;
}

/** What may be recorded, in the groups of the passport; last what happened and is no check. */
export function CheckKinds({ value, passport, onChange }: CheckKindsProps) {
  const { groups, mayRecord, mayApproveException } = passport;
  const shown = groups
    .map(({ key, name, tasks }) => ({
      key,
      name,
      kinds: tasks.flatMap(({ check }) => {
        const may = check === 'trustException' ? mayApproveException : mayRecord;
        return check !== null && may ? [check] : [];
      }),
    }))
    .concat(mayRecord ? [{ key: 'told', name: 'Something that happened', kinds: [...happenings] }] : [])
    .filter(({ kinds }) => kinds.length > 0);
  const isKnown = shown.some(({ kinds }) => kinds.some((kind) => kind === value));
  return (
    <Select id={fieldId('check')} value={isKnown ? value : ''} onChange={(_event, chosen) => onChange(chosen.value)}>
      {isKnown ? null : <option value="">Choose a check</option>}
      {shown.map(({ key, name, kinds }) => (
        <optgroup key={key} label={name}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {providerChecks[kind].name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
