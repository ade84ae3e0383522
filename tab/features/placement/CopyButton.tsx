import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useLocation } from 'wouter';
import type { PlacementView } from '#api/contractPlacements.ts';
import { useSchool } from '../../shared/schoolContext.ts';

/** Begins a proposal like this one, for another pupil. */
export function CopyButton({ placement }: { readonly placement: PlacementView }) {
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  return (
    <Button
      icon={<Copy20Regular />}
      onClick={() => navigate(`/schools/${school}/placements/new?${new URLSearchParams({ like: placement.key })}`)}
    >
      Copy for another pupil
    </Button>
  );
}
