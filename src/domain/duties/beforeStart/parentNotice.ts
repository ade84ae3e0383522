import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import { deedsOf, type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { type NoticeDay, noticeDay } from './noticeDay.ts';
import { isGrownUp, type Party, wordsOfNotice } from './noticeWords.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { hasEhcPlan, isOnSite } from './whoIsWho.ts';

/**
 * NOT-1, SI 2010/1156: written notice of an off-site direction "not less than two school days before the relevant day", to a parent (the
 * pupil from 18 on; then both are told) and, with an EHC plan, to the local authority. The law binds maintained schools; academies follow it
 * as good practice. A notice recorded after the day is done late: nothing makes it a notice in time (BEY-3).
 */
export const parentNotice: PlacementRule = (c) => {
  if (!isAskedFor(c) || c.placement.arrangement !== 'offSiteDirection' || isOnSite(c)) return [];
  const notice = noticeDay(c);
  const basis = c.facts.policy.segmentOn('noticeCountsAs', c.firstDay).source;
  return partiesOf(c).map((part) => {
    const saved = savedFromClosure(c, part, notice);
    return placementDuty(c, {
      kind: 'parentNotice',
      part,
      dueOn: saved ?? notice.dueOn,
      // The law names the pupil from 18 on; that the parents are told too is the policy's.
      citation: part === 'parents' && isGrownUp(c) ? provisions.NOT1 : provisions.offSiteNotice,
      basis,
      words: () => wordsOfNotice(c, part, notice, saved),
    });
  });
};

const partiesOf = (c: PlacementCase): Party[] => [
  ...(isGrownUp(c) ? (['pupil'] as const) : []),
  'parents',
  ...(hasEhcPlan(c) ? (['la'] as const) : []),
];

/**
 * The day on which a notice that was already sent was due before a closure was declared; undefined unless the school lets it stand and that
 * keeps it in time. The calendar does not say when a closure was declared, so each one between notice and start counts as a school day.
 */
function savedFromClosure(c: PlacementCase, part: Party, { dueOn, beforeClosures }: NoticeDay): DateText | undefined {
  if (dueOn === undefined || beforeClosures === undefined || beforeClosures <= dueOn) return undefined;
  const sent = deedsOf(c, 'parentNotice').find((deed) => deed.part === part)?.on;
  if (sent === undefined || sent <= dueOn) return undefined;
  const last = schoolDayUpTo(beforeClosures, c.facts);
  return sent <= last ? last : undefined;
}
