import { isDate } from '../week.ts';
import { profileIds } from './profiles.ts';
import type { Rule } from './rule.ts';

export type AnyValue = string | number | boolean | undefined;
export type Read = { readonly ok: true; readonly value: AnyValue } | { readonly ok: false; readonly say: string };

const good = (value: AnyValue): Read => ({ ok: true, value });
const bad = (say: string): Read => ({ ok: false, say });
/** Text as a rule's value; what does not fit the rule is said, never guessed. */
export function readValue(rule: Rule, text: string): Read {
  const trimmed = text.trim();
  switch (rule.kind) {
    case 'choice':
      return Object.hasOwn(rule.options, trimmed)
        ? good(trimmed)
        : bad(`“${text}” is none of the answers: ${Object.values(rule.options).join('; ')}.`);
    case 'yesNo':
      return /^(yes|no)$/.test(trimmed) ? good(trimmed === 'yes') : bad(`“${text}” is neither yes nor no.`);
    case 'date':
      return isDate(trimmed) ? good(trimmed) : bad(`“${text}” is no day. Write it as 2026-11-23.`);
    case 'number':
    case 'law': {
      const value = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
      return value >= rule.least && value <= rule.most
        ? good(value)
        : bad(`“${text}” is no whole number of ${rule.unit} from ${rule.least} to ${rule.most}.`);
    }
  }
}

/** Text as a profile. */
export const readProfile = (text: string) => profileIds.find((id) => id === text.trim());

/** A value as text that `readValue` reads again. */
export const valueAsText = (value: AnyValue): string =>
  value === undefined ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** A value as people read it: `every half-term`, `2 school days`, `yes`. */
export function valueInWords(rule: Rule, value: AnyValue): string {
  if (value === undefined) return 'not set';
  switch (rule.kind) {
    case 'choice':
      return rule.options[String(value)] ?? String(value);
    case 'yesNo':
      return value === true ? 'Yes' : 'No';
    case 'date':
      return String(value);
    default:
      return rule.unit === 'pounds' ? `£${Number(value).toLocaleString('en-GB')}` : `${value} ${rule.unit}`;
  }
}
