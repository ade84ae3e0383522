import type { Provision } from '../../provision.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import type { DutyKind } from '../dutyKinds.ts';
import { deedsOf, type PlacementCase, placementDuty } from '../placementCase.ts';
import { unclearWords } from './calendarReach.ts';
import type { ReviewInSeries } from './reviewSeries.ts';

/** What goes with a placement review: its words, and which rule of the policy asks for it. */
export interface WithReview {
  readonly kind: DutyKind;
  readonly rule: 'agreementReview' | 'providerReports';
  readonly citation: Provision;
  readonly say: () => string;
  /** `The agreement with Foxglove Farm is reviewed` */
  readonly because: () => string;
}

/**
 * One with every placement review, due when the review is, where the policy of that day asks for it so. `part` is the review's key. One that
 * was missed lapses when that of a later review is done, because it cannot be made up.
 */
export function withEachReview(c: PlacementCase, what: WithReview, series: readonly ReviewInSeries[]): Duty[] {
  const deeds = deedsOf(c, what.kind);
  return series.flatMap((one, at) => {
    const { dueOn, key, begins } = one;
    const { value, source } = c.facts.policy.segmentOn(what.rule, dueOn ?? begins.from);
    if (value !== 'withEachReview' && value !== 'forEachReview') return [];
    const laterDeed = deeds.find(({ part }) => series.some((other, place) => place > at && other.key === part));
    return [
      placementDuty(c, {
        kind: what.kind,
        part: key,
        dueOn,
        lapsedOn: one.missedOn ?? laterDeed?.on,
        citation: what.citation,
        basis: source,
        words: () =>
          dueOn === undefined
            ? unclearWords(c, what.say())
            : {
                say: what.say(),
                because: `${what.because()} with each placement review; that of ${c.name()} is due by ${dateInWords(dueOn)}.`,
                steps: [
                  `It is due with each placement review (${source}, ${what.citation.id}).`,
                  `The placement review is due by ${dateInWords(dueOn)}.`,
                ],
              },
      }),
    ];
  });
}
