import { coversDate } from '#domain/expected.ts';
import { placementName } from '#domain/placementName.ts';
import { fullName } from '#domain/pupil.ts';
import { chronologyGiven } from '#domain/safeguarding/chronologyOf.ts';
import { byUrgency, concernStanding } from '#domain/safeguarding/concernStanding.ts';
import { concernCategoryNames } from '#domain/safeguarding/confidentialRecords.ts';
import { namedFrom } from '#domain/safeguarding/mayOpenConfidential.ts';
import { whoMustKnow } from '#domain/safeguarding/whoMustKnow.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { type OpenConfidential, openConfidential } from './openConfidential.ts';

export interface ConcernRow {
  readonly key: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly isAboutSetting: boolean;
  readonly category: string;
  readonly raisedOn: DateText;
  readonly recordNumber: string;
  readonly isOpen: boolean;
  readonly isLong: boolean;
  readonly days: number;
  /** Of those who must know: how many are not told. */
  readonly notTold: number;
}

export interface ConfidentialView {
  readonly concerns: readonly ConcernRow[];
  readonly longAfterDays: number;
  readonly named: readonly {
    readonly key: string;
    readonly name: string;
    readonly from: DateText;
    readonly until: DateText;
    readonly why: string;
  }[];
  readonly chronologies: readonly {
    readonly placementKey: string;
    readonly name: string;
    readonly givenOn: DateText | null;
    readonly to: string;
    readonly since: number;
  }[];
  readonly choices: {
    readonly pupils: readonly { readonly key: string; readonly name: string; readonly providers: readonly string[] }[];
    readonly providers: readonly { readonly key: string; readonly name: string }[];
    readonly people: readonly { readonly personId: string; readonly name: string }[];
  };
  readonly mayName: boolean;
  readonly siteUrl: string;
  readonly problems: readonly string[];
  readonly today: DateText;
}

/** The safeguarding records of a school at a glance: concerns that were open too long first. */
export async function viewConfidential(desk: Desk, schoolKey: string): Promise<Outcome<ConfidentialView>> {
  const opened = await openConfidential(desk, schoolKey);
  return opened.done ? done(viewOf(opened.value)) : opened;
}

function viewOf({ open, records, siteUrl, problems, isLead }: OpenConfidential): ConfidentialView {
  const { facts, trust, today } = open;
  const longAfterDays = facts.policy.on('concernOpenForDays', today);
  const concerns = records.concerns
    .map((concern) => ({ concern, standing: concernStanding(concern, records, today, longAfterDays) }))
    .toSorted(byUrgency);
  const running = facts.placements.filter(
    (one) => coversDate(one, today) || (one.decision.status === 'approved' && one.startsOn > today),
  );
  return {
    concerns: concerns.map(({ concern, standing: { isOpen, isLong, days } }) => ({
      ...{ key: concern.key, pupilName: nameOf(facts, concern.pupilKey), isAboutSetting: concern.isAboutSetting },
      providerName: facts.providers.get(concern.providerKey)?.name ?? '',
      category: concernCategoryNames[concern.category],
      ...{ raisedOn: concern.raisedOn, recordNumber: concern.recordNumber, isOpen, isLong, days },
      notTold: whoMustKnow(concern, records, facts).filter(({ told }) => told === undefined).length,
    })),
    longAfterDays,
    named: namedFrom(records, today).map(({ key, name, from, until, why }) => ({ key, name, from, until, why })),
    chronologies: running
      .filter(({ providerKey }) => facts.providers.get(providerKey)?.kind !== 'onSite')
      .map((one) => {
        const { on, to, since } = chronologyGiven(one.pupilKey, one.key, records);
        return { placementKey: one.key, name: placementName(one, facts), givenOn: on ?? null, to, since };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    choices: {
      pupils: Array.from(facts.pupils.values(), (pupil) => ({
        ...{ key: pupil.key, name: fullName(pupil) },
        providers: running.filter(({ pupilKey }) => pupilKey === pupil.key).map(({ providerKey }) => providerKey),
      })).toSorted(byName),
      providers: Array.from(facts.providers.values(), ({ key, name }) => ({ key, name })).toSorted(byName),
      people: [...facts.staff, ...Array.from(trust.staff.values(), ({ value }) => value)]
        .filter((one, at, all) => all.findIndex(({ personId }) => personId === one.personId) === at)
        .filter(({ roles }) => !roles.includes('designatedSafeguardingLead'))
        .map(({ personId, name }) => ({ personId, name }))
        .toSorted(byName),
    },
    mayName: isLead,
    ...{ siteUrl, problems, today },
  };
}

export const nameOf = (facts: Pick<SchoolFacts, 'pupils'>, pupilKey: string): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'A pupil who is not in the list any more' : fullName(pupil);
};
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name, 'en-GB');
