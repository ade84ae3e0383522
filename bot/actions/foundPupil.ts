import { z } from 'zod';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { keepStep } from './keepStep.ts';

const boxesSchema = z.object({ found_pupil: z.string().max(200).default(''), found_note: z.string().default('') });

/** *Found* on the card of a search: where the pupil is and how that is known, which ends the search (BEY-1). */
export const foundPupil: Action = async (press) => {
  const read = boxesSchema.safeParse(press.data);
  if (!read.success) return unreadableCard;
  const { found_pupil: pupilKey, found_note: note } = read.data;
  return keepStep(press, { pupilKey, step: 'found', result: 'done', note });
};
