import { ApiProblem } from '../../shared/apiProblem.ts';

/** Somebody who may not see the records, or not any more. */
export interface NotYours {
  readonly refused: string;
}

/**
 * A refusal as an answer: it takes the place of what was read before, in the browser's memory too. An error would leave that readable, under
 * a warning, to somebody who has lost the role.
 */
export const ownOnly = async <T>(asked: Promise<T>): Promise<T | NotYours> =>
  asked.catch((error: unknown) => {
    if (error instanceof ApiProblem && error.code === 'notPermitted') return { refused: error.say };
    throw error;
  });

export const isNotYours = (answer: object): answer is NotYours => 'refused' in answer;
