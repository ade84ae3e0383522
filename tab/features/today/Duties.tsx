import { DutyLines, type DutyRow } from '../../shared/DutyLines.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';

/** `To do: 5, 2 overdue` */
export const dutiesInWords = (duties: readonly DutyRow[]): string => {
  const overdue = duties.filter((duty) => duty.isOverdue).length;
  return `To do: ${duties.length}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
};

/** What somebody at the school owes: what, why, by when, and who. */
export function Duties({ duties }: { readonly duties: readonly DutyRow[] }) {
  const { key: school } = useSchool();
  const linkOf = ({ kind, placementKey, dueOn }: DutyRow): string | undefined => {
    if (placementKey) return `/schools/${school}/placements/${encodeURIComponent(placementKey)}`;
    return kind === 'missingMark' && dueOn ? `/schools/${school}/today/${dueOn}` : undefined;
  };
  return (
    <Panel heading={dutiesInWords(duties)} anchor="duties">
      {duties.length === 0 ? (
        <EmptyState say="Nothing is due. Reviews, approvals and sessions without an answer appear here." />
      ) : (
        <DutyLines duties={duties} linkOf={linkOf} />
      )}
    </Panel>
  );
}
