import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';
import { usePupilStyles } from './pupil.styles.ts';
import { TextField } from './TextField.tsx';

interface FieldOf<T> {
  readonly name: keyof T & string;
  readonly label: string;
  readonly type?: 'text' | 'tel' | 'email';
}

interface PeopleFieldsProps<T> {
  /** `Emergency contact`: numbered. */
  readonly what: string;
  readonly where: string;
  readonly people: readonly T[];
  readonly empty: T;
  /** So many stand there from the start. */
  readonly atLeast: number;
  readonly fields: readonly FieldOf<T>[];
  readonly problemOf: (where: string) => ShownProblem;
  readonly onChange: (people: T[]) => void;
}

const mostPeople = 8;

/** People of one kind, one under the other, with a button for one more. */
export function PeopleFields<T extends Readonly<Record<string, string>>>(props: PeopleFieldsProps<T>) {
  const { what, where, people, empty, atLeast, fields, problemOf, onChange } = props;
  const styles = usePupilStyles();
  const shown = [...people, ...Array.from({ length: Math.max(0, atLeast - people.length) }, () => empty)];
  const change = (at: number, name: string, value: string) =>
    onChange(shown.map((one, index) => (index === at ? { ...one, [name]: value } : one)));
  const add = () => {
    onChange([...shown, empty]);
    setTimeout(() => document.getElementById(fieldId(`${where}.${shown.length}.${fields[0]?.name}`))?.focus());
  };
  const remove = (at: number) => {
    onChange(shown.filter((_one, index) => index !== at));
    setTimeout(() => document.getElementById(fieldId(`${where}.add`))?.focus());
  };
  return (
    <div>
      {shown.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people have no key but their place in the form
        <fieldset key={index} className={styles.group}>
          <legend className={styles.legend}>
            {what} {index + 1}
          </legend>
          <div className={styles.person}>
            <div className={styles.row}>
              {fields.map(({ name, label, type = 'text' }) => (
                <TextField
                  key={name}
                  label={label}
                  where={`${where}.${index}.${name}`}
                  type={type}
                  value={one[name] ?? ''}
                  problem={problemOf(`${where}.${index}.${name}`)}
                  onChange={(value) => change(index, name, value)}
                />
              ))}
            </div>
            {shown.length > atLeast ? (
              <div>
                <Button size="small" aria-label={`Remove ${what.toLowerCase()} ${index + 1}`} onClick={() => remove(index)}>
                  Remove
                </Button>
              </div>
            ) : null}
          </div>
        </fieldset>
      ))}
      {shown.length < mostPeople ? (
        <Button id={fieldId(`${where}.add`)} icon={<Add20Regular />} onClick={add}>
          Add {/^[aeiou]/i.test(what) ? 'an' : 'a'} {what.toLowerCase()}
        </Button>
      ) : null}
    </div>
  );
}
