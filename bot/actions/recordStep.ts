import { z } from 'zod';
import { type CardStep, stepsOnCards } from '../cards/searchSteps.ts';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { keepStep, type Step } from './keepStep.ts';

const boxesSchema = z.object({
  step_pupil: z.string().max(200).default(''),
  /** Teams sends an empty box as empty text or not at all. */
  step_step: z.union([z.enum(stepsOnCards), z.literal('')]).default(''),
  step_note: z.string().default(''),
});

/** *Save* below "What was done" on the card of a search: one step for one pupil (ATT-5). */
export const recordStep: Action = async (press) => {
  const read = boxesSchema.safeParse(press.data);
  if (!read.success) return unreadableCard;
  const { step_pupil: pupilKey, step_step: chosen, step_note: note } = read.data;
  return keepStep(press, chosen === '' ? undefined : { pupilKey, ...stepOf(chosen), note });
};

function stepOf(chosen: CardStep): Pick<Step, 'step' | 'result'> {
  switch (chosen) {
    case 'calledProvider|reached':
      return { step: 'calledProvider', result: 'reached' };
    case 'calledProvider|notReached':
      return { step: 'calledProvider', result: 'notReached' };
    case 'calledParent|reached':
      return { step: 'calledParent', result: 'reached' };
    case 'calledParent|notReached':
      return { step: 'calledParent', result: 'notReached' };
    default:
      return { step: chosen, result: 'done' };
  }
}
