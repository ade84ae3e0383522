import { compareText } from '../../compareText.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import { lastDayOf } from '../../placementStage.ts';
import { type DateText, weekSlots } from '../../session.ts';
import { dateOf, mondayOf } from '../../week.ts';
import { whereOn } from '../../whereOn.ts';
import { dateInWords } from '../../words.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { doneSince, type Period, periodSeries } from '../series.ts';
import { reachesBeyond, unclearDuty } from './calendarReach.ts';
import { weeksOfPlacement } from './weeksOfPlacement.ts';

/**
 * VIS-1: "welfare calls in addition when the pupil has no on-site provision". A call in every week with school in which the pupil is never
 * at school: no session of the week is at school in one of the approved placements of that week and at no provider in another.
 * Provision on the school's own site is on site. Of several placements the one that began first carries the call. School policy, no
 * statutory reference.
 */
export const welfareCall: PlacementRule = (c) => {
  if (!c.isApproved || (c.alsoAt.length === 0 && isAlwaysOnSite(c))) return [];
  const say = () => `Call ${c.pupil?.forename ?? 'the pupil'} and ask how things are.`;
  const all = weeksOfPlacement(c);
  if (all.length === 0 && reachesBeyond(c)) return [unclearDuty(c, 'welfareCall', provisions.VIS1, say())];
  const weeks = all.filter((week) => {
    const there = placementsIn(c, week);
    return there[0]?.key === c.placement.key && !isOnSite(there, c, mondayOf(week.from));
  });
  return periodSeries(c, 'welfareCall', doneSince(c, ['welfareCall'], c.firstDay), weeks, ({ from, to }) => ({
    dueOn: to,
    draft: {
      citation: provisions.VIS1,
      words: () => ({
        say: say(),
        because: `${c.name()} has no session at school in the week of ${dateInWords(from)}, so the school calls in addition to its weekly contact.`,
        steps: [
          `In the week of ${dateInWords(from)} no session is at school.`,
          'Then a welfare call is due every week with school, in addition to the weekly contact (VIS-1).',
          `The last school day of that week in the placement is ${dateInWords(to)}.`,
        ],
      }),
    },
  }));
};

/** The pupil's approved placements in some week, the first begun first. */
const placementsIn = (c: PlacementCase, { from, to }: Period): readonly Placement[] =>
  [c.placement, ...c.alsoAt]
    .filter((placement) => placement.startsOn <= to && lastDayOf(placement) >= from)
    .sort((a, b) => compareText(a.startsOn, b.startsOn) || compareText(a.key, b.key));

const isAlwaysOnSite = (c: PlacementCase): boolean =>
  c.placement.weekChanges === undefined && isOnSite([c.placement], c, mondayOf(c.firstDay));

function isOnSite(placements: readonly Placement[], { facts }: PlacementCase, monday: DateText): boolean {
  const atOwnSite = (placement: Placement) => facts.providers.get(placement.providerKey)?.kind === 'onSite';
  return weekSlots.some((slot) => {
    const said = placements.map((placement) => ({ placement, where: whereOn(placement, dateOf(monday, slot), slot) }));
    const away = said.filter(({ where }) => where === 'provider');
    return away.length === 0 ? said.some(({ where }) => where === 'school') : away.some(({ placement }) => atOwnSite(placement));
  });
}
