import { coversDate } from '../expected.ts';
import { placementName } from '../placementName.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import type { ConcernRecord, ConfidentialRecords } from './confidentialRecords.ts';

export const partyNames = {
  provider: 'Provider',
  socialWorker: 'Social worker',
  youthJusticeWorker: 'Youth-justice worker',
  virtualSchool: 'Virtual school',
} as const;
export type Party = keyof typeof partyNames;

/** Somebody who must know of a concern, and what was told. */
export interface MustKnow {
  readonly party: Party;
  /** Of a provider its placement; otherwise the party. */
  readonly key: string;
  readonly name: string;
  readonly telephone: string;
  readonly because: string;
  readonly told: { readonly on: DateText; readonly to: string } | undefined;
}

/**
 * SAF-2: every other provider of the pupil, each what it needs to know; and the agencies that work with the pupil. Where the concern is
 * about the setting itself, that one is not told by this list: whoever is spoken of must not be the first to know.
 */
export function whoMustKnow(concern: ConcernRecord, records: ConfidentialRecords, facts: SchoolFacts): MustKnow[] {
  const providers = facts.placements
    .filter(
      (one) => one.pupilKey === concern.pupilKey && one.providerKey !== concern.providerKey && coversDate(one, concern.raisedOn),
    )
    .filter((one, at, all) => all.findIndex(({ providerKey }) => providerKey === one.providerKey) === at)
    .map((placement): MustKnow => {
      const provider = facts.providers.get(placement.providerKey);
      const share = records.shares.find(
        ({ concernKey, placementKey, direction }) =>
          direction === 'given' && concernKey === concern.key && placementKey === placement.key,
      );
      return {
        party: 'provider',
        key: placement.key,
        name: provider?.safeguardingLeadName
          ? `${provider.safeguardingLeadName}, safeguarding lead of ${provider.name}`
          : `The safeguarding lead of ${provider?.name ?? 'the provider'}`,
        telephone: provider?.safeguardingLeadTelephone || provider?.telephone || '',
        because: `${placementName(placement, facts)} was running on that day (SAF-2).`,
        told: share && { on: share.on, to: share.to },
      };
    });
  return [...providers, ...agencies(concern, records, facts)];
}

function agencies(concern: ConcernRecord, { entries }: ConfidentialRecords, facts: SchoolFacts): MustKnow[] {
  const pupil = facts.pupils.get(concern.pupilKey);
  if (pupil === undefined) return [];
  const one = (party: Party, because: string): MustKnow => {
    const told = entries.find(({ kind, concernKey, about }) => kind === 'told' && concernKey === concern.key && about === party);
    const name = told?.words ?? '';
    return { party, key: party, name: partyNames[party], telephone: '', because, told: told && { on: told.on, to: name } };
  };
  return [
    ...(pupil.hasSocialWorker || pupil.hasProtectionPlan
      ? [one('socialWorker', pupil.hasProtectionPlan ? 'The pupil has a protection plan.' : 'The pupil has a social worker.')]
      : []),
    ...(pupil.hasYouthJusticeWorker ? [one('youthJusticeWorker', 'The pupil has a youth-justice worker.')] : []),
    ...(pupil.isLookedAfter ? [one('virtualSchool', 'The pupil is looked after.')] : []),
  ];
}
