import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Referral } from '#domain/referral.ts';
import type { Freshness, Stored } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface OpenReferral {
  readonly open: OpenSchool;
  readonly stored: Stored<Referral>;
}

/** The lists that pages of referrals need as they are now. */
export const listsOfReferrals = [
  'referrals',
  'placements',
  'caseRecords',
  'dutyRecords',
  'pupils',
  'staff',
] as const satisfies Freshness['lists'];

const noSuchReferral = () =>
  refuse.notFound('There is no such referral. Somebody may have deleted it in SharePoint: look in the list of referrals.');

/** A referral laid open before somebody who may read the school's records. */
export async function readReferral(
  desk: Desk,
  schoolKey: string,
  key: string,
  freshness: Freshness = { maxAgeInSeconds: 5, lists: listsOfReferrals },
): Promise<Outcome<OpenReferral>> {
  const opened = await openSchool(desk, schoolKey, freshness);
  if (!opened.done) return opened;
  const stored = opened.value.book.referrals.get(key);
  if (stored !== undefined) return done({ open: opened.value, stored });
  // It may have been begun a moment ago, through another process.
  return freshness.maxAgeInSeconds === 0
    ? noSuchReferral()
    : readReferral(desk, schoolKey, key, { maxAgeInSeconds: 0, lists: listsOfReferrals });
}

/** The same before somebody who may write it. */
export async function openReferral(...asked: Parameters<typeof readReferral>): Promise<Outcome<OpenReferral>> {
  const read = await readReferral(...asked);
  const [desk, schoolKey, , freshness] = asked;
  // Who may not write learns that first, whether there is such a referral or not.
  const opened = read.done ? done(read.value.open) : await openSchool(desk, schoolKey, freshness);
  if (!opened.done) return opened;
  const right = holdsRight('refer', desk.person, opened.value.facts);
  return right.outcome === 'met' ? read : refuse.notPermitted(right.because);
}

/** What a referral's state is now: a placement with its key was proposed from it, whatever the list says meanwhile. */
export const stateOf = ({ key, state }: Referral, { placements }: Pick<OpenSchool['facts'], 'placements'>): Referral['state'] =>
  placements.some((placement) => placement.key === key) ? 'proposed' : state;
