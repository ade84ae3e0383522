import { arrangementNames } from '../arrangement.ts';
import { isOnSite } from '../duties/beforeStart/whoIsWho.ts';
import type { PlacementCase } from '../duties/placementCase.ts';
import type { SuspensionCase } from '../duties/pupils/suspensionCase.ts';
import { nameOf, suspended } from '../duties/pupils/suspensionWords.ts';
import { type NoticeKind, noticeKinds } from './noticeKinds.ts';

/** A notice that somebody may look for and that is not owed, with the reason. */
export interface NotNeeded {
  readonly kind: NoticeKind;
  readonly name: string;
  readonly because: string;
}
const not = (kind: NoticeKind, because: string): NotNeeded => ({ kind, name: noticeKinds[kind].name, because });

/** Of a placement. */
export function notNeededOf(c: PlacementCase): NotNeeded[] {
  if (isOnSite(c))
    return [
      not('offSiteNotice', 'The provision is on the school’s own site.'),
      not('laPlacementNotice', 'The provision is on the school’s own site.'),
    ];
  const { arrangement } = c.placement;
  if (arrangement === 'offSiteDirection') return [];
  const why =
    arrangement === 'notSaid'
      ? 'Nobody has said how the placement is arranged; of an off-site direction it would be owed.'
      : `It is not an off-site direction: ${arrangementNames[arrangement].toLowerCase()}.`;
  return [not('offSiteNotice', why), not('reviewInvitation', why)];
}

/** Of a permanent exclusion: the local authority provides and tells (believed, not read). */
export const notNeededOfRun = (c: SuspensionCase): NotNeeded[] =>
  c.isPermanent
    ? [
        not(
          'sixthDayNotice',
          `${suspended(c)}: the local authority provides education from school day ${c.fromDay} and tells the parents.`,
        ),
      ]
    : c.isLong === true && !c.isOfCompulsoryAge(c.schoolDay(c.fromDay) ?? c.startsOn)
      ? [not('sixthDayNotice', `${nameOf(c)} is not of compulsory school age.`)]
      : [];
