import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Decide, PlacementView } from '#api/contractPlacements.ts';
import { useSchool } from '../../shared/schoolContext.ts';

const DecideDialog = lazy(() => import('./DecideDialog.tsx').then((m) => ({ default: m.DecideDialog })));

/** What this person may decide about the placement now. */
export function DecisionButtons({ placement }: { readonly placement: PlacementView }) {
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const [deciding, setDeciding] = useState<Decide['decision']>();
  const { may, stage } = placement;
  return (
    <>
      {may.decide ? (
        <>
          <Button appearance="primary" onClick={() => setDeciding('approve')}>
            Approve
          </Button>
          <Button onClick={() => setDeciding('sendBack')}>Send back</Button>
        </>
      ) : null}
      {may.revise ? (
        <Button
          appearance={stage === 'sentBack' ? 'primary' : 'secondary'}
          onClick={() => navigate(`/schools/${school}/placements/${encodeURIComponent(placement.key)}/revise`)}
        >
          Change the proposal
        </Button>
      ) : null}
      {may.withdraw ? <Button onClick={() => setDeciding('withdraw')}>Withdraw</Button> : null}
      {may.end ? <Button onClick={() => setDeciding('end')}>End the placement</Button> : null}
      {deciding ? (
        <Suspense>
          <DecideDialog placement={placement} decision={deciding} onClose={() => setDeciding(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
