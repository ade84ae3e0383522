import type { DutyRow } from '#api/contractDuties.ts';

const pressing: readonly DutyRow['standing'][] = ['overdue', 'unclear', 'due'];

/** `To do: 5, 2 overdue`; what is put off and what is to come do not count. */
export function dutiesInWords(duties: readonly DutyRow[]): string {
  const toDo = duties.filter(({ standing }) => pressing.includes(standing)).length;
  const overdue = duties.filter(({ standing }) => standing === 'overdue').length;
  return `To do: ${toDo === 0 ? 'nothing' : toDo}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}
