/** ATT-9: how an eligible pupil gets a free school meal at the provider. */
export const mealNames = {
  meal: 'A meal that the provider makes',
  food: 'Food that the school sends along',
  voucher: 'A voucher',
} as const;
export type MealArrangement = keyof typeof mealNames;
export const isMealArrangement = (text: string): text is MealArrangement => Object.hasOwn(mealNames, text);
export const mealArrangements: readonly MealArrangement[] = Object.keys(mealNames).filter(isMealArrangement);
