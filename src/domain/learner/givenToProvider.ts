/** PRO-15, PUP-3, PUP-4: what each provider has been given about a pupil, which version, and what is missing or out of date. Knows no today. */
import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';
import { dateInWords, listInWords } from '../words.ts';
import { type InformationKind, informationKinds, isInformationKind } from './informationKind.ts';
import type { RiskVersion } from './riskVersions.ts';

export type GivenStanding = 'given' | 'outOfDate' | 'missing' | 'withheld' | 'notAsked';

/** One kind of information and how it stands with one provider. */
export interface GivenItem {
  readonly kind: InformationKind;
  readonly standing: GivenStanding;
  /** When it was last given or kept back. */
  readonly on: DateText | undefined;
  readonly byName: string;
  readonly recordKey: string;
  readonly says: string;
}

/** What is looked at: the placement's standing, what is asked for, the newest version, the other placements the provider must know of. */
export interface GivenCase {
  readonly placement: Pick<Placement, 'key'>;
  readonly providerName: string;
  readonly asked: readonly InformationKind[];
  readonly newest: RiskVersion | undefined;
  readonly others: readonly { readonly placementKey: string; readonly providerName: string }[];
}

/** Every kind that is asked for or was given or kept back, as it stands with the provider of one placement. */
export function givenToProvider(records: readonly CaseRecord[], c: GivenCase): GivenItem[] {
  const given = recordsOf(
    records.filter(({ placementKey }) => placementKey === c.placement.key),
    'given',
  );
  const lastOf = (kind: InformationKind) => {
    const record = given.findLast(({ what }) => what.information.includes(kind) || what.withheld.includes(kind));
    return record && { ...record, isGiven: record.what.information.includes(kind) };
  };
  const told = new Set(given.flatMap(({ what }) => what.others));
  const untold = c.others.filter(({ placementKey }) => !told.has(placementKey)).map(({ providerName }) => providerName);
  const named = given.flatMap(({ what }) => [...what.information, ...what.withheld]).filter(isInformationKind);
  const asked: readonly InformationKind[] = c.others.length === 0 ? c.asked : [...c.asked, 'otherProviders'];

  return informationKinds
    .filter((kind) => asked.includes(kind) || named.includes(kind))
    .map((kind): GivenItem => {
      const last = lastOf(kind);
      const isAsked = asked.includes(kind);
      const common = { kind, on: last?.on, byName: last?.by.name ?? '', recordKey: last?.key ?? '' };
      if (kind === 'otherProviders' && untold.length > 0 && last?.isGiven !== false)
        return { ...common, standing: 'missing', says: `${c.providerName} is not told of ${listInWords(untold)}.` };
      if (last === undefined)
        return { ...common, standing: isAsked ? 'missing' : 'notAsked', says: `${c.providerName} has not been given this.` };
      const day = dateInWords(last.on);
      if (!last.isGiven) return { ...common, standing: 'withheld', says: `Not given, ${day}: ${last.what.reason}` };
      if (kind === 'riskAssessment') return { ...common, ...versionHeld(c, last.what.version, day) };
      return { ...common, standing: 'given', says: `Given ${day} to ${last.what.to}.` };
    });
}

function versionHeld(
  { providerName, newest }: GivenCase,
  held: number | null,
  day: string,
): Pick<GivenItem, 'standing' | 'says'> {
  if (newest === undefined) return { standing: 'given', says: `Given ${day}; no version of it is recorded.` };
  const { version } = newest.what;
  if (held !== null && held >= version) return { standing: 'given', says: `${providerName} has version ${held}, given ${day}.` };
  const has = held === null ? 'a version that nobody wrote down' : `version ${held}`;
  return {
    standing: 'outOfDate',
    says: `${providerName} has ${has}; version ${version} is of ${dateInWords(newest.on)}.`,
  };
}

/** Whether the duty of PRO-15 is done: all that is asked for is given or was kept back with a reason. Others have a duty of their own. */
export const isAllGiven = (items: readonly GivenItem[]): boolean =>
  items.every(({ kind, standing }) => kind === 'otherProviders' || (standing !== 'missing' && standing !== 'outOfDate'));
