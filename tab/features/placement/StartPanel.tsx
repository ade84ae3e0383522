import type { PlacementView } from '#api/contractPlacements.ts';
import { countOf } from '#domain/words.ts';
import { FindingList } from '../../shared/FindingList.tsx';
import { Panel } from '../../shared/Panel.tsx';

const isStillToStart: readonly PlacementView['stage'][] = ['proposed', 'sentBack', 'approved'];

/** `May it start? Not yet: 2 not met, 1 not clear`; of one that runs already, what its start asked for. */
function headingOf({ startFindings, stage }: PlacementView): string {
  const count = (outcome: 'notMet' | 'unclear') => startFindings.filter((finding) => finding.outcome === outcome).length;
  const open = [
    count('notMet') > 0 ? `${count('notMet')} not met` : '',
    count('unclear') > 0 ? `${count('unclear')} not clear` : '',
  ].filter((words) => words !== '');
  if (!isStillToStart.includes(stage)) return `What the start asks for: ${open.join(', ') || 'all met'}`;
  return open.length > 0
    ? `May it start? Not yet: ${open.join(', ')}`
    : `May it start? Yes, ${countOf(startFindings.length, 'check')} met`;
}

/** The start gate: what must be in place before the first day. */
export function StartPanel({ placement }: { readonly placement: PlacementView }) {
  if (placement.startFindings.length === 0) return null;
  return (
    <Panel heading={headingOf(placement)} anchor="start">
      <FindingList findings={placement.startFindings} none="" />
    </Panel>
  );
}
