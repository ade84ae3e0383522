import { recordProblems } from '../../checks/records/recordProblems.ts';
import type { Finding } from '../../finding.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';

/** The names of the lists as people see them in SharePoint. */
const listNames: Readonly<Record<string, string>> = {
  placements: 'Placements',
  reviews: 'Reviews',
  register: 'Register',
  policy: 'Policies',
  calendar: 'Calendar',
  dutyRecords: 'Duties recorded',
  providerChecks: 'Provider checks',
  providerDeclarations: 'Provider declarations',
  suspensions: 'Suspensions',
  timetables: 'Timetables',
  followUps: 'Follow-ups',
  sessionEvents: 'Session events',
};
/** Subjects of duties hold no `|`; keys of records may. */
const withoutBars = (text: string): string => text.replaceAll('|', '/');

/**
 * REP-7: records that contradict each other are named until somebody mends them. They have no due date: what rests on them cannot be
 * relied on now, so they are unclear, and loud.
 */
export const contradictions = (book: Rulebook): Duty[] => recordProblems(book).map((finding) => dutyTo(book, finding));

function dutyTo(book: Rulebook, { because, citation, facts }: Finding): Duty {
  const { list = '', record = '', problem = '', other = '' } = facts;
  const name = listNames[list] ?? String(list);
  return dutyOf(
    book,
    { subjectKey: `${list}-${withoutBars(String(record))}` },
    {
      kind: 'contradiction',
      part: `${withoutBars(String(problem))}${other === '' ? '' : `-${withoutBars(String(other))}`}`,
      dueOn: undefined,
      done: null,
      citation,
      words: () => ({
        say: `Mend the records: look at the list “${name}” in SharePoint.`,
        because,
        steps: [
          `The row is “${record}” in the list “${name}”.`,
          'As long as the records disagree nobody can rely on what follows from them.',
        ],
      }),
    },
  );
}
