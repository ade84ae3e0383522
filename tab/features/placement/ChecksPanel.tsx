import type { PlacementView } from '#api/contractPlacements.ts';
import { FindingList } from '../../shared/FindingList.tsx';
import { Panel } from '../../shared/Panel.tsx';

/** What the rules say of this placement. */
export function ChecksPanel({ findings }: { readonly findings: PlacementView['findings'] }) {
  return (
    <Panel heading="Checks">
      <FindingList findings={findings} none="No check applies to this placement." />
    </Panel>
  );
}
