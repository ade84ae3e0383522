import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName, type Pupil } from '#domain/pupil.ts';
import { pupilFlags } from '#domain/pupilFlags.ts';
import type { ReferredPupil } from '#domain/referral/referralForm.ts';
import type { PartProgress } from '#domain/referral/referralProgress.ts';
import { referralProgress } from '#domain/referral/referralProgress.ts';
import type { Referral } from '#domain/referral.ts';
import type { DateText } from '#domain/session.ts';
import { isDate } from '#domain/week.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { listsOfReferrals, readReferral, stateOf } from './openReferral.ts';
import { type ProviderChoice, providerChoices } from './providerChoices.ts';
import { type StepsView, stepsView } from './stepRows.ts';

export interface ReferralView extends StepsView {
  readonly key: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly yearGroup: number | null;
  readonly flags: string[];
  /** What the form depends on; null when the pupil is no longer in the list. */
  readonly pupil: ReferredPupil | null;
  readonly state: Referral['state'];
  readonly answers: Referral['answers'];
  readonly providerKey: string;
  readonly begun: Referral['begun'];
  readonly savedBy: string;
  readonly savedAt: string;
  readonly closedReason: string;
  readonly parts: (Omit<PartProgress, 'citation' | 'dueOn'> & { readonly dueOn: DateText | null; readonly citation: string })[];
  readonly providers: ProviderChoice[];
  /** What somebody must do before this can go on: the pupil or the provider is gone. */
  readonly warnings: string[];
  readonly mayWrite: boolean;
  readonly whyNotWrite: string;
  readonly mayPropose: boolean;
  readonly whyNotPropose: string;
}

/** A referral with what is missing of it, what was recorded beside it, and which providers could be proposed. */
export async function viewReferral(desk: Desk, schoolKey: string, key: string): Promise<Outcome<ReferralView>> {
  // Opened on another machine it must have the last word that was written.
  const read = await readReferral(desk, schoolKey, key, { maxAgeInSeconds: 0, lists: listsOfReferrals });
  return read.done ? done(viewOf(desk, read.value.open, read.value.stored.value)) : read;
}

function viewOf(desk: Desk, open: OpenSchool, referral: Referral): ReferralView {
  const { facts, today } = open;
  const { key, pupilKey, providerKey, answers } = referral;
  const pupil = facts.pupils.get(pupilKey);
  const write = holdsRight('refer', desk.person, facts);
  const propose = holdsRight('propose', desk.person, facts);
  const endsOn = answers['endsOn'] ?? '';
  return {
    key,
    pupilKey,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    yearGroup: pupil?.yearGroup ?? null,
    flags: pupil === undefined ? [] : pupilFlags(pupil),
    pupil: pupil === undefined ? null : flagsOf(pupil),
    state: stateOf(referral, facts),
    answers,
    providerKey,
    begun: referral.begun,
    savedBy: referral.savedBy,
    savedAt: referral.savedAt,
    closedReason: referral.closedReason,
    parts: referralProgress(referral, facts, today).parts.map(({ citation, dueOn, ...part }) => ({
      ...part,
      dueOn: dueOn ?? null,
      citation: citation.title,
    })),
    ...stepsView({ key, pupilKey }, open),
    providers: providerChoices(open, isDate(endsOn) ? endsOn : today),
    warnings: warningsOf(referral, facts),
    mayWrite: write.outcome === 'met',
    whyNotWrite: write.outcome === 'met' ? '' : write.because,
    mayPropose: propose.outcome === 'met',
    whyNotPropose: propose.outcome === 'met' ? '' : propose.because,
  };
}

const flagsOf = (pupil: Pupil): ReferredPupil => ({
  senStatus: pupil.senStatus,
  isLookedAfter: pupil.isLookedAfter,
  hasSocialWorker: pupil.hasSocialWorker,
  hasYouthJusticeWorker: pupil.hasYouthJusticeWorker,
  hasProtectionPlan: pupil.hasProtectionPlan,
});

/** What is gone from the lists, and what to do about it. */
export const warningsOf = ({ pupilKey, providerKey }: Referral, { pupils, providers }: OpenSchool['facts']): string[] => [
  ...(pupils.has(pupilKey)
    ? []
    : [
        'The pupil is no longer in the school’s list. If the pupil has left, close the referral; otherwise import the pupil again.',
      ]),
  ...(providerKey === '' || providers.has(providerKey)
    ? []
    : ['The provider that was chosen is no longer in the trust’s list. Choose another one; what you wrote stays.']),
];
