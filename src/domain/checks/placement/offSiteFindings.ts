import type { PlacementCase } from '../../duties/placementCase.ts';
import type { Finding } from '../../finding.ts';
import type { DateText } from '../../session.ts';
import type { Strictness } from '../provider/checkState.ts';
import { earlierInterventions } from './offSite/earlierInterventions.ts';
import { noticeInTime } from './offSite/noticeInTime.ts';
import { noticeSaysAll } from './offSite/noticeSaysAll.ts';
import { onlyToImproveBehaviour } from './offSite/onlyToImproveBehaviour.ts';

/** May the pupil be directed off site like this, and why not (NOT-1, REF-2). Nothing for a placement that is arranged otherwise. */
export const offSiteDirectionFindings = (
  c: PlacementCase,
  on: DateText,
  strictness: Pick<Strictness, 'whenMissing'> = {},
): Finding[] =>
  c.placement.arrangement !== 'offSiteDirection' || c.provider?.kind === 'onSite'
    ? []
    : [onlyToImproveBehaviour(c.placement), earlierInterventions(c, on), ...noticeInTime(c, on, strictness), noticeSaysAll(c)];
