import { initialsOf } from '../words.ts';

interface Props {
  readonly name: string;
  readonly kind?: 'person' | 'bot';
  readonly size?: 'small' | 'medium';
}

const hues = 8;
const hueOf = (name: string) => [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % hues;

/** A round picture of initials; decoration only, the name stands beside it. */
export function Avatar({ name, kind = 'person', size = 'medium' }: Props) {
  return (
    <span className={`avatar ${kind === 'bot' ? 'ofBot' : 'ofPerson'} ${size}`} data-hue={hueOf(name)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
