/** A duty's facts as words on its row. */
import type { DutyRow } from '#api/contractDuties.ts';
import type { DateText } from '#domain/session.ts';
import { roleNames } from '#domain/staff.ts';
import { countOf, dateInWords, listInWords, shortDate } from '#domain/words.ts';

const wasDue = ({ dueOn }: DutyRow): string => (dueOn ? `was due on ${dateInWords(dueOn)}` : '');
const open = ({ dueOn }: DutyRow, today: DateText): string => {
  if (!dueOn) return 'Due now';
  return dueOn === today ? 'Due today' : `Due on ${dateInWords(dueOn)}`;
};
const joined = (mark: string, ...parts: readonly string[]): string => parts.filter((part) => part !== '').join(mark);

const words: Readonly<Record<DutyRow['standing'], (duty: DutyRow, today: DateText) => string>> = {
  overdue: (duty, today) => (duty.dueOn === today ? 'Overdue since today' : joined(': ', 'Overdue', wasDue(duty))),
  unclear: () => 'No date can be worked out',
  due: open,
  coming: open,
  postponed: ({ postponed, dueOn }) =>
    joined('; ', `Put off until ${dateInWords(postponed?.until ?? '')}`, dueOn ? `due on ${shortDate(dueOn)}` : ''),
  doneInTime: ({ done }) => joined(' ', 'Done', done ? `on ${dateInWords(done.on)}` : ''),
  doneLate: (duty) => joined('; ', joined(', ', 'Done late', duty.done ? `on ${dateInWords(duty.done.on)}` : ''), wasDue(duty)),
  lapsed: (duty) => joined(': ', 'Not done, and no longer can be', wasDue(duty)),
};

/** By when, or when it was done; the due date stays readable however the duty stands. */
export const dueInWords = (duty: DutyRow, today: DateText): string => words[duty.standing](duty, today);

/** `AP lead: Amara Okafor`, or that nobody holds the role. */
export const ownerInWords = ({ owner, ownerNames }: DutyRow): string =>
  `${roleNames[owner]}: ${ownerNames.length > 0 ? listInWords(ownerNames) : 'nobody holds this role'}`;

const confidenceWords = {
  confirmed: '',
  partly: 'partly confirmed: check the source',
  unconfirmed: 'not confirmed: check the source',
} as const satisfies Record<DutyRow['citation']['confidence'], string>;

/** What a rule rests on, and how sure that is where it is not certain. */
export function citationInWords({ title, confidence }: DutyRow['citation']): string {
  const doubt = confidenceWords[confidence];
  return doubt === '' ? title : `${title} (${doubt})`;
}

/** Of a series only the first stands in the list. */
export const othersInWords = ({ alsoOverdue }: DutyRow): string =>
  alsoOverdue > 0 ? `and ${countOf(alsoOverdue, 'more like it', 'more like it')}` : '';

const byDate = (a: DutyRow, b: DutyRow): number => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.say.localeCompare(b.say);

/** The duties that stand one of these ways, the earliest first. */
export const standing = (duties: readonly DutyRow[], ...ways: readonly DutyRow['standing'][]): readonly DutyRow[] =>
  ways.flatMap((way) => duties.filter((duty) => duty.standing === way).sort(byDate));
