import type { Duty } from '#domain/duties/duty.ts';
import { oddDuty } from '#domain/duties/oddDuty.ts';
import { provisions } from '#domain/law.ts';
import { londonTime } from '#domain/londonTime.ts';
import { countOf } from '#domain/words.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';
import type { RowProblem } from '#records/rowProblem.ts';
import { lists } from '#records/schema.ts';

/** What people do not see because of such a row. Lists that are not named here hold no child and wake nobody. */
const missing: { readonly [L in RowProblem['list']]?: string } = {
  placements: 'A pupil who is out on such a placement is not on Today and on no card: nobody is asked where the pupil is.',
  pupils: 'Such a pupil has no name on Today and is not among the pupils.',
  register: 'What was answered in such a week counts as not confirmed, and no further answer can be kept.',
  calendar: 'A school day may be taken for a holiday, and then nobody is asked where pupils are.',
  staff: 'Such a person gets no cards, and may do nothing here.',
  schools: 'Such a school is not in Alongside at all: nobody there is asked where pupils are.',
};
const mostNamed = 10;

/** ATT-8: rows that people changed in SharePoint so that they cannot be read. What they say is missing everywhere else, so this is loud. */
export function unreadableRows({ problems, school, readAt }: SchoolCasebook, trust: TrustBook): Duty[] {
  const all = [...problems, ...trust.problems];
  return [...new Set(all.map(({ list }) => list))].map((list) => {
    const rows = all.filter((problem) => problem.list === list);
    return oddDuty({
      kind: 'records',
      subject: `${school.key}|${list}`,
      owner: list === 'schools' || list === 'trustStaff' ? 'trustLead' : 'apLead',
      dueOn: londonTime(readAt).date,
      // Where pupils go missing it is overdue as soon as it is seen.
      dueAt: missing[list] === undefined ? undefined : readAt,
      say: `Correct ${countOf(rows.length, 'row')} of the list “${lists[list].name}” in SharePoint: ${namesOf(rows)}.`,
      because: [missing[list] ?? 'They are left out everywhere.', ...rows.slice(0, mostNamed).map(({ say }) => say)].join(' '),
      citation: provisions.ATT8,
    });
  });
}

function namesOf(rows: readonly RowProblem[]): string {
  const named = rows.slice(0, mostNamed).map(({ title, itemId }) => (title === '' ? `item ${itemId}` : title));
  return [...named, ...(rows.length > mostNamed ? [`and ${rows.length - mostNamed} more`] : [])].join('; ');
}
