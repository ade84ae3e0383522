import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName } from '#domain/pupil.ts';
import { type Care, careOf, isSameCare } from './care.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { type PupilsView, viewPupils } from './viewPupils.ts';

export interface DescribePupil extends Care {
  /** What the form showed when it was opened; undefined: what is there now. */
  readonly seen?: Care | undefined;
}

const longestFlag = 1000;

/** Keeps what whoever looks for a pupil must know. What somebody else has changed since the form was opened is not overwritten. */
export async function describePupil(
  desk: Desk,
  schoolKey: string,
  pupilKey: string,
  { seen, ...input }: DescribePupil,
): Promise<Outcome<PupilsView>> {
  const care: Care = { ...input, riskFlag: input.riskFlag.trim() };
  let before = seen;
  for (let attempt = 0; attempt < 2; attempt++) {
    // What the form showed may be newer than what this process has in memory.
    const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
    if (!opened.done) return opened;
    const { book, facts, signature } = opened.value;
    const right = holdsRight('describePupil', desk.person, facts);
    if (right.outcome !== 'met') return refuse.notPermitted(right.because);
    const stored = book.pupils.get(pupilKey);
    if (stored === undefined) return refuse.notFound('This pupil is not in the list of the school. Go back to Pupils.');
    if (care.riskFlag.length > longestFlag)
      return refuse.badField('riskFlag', `Shorten this: at most ${longestFlag} characters.`);
    const now = careOf(stored.value);
    if (isSameCare(now, care)) return viewPupils(desk, schoolKey);
    before ??= now;
    if (!isSameCare(now, before))
      return refuse.changedMeanwhile(
        `Somebody else has changed this for ${fullName(stored.value)} since you opened it. Open it again and look.`,
      );

    const writer = await desk.writer({ school: schoolKey });
    const note = { by: signature, action: 'What must be known of a pupil', subject: pupilKey };
    const [written] = await writer.change([{ list: 'pupils', update: stored, to: { ...stored.value, ...care } }], note);
    if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('the list of pupils');
    if (written?.done) {
      desk.afterChange(schoolKey);
      return viewPupils(desk, schoolKey);
    }
  }
  return refuse.changedMeanwhile('Somebody else is changing this pupil at the same moment. Open it again and look.');
}
