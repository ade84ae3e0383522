/**
 * VIS-5: the scores of a strengths and difficulties questionnaire, typed in from the licensed form, whose words are not here. Five scales
 * of 0 to 10; the four of difficulties together make 0 to 40; the impact score stands by itself, 0 to 10.
 */
export interface SdqScores {
  readonly emotional: number;
  readonly conduct: number;
  readonly hyperactivity: number;
  readonly peer: number;
  readonly prosocial: number;
  readonly impact: number | null;
}

export const sdqScales = ['emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial'] as const;
export const sdqScaleNames = {
  emotional: 'Emotional',
  conduct: 'Conduct',
  hyperactivity: 'Hyperactivity',
  peer: 'Peer relations',
  prosocial: 'Prosocial',
  impact: 'Impact',
} as const satisfies Record<keyof SdqScores, string>;
export const highestScore = 10;
export const highestDifficulties = 40;

export const sdqWhens = ['start', 'during', 'end'] as const;
export type SdqWhen = (typeof sdqWhens)[number];
export const sdqWhenNames = {
  start: 'At the start',
  during: 'During the placement',
  end: 'At the end',
} as const satisfies Record<SdqWhen, string>;
export const sdqCompleters = ['school', 'pupil', 'parent', 'provider'] as const;
export const sdqCompleterNames = { school: 'School', pupil: 'Pupil', parent: 'Parent or carer', provider: 'Provider' } as const;

const isScore = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= highestScore;

/** Which scores are none, by field. */
export const scoreProblems = (scores: SdqScores): { readonly where: string; readonly say: string }[] =>
  [...sdqScales, 'impact' as const].flatMap((scale) => {
    const value = scores[scale];
    if (value === null || isScore(value)) return [];
    return [{ where: `scores.${scale}`, say: `${sdqScaleNames[scale]}: enter a whole number from 0 to ${highestScore}.` }];
  });

/** Emotional, conduct, hyperactivity and peer relations together, 0 to 40; what is prosocial is a strength and does not count. */
export const difficultiesOf = ({ emotional, conduct, hyperactivity, peer }: SdqScores): number =>
  emotional + conduct + hyperactivity + peer;
