/** How far a pupil is with one of the three objectives of the placement (DOC-1, VIS-3, REV-1): in what order and how they are called. */
export const progressRatings = ['notYet', 'some', 'good', 'reached'] as const;
export type ProgressRating = (typeof progressRatings)[number];
export const progressRatingNames = {
  notYet: 'No progress yet',
  some: 'Some progress',
  good: 'Good progress',
  reached: 'Reached',
} as const satisfies Record<ProgressRating, string>;

export interface ObjectiveProgress {
  /** 0, 1 or 2: which of the three. */
  readonly objective: number;
  readonly rating: ProgressRating;
  readonly words: string;
}
