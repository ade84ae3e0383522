import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName } from '#domain/pupil.ts';
import { partiesToConsult } from '#domain/referral/consultedParties.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { actionOf, deedsOf, problemOf, saysOf, type WhatBefore } from './wordsBefore.ts';

export interface RecordBefore {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  readonly on: DateText;
  readonly what: WhatBefore;
}

/**
 * Records what happens before a placement: who was consulted with what view, the planning meeting, a part sent, an assessment. `caseKey` is
 * a referral's or a placement's; what was recorded for a referral counts for the placement that takes its key.
 */
export async function recordBefore(
  desk: Desk,
  schoolKey: string,
  caseKey: string,
  { key, on, what }: RecordBefore,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists: ['referrals', 'placements'] });
  if (!opened.done) return opened;
  const right = holdsRight('refer', desk.person, opened.value.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const about = caseOf(opened.value, caseKey);
  if (about === undefined) return refuse.notFound('There is no such referral or placement. Look in the list of referrals.');
  if (about.isClosed) return refuse.changedMeanwhile('This referral was closed. Open it again to record something.');
  const problem = problemOf(what);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const pupil = opened.value.facts.pupils.get(about.pupilKey);
  const name = pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil);
  const entry = {
    key,
    placementKey: caseKey,
    pupilKey: about.pupilKey,
    providerKey: about.providerKey,
    on,
    says: saysOf(what, name),
    what,
  };
  const parties: readonly string[] = partiesToConsult(pupil);
  return writeCase(desk, opened.value, entry, { action: actionOf(what), deeds: deedsOf(what, caseKey, parties) });
}

function caseOf({ book }: OpenSchool, key: string) {
  const placement = book.placements.get(key)?.value;
  if (placement !== undefined) return { pupilKey: placement.pupilKey, providerKey: placement.providerKey, isClosed: false };
  const referral = book.referrals.get(key)?.value;
  return referral && { pupilKey: referral.pupilKey, providerKey: referral.providerKey, isClosed: referral.state === 'closed' };
}
