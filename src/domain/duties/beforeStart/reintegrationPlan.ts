import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, pupilName } from './whoIsWho.ts';

/**
 * REI-1: "A plan from the beginning: how readiness is judged, support by both sides, dates." Arranging alternative provision (February 2025)
 * has the return agreed before the start.
 */
export const reintegrationPlan = onceBeforeStart({
  kind: 'reintegrationPlan',
  citation: provisions.agreedBeforeStart,
  say: (c) => `Plan the return of ${pupilName(c)}: how readiness is judged, who helps, by when.`,
  because: (c) =>
    `${firstDayInWords(c)} and the last is to be ${dateInWords(c.placement.endsOn)}; the way back is agreed before it starts (${provisions.REI1.id}).`,
});
