/**
 * What every duty that is done once before a placement starts has in common: for which placements it exists, its day, and how that day is
 * explained. A file of this folder says only what is its own.
 */
import { withCertainty } from '../../answer.ts';
import type { Provision } from '../../provision.ts';
import { dateInWords } from '../../words.ts';
import type { Discharge } from '../duty.ts';
import type { DutyKind } from '../dutyKinds.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { firstSchoolDay, lastSchoolDayBefore, stepToDayBefore, stepToFirstDay } from './startDays.ts';
import { providerName } from './whoIsWho.ts';

export interface OnceBeforeStart {
  readonly kind: DutyKind;
  readonly citation: Provision | ((part: string) => Provision);
  /** Left out: before the start. */
  readonly by?: 'beforeStart' | 'firstDay';
  /** Left out: of every placement. */
  readonly when?: (c: PlacementCase) => boolean;
  /** Which of its kind are asked for, a party each; left out: one. */
  readonly parts?: (c: PlacementCase) => readonly string[];
  /** What is missing, as a sentence, where nobody can say whether it is asked for: the duty is then unclear. */
  readonly unclear?: (c: PlacementCase) => string | undefined;
  /** What discharges it beside a record of its own. */
  readonly done?: (c: PlacementCase) => Discharge | undefined;
  readonly say: (c: PlacementCase, part: string) => string;
  readonly because: (c: PlacementCase, part: string) => string;
}

/** A proposal's duties are kept from the day it is made; one sent back waits for its change, one withdrawn has none. */
export const isAskedFor = ({ placement, isApproved }: Pick<PlacementCase, 'placement' | 'isApproved'>): boolean =>
  placement.decision.status === 'proposed' || isApproved;

const one: readonly string[] = [''];

/** The rule of a duty that is done once, due on the last school day before the start or on the first day. */
export const onceBeforeStart = (ask: OnceBeforeStart): PlacementRule => {
  const { kind, citation, by = 'beforeStart', parts = () => one } = ask;
  return (c) => {
    if (!isAskedFor(c) || ask.when?.(c) === false) return [];
    const dueOn = by === 'firstDay' ? firstSchoolDay(c) : lastSchoolDayBefore(c, c.firstDay);
    const missing = ask.unclear?.(c);
    return parts(c).map((part) => {
      const cited = typeof citation === 'function' ? citation(part) : citation;
      return placementDuty(c, {
        kind,
        part,
        dueOn: missing === undefined ? dueOn : undefined,
        citation: cited,
        done: ask.done?.(c),
        words: () => ({
          say: ask.say(c, part),
          because: withCertainty(missing ?? ask.because(c, part), cited),
          steps:
            missing === undefined
              ? [
                  `The first day at ${providerName(c)} is ${dateInWords(c.firstDay)}.`,
                  `It is asked for ${by === 'firstDay' ? 'by that day' : 'before that day'} (${cited.title}).`,
                  by === 'firstDay' ? stepToFirstDay(c) : stepToDayBefore(c, c.firstDay),
                ]
              : [missing],
        }),
      });
    });
  };
};
