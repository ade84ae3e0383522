import type { Reporting } from '#api/contractAttendance.ts';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { timeFrom } from '../../shared/timeText.ts';

/** What is recorded now, apart from the rest of the page. */
export const reportingOf = ({ morningReportsBy, afternoonReportsBy, attendanceEmail }: ProviderPage): Reporting => ({
  morningReportsBy,
  afternoonReportsBy,
  attendanceEmail,
});

/** What is sent, or what must be put right first. Empty means the school's own time, and no e-mail. */
export function reportingFrom(draft: Reporting): { readonly record: Reporting } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const time = (where: 'morningReportsBy' | 'afternoonReportsBy', example: string): string => {
    const written = draft[where].trim();
    const read = timeFrom(written);
    if (written !== '' && read === undefined)
      problems.push({ where, say: `Write a time such as ${example}, or leave it empty.` });
    return read ?? '';
  };
  const record: Reporting = {
    morningReportsBy: time('morningReportsBy', '9.45'),
    afternoonReportsBy: time('afternoonReportsBy', '13.30'),
    attendanceEmail: draft.attendanceEmail.trim(),
  };
  return problems.length > 0 ? { problems } : { record };
}
