import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';

/** What a person who may not decide is told where the school lets a deputy act for the headteacher; the Staff list says who that is. */
export const deputyNote = ({ policy }: Pick<SchoolFacts, 'policy'>, on: DateText): string =>
  policy.on('deputyActsForHeadteacher', on)
    ? ' A deputy may act for the headteacher: give the deputy the headteacher’s role in the Staff list for that time.'
    : '';
