import type { DutyKind } from './duties/dutyKinds.ts';
import { isOfConcern } from './duties/isOfConcern.ts';
import type { OpenDuty } from './duties/openDuties.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import type { DutyDigest } from './sheet.ts';
import type { StaffMember } from './staff.ts';
import { countOf, shortDate } from './words.ts';

/** What has a card of its own, or is the product's own affair, is not said twice. */
const toldElsewhere: readonly DutyKind[] = ['missingMark', 'approval', 'review', 'delivery', 'records'];
/** School practice: more would not be read in the morning. */
const mostRows = 8;

const isPressing = ({ standing }: OpenDuty): boolean => standing === 'overdue' || standing === 'unclear' || standing === 'due';

/** What a person owns by role of the open duties, as the morning's message says it; undefined when nothing presses. */
export function dutyDigest(
  open: readonly OpenDuty[],
  { roles }: Pick<StaffMember, 'roles'>,
  { school }: Pick<SchoolFacts, 'school'>,
  date: DateText,
): DutyDigest | undefined {
  const pressing = open.filter(
    (one) => isPressing(one) && roles.includes(one.duty.owner) && !toldElsewhere.includes(one.duty.kind),
  );
  if (pressing.length === 0) return undefined;
  const count = (standing: OpenDuty['standing']): number => pressing.filter((one) => one.standing === standing).length;
  const counts = { overdue: count('overdue'), unclear: count('unclear'), due: count('due') };
  const ofConcern = pressing.find(({ duty }) => isOfConcern(duty));
  const others = pressing.filter(({ duty }) => !isOfConcern(duty));
  const shown = others.slice(0, ofConcern === undefined ? mostRows : mostRows - 1);
  return {
    schoolKey: school.key,
    schoolName: school.name,
    date,
    ...counts,
    rows: [...(ofConcern === undefined ? [] : [safeguardingRow]), ...shown.map((one) => rowOf(one, date))],
    more: others.length - shown.length,
  };
}

/** No name, no day: a chat is read over the shoulder (SAF-3). */
const safeguardingRow = {
  say: 'A safeguarding duty is due: see Today.',
  standing: '',
  isOverdue: false,
  placementKey: undefined,
} as const;

const rowOf = (one: OpenDuty, date: DateText): DutyDigest['rows'][number] => ({
  say: one.duty.words().say,
  standing: standingInWords(one, date),
  isOverdue: one.standing === 'overdue',
  placementKey: one.duty.placementKey,
});

/** `Due today`, `Due by 27 Nov 2026`, `Was due 20 Nov 2026, and 2 more like it`: how an open duty stands on a day. */
export function standingInWords({ duty, standing, alsoOverdue }: OpenDuty, today: DateText): string {
  if (duty.dueOn === undefined) return 'Nobody can say yet by when';
  const day = shortDate(duty.dueOn);
  const more = alsoOverdue === 0 ? '' : `, and ${alsoOverdue} more like it`;
  if (standing === 'postponed' && duty.postponed !== undefined)
    return `Put off until ${shortDate(duty.postponed.until)}, was due ${day}`;
  if (standing === 'overdue') return `Was due ${duty.dueOn === today ? 'today' : day}${more}`;
  return duty.dueOn === today ? 'Due today' : `Due by ${day}`;
}

/** `Your day: 3 overdue, 2 due`. Names nobody. */
export const digestInWords = ({ overdue, unclear, due }: Pick<DutyDigest, 'overdue' | 'unclear' | 'due'>): string => {
  const parts = [
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ...(unclear === 0 ? [] : [`${countOf(unclear, 'thing')} not clear`]),
    ...(due === 0 ? [] : [`${due} due`]),
  ];
  return `Your day: ${parts.join(', ')}`;
};
