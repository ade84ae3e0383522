import type { Referral } from '#domain/referral.ts';
import type { Change, Freshness, Written } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type OpenReferral, openReferral } from './openReferral.ts';

/** Two people at one referral meet a few times at most; more often something is wrong. */
const mostTries = 4;

const again: Freshness = { maxAgeInSeconds: 0, lists: ['referrals'] };

interface Changing<T> {
  /** What is to be written, worked out from what is kept now; undefined when there is nothing to write. */
  readonly to: (now: OpenReferral) => Outcome<{ readonly referral: Referral | undefined; readonly value: T }>;
  /** What Audit says; left out, it is a draft's keystrokes, which Audit would drown in. */
  readonly action?: string;
  /** What decides must be as it is in SharePoint now, and not as it was some seconds ago. */
  readonly isFresh?: true;
}

/** Reads, merges and writes with If-Match; when somebody wrote first, all of it again. */
export async function changeReferral<T>(
  desk: Desk,
  schoolKey: string,
  key: string,
  { to, action, isFresh }: Changing<T>,
): Promise<Outcome<T>> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const opened = await openReferral(
      desk,
      schoolKey,
      key,
      isFresh ? { maxAgeInSeconds: 0, lists: ['referrals', 'placements'] } : tried === 0 ? undefined : again,
    );
    if (!opened.done) return opened;
    const merged = to(opened.value);
    if (!merged.done) return merged;
    const { referral, value } = merged.value;
    if (referral === undefined) return done(value);
    const writer = await desk.writer({ school: schoolKey });
    const changes: Change[] = [{ list: 'referrals', update: opened.value.stored, to: referral }];
    const note = { by: opened.value.open.signature, action: action ?? '', subject: key };
    const [written] = action === undefined ? await writer.keep(changes) : await writer.change(changes, note);
    if (written === undefined || written.done) return done(value);
    const refusal = refusalOf(written);
    if (refusal !== undefined) return refusal;
  }
  return refuse.changedMeanwhile(
    'Several people are writing in this referral. What you wrote is kept on this page and goes with the next save.',
  );
}

function refusalOf(written: Extract<Written, { done: false }>) {
  if (written.why === 'forbidden') return refuse.bySharePoint('referrals');
  return written.why === 'gone'
    ? refuse.notFound(
        'Somebody deleted this referral in SharePoint. What you wrote is kept on this page: copy it, or restore the item from the recycle bin of the site.',
      )
    : undefined;
}
