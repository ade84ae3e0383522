import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import { fullName, type Pupil } from '../pupil.ts';

/** Whether the pupil is on the school's list (PUP-1): only a registered pupil can be placed. */
export function pupilIsKnown(pupil: Pupil | undefined): Finding {
  const { met, notMet } = answer('Is the pupil on the school’s list?', provisions.PUP1);
  return pupil === undefined
    ? notMet('This pupil is not on the school’s list. Import the pupils again, then propose the placement.')
    : met(`${fullName(pupil)} is on the school’s list.`);
}
