import type { Placement, Week } from '../placement.ts';
import { type DateText, type WeekSlot, weekSlots } from '../session.ts';
import { dateInWords, listInWords } from '../words.ts';

/** One stage of a return as a form has it: from this day on only these sessions are still at the provider. */
export interface AskedStage {
  readonly from: DateText;
  readonly slots: readonly WeekSlot[];
}
export interface Stage {
  readonly from: DateText;
  readonly week: Week;
}

/** The week of a stage: as agreed, but at school wherever the pupil no longer goes to the provider. */
export const weekOfStage = ({ week }: Pick<Placement, 'week'>, slots: readonly WeekSlot[]): Week => {
  const one = (slot: WeekSlot) => (week[slot] === 'provider' && !slots.includes(slot) ? 'school' : week[slot]);
  return {
    ...{ MonAM: one('MonAM'), MonPM: one('MonPM'), TueAM: one('TueAM'), TuePM: one('TuePM'), WedAM: one('WedAM') },
    ...{ WedPM: one('WedPM'), ThuAM: one('ThuAM'), ThuPM: one('ThuPM'), FriAM: one('FriAM'), FriPM: one('FriPM') },
  };
};

export const slotsAtProvider = (week: Week): WeekSlot[] => weekSlots.filter((slot) => week[slot] === 'provider');

/** `Wed morning` */
export const slotInWords = (slot: WeekSlot): string => `${slot.slice(0, 3)} ${slot.endsWith('AM') ? 'morning' : 'afternoon'}`;

/** The stages that hold, by their day: those of the newest plan. */
export const stagesOf = ({ weekChanges = [] }: Pick<Placement, 'weekChanges'>): Stage[] =>
  weekChanges.flatMap(({ why, from, week }) => (why === 'return' && week !== undefined ? [{ from, week }] : []));

/**
 * What is wrong with stages somebody asks for, by field. A stage begins after today: where the pupil was in the sessions up to today is in the
 * register. It only takes sessions back to school; more at the provider would need an approval.
 */
export function stageProblem(
  placement: Pick<Placement, 'week' | 'startsOn' | 'endsOn'>,
  stages: readonly AskedStage[],
  today: DateText,
): { readonly where: string; readonly say: string } | undefined {
  if (stages.length === 0) return { where: 'stages.0.from', say: 'Write from which day on the first stage holds.' };
  const agreed = slotsAtProvider(placement.week);
  for (const [at, { from, slots }] of stages.entries()) {
    const problem = (field: string, say: string) => ({ where: `stages.${at}.${field}`, say });
    const before = stages[at - 1];
    if (from <= today)
      return problem('from', 'A stage begins tomorrow or later: today’s sessions have been asked about already.');
    if (from < placement.startsOn)
      return problem('from', `The placement begins on ${dateInWords(placement.startsOn)}. Choose a later day.`);
    if (from > placement.endsOn)
      return problem(
        'from',
        `The placement ends on ${dateInWords(placement.endsOn)}: from the day after the pupil is at school in any case. Choose that day or an earlier one.`,
      );
    if (before !== undefined && from <= before.from)
      return problem('from', `The stage before begins on ${dateInWords(before.from)}. Choose a later day.`);
    const beyond = slots.filter((slot) => !agreed.includes(slot));
    if (beyond.length > 0)
      return problem(
        'slots',
        `The agreed week has ${listInWords(beyond.map(slotInWords))} not at the provider. More time there needs a change of the placement.`,
      );
  }
  return undefined;
}

/** The plan as it is written: what has begun stays as it was, so that no day gone by changes. */
export const newStages = (placement: Placement, asked: readonly AskedStage[], today: DateText): Stage[] => [
  ...stagesOf(placement).filter(({ from }) => from <= today),
  ...asked.map(({ from, slots }) => ({ from, week: weekOfStage(placement, slots) })),
];
