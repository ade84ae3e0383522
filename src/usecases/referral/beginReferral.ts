import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Referral } from '#domain/referral.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { listsOfReferrals, stateOf } from './openReferral.ts';

export interface BeginReferral {
  /** Made by the form once, so that a repeated send begins once. */
  readonly key: string;
  readonly pupilKey: string;
}

export interface BegunReferral {
  readonly key: string;
  /** The pupil had a draft already, which was opened instead of a second one. */
  readonly isEarlier: boolean;
}

/** Begins a referral of a pupil; where one is being written already, by whomever, that is the one. */
export async function beginReferral(desk: Desk, schoolKey: string, input: BeginReferral): Promise<Outcome<BegunReferral>> {
  // A colleague may have begun a minute ago.
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists: listsOfReferrals });
  if (!opened.done) return opened;
  const { facts, book, signature } = opened.value;
  const right = holdsRight('refer', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (book.referrals.has(input.key)) return done({ key: input.key, isEarlier: false });
  if (!facts.pupils.has(input.pupilKey))
    return refuse.badField('pupilKey', 'This pupil is not in the school’s list. Import the pupil first, then begin.');
  const earlier = Array.from(book.referrals.values()).find(
    ({ value }) => value.pupilKey === input.pupilKey && stateOf(value, facts) === 'draft',
  );
  if (earlier !== undefined) return done({ key: earlier.value.key, isEarlier: true });

  const create: Referral = {
    key: input.key,
    pupilKey: input.pupilKey,
    providerKey: '',
    state: 'draft',
    answers: {},
    begun: signature,
    savedBy: signature.name,
    savedAt: signature.at,
    closedReason: '',
  };
  const writer = await desk.writer({ school: schoolKey });
  const note = { by: signature, action: 'Referral begun', subject: input.key };
  const [written] = await writer.change([{ list: 'referrals', create }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('referrals');
  // `duplicate` is this very referral, sent twice or its answer lost.
  return done({ key: input.key, isEarlier: false });
}
