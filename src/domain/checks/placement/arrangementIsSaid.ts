import { answer } from '../../answer.ts';
import { arrangementNames } from '../../arrangement.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import type { Provider } from '../../provider.ts';

/**
 * Whether it is said how the placement is arranged: notices, the approver and the register code follow from it (REF-1, NOT-1). Provision on
 * the school's own site cannot be an off-site direction (PRO-14). School policy, no statutory reference.
 */
export function arrangementIsSaid({ arrangement }: Pick<Placement, 'arrangement'>, provider: Provider | undefined): Finding {
  const { met, unclear } = answer('Is it said how the placement is arranged?', provisions.REF1);
  if (arrangement === 'notSaid')
    return unclear(
      'It is not said how the placement is arranged, so nobody can say which notices are due. Choose an off-site direction, an arrangement with the parents, or one by the local authority.',
    );
  if (arrangement === 'offSiteDirection' && provider?.kind === 'onSite')
    return unclear(
      `${provider.name} is on the school’s own site, so this cannot be an off-site direction. Choose how it is arranged, or another provider.`,
    );
  return met(`${arrangementNames[arrangement]}.`);
}
