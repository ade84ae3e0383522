import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { londonDay } from '#domain/londonDay.ts';
import { fullName } from '#domain/pupil.ts';
import { sectionsProgress } from '#domain/referral/sectionProgress.ts';
import type { Referral } from '#domain/referral.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { stateOf } from './openReferral.ts';
import { warningsOf } from './viewReferral.ts';

export interface ReferralRow {
  readonly key: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  /** Empty while none is chosen. */
  readonly providerName: string;
  readonly state: Referral['state'];
  readonly begunOn: DateText;
  readonly begunBy: string;
  readonly savedBy: string;
  readonly savedAt: string;
  /** Answers that are missing, and the sections they are in. */
  readonly missing: number;
  readonly missingIn: string[];
  readonly closedReason: string;
  readonly warnings: string[];
}

export interface ReferralsView {
  readonly referrals: ReferralRow[];
  readonly mayBegin: boolean;
  readonly whyNotBegin: string;
}

/** Every referral of the school, drafts first, the oldest of them first: it waits the longest. */
export async function viewReferrals(desk: Desk, schoolKey: string): Promise<Outcome<ReferralsView>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists: ['referrals'] });
  if (!opened.done) return opened;
  const right = holdsRight('refer', desk.person, opened.value.facts);
  const rows = Array.from(opened.value.book.referrals.values(), ({ value }) => rowOf(opened.value, value));
  return done({
    referrals: rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.begunOn.localeCompare(b.begunOn)),
    mayBegin: right.outcome === 'met',
    whyNotBegin: right.outcome === 'met' ? '' : right.because,
  });
}

const order: readonly Referral['state'][] = ['draft', 'proposed', 'closed'];

function rowOf({ facts }: OpenSchool, referral: Referral): ReferralRow {
  const { answers, pupilKey, providerKey, begun } = referral;
  const pupil = facts.pupils.get(pupilKey);
  const provider = facts.providers.get(providerKey);
  const open = sectionsProgress({ answers, pupil, provider }).filter(({ state }) => state !== 'done');
  return {
    key: referral.key,
    pupilKey,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    providerName: provider?.name ?? (providerKey === '' ? '' : 'A provider no longer in the list'),
    state: stateOf(referral, facts),
    begunOn: londonDay(begun.at),
    begunBy: begun.name,
    savedBy: referral.savedBy,
    savedAt: referral.savedAt,
    missing: open.reduce((sum, { missing }) => sum + missing.length, 0),
    missingIn: open.map(({ title }) => title),
    closedReason: referral.closedReason,
    warnings: warningsOf(referral, facts),
  };
}
