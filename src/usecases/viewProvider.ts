import { findingsOfUse } from '#domain/checks/provider/findingsOfUse.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { allDuties } from '#domain/duties/allDuties.ts';
import { kindOf } from '#domain/duties/dutyKinds.ts';
import { openDuties } from '#domain/duties/openDuties.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type Provider, providerKindNames } from '#domain/provider.ts';
import type { ProviderDeclaration, ProviderUse } from '#domain/providerCheck.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import { countOf } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type DutyRow, dutyRows } from './dutyRow.ts';
import { type FindingRow, findingRow } from './findingRow.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type CheckRow, checkRows } from './providerCheckRows.ts';
import { refuse } from './refuse.ts';
import { type Reporting, reportingOf } from './reporting.ts';
import { type ProviderRow, providerRow } from './viewProviders.ts';

export interface ProviderPage
  extends Omit<ProviderRow, 'kind' | 'foundIn' | 'registerCheckedOn' | 'pupilsNow' | keyof Reporting>,
    Reporting {
  readonly kindName: string;
  readonly findings: FindingRow[];
  readonly duties: DutyRow[];
  readonly checks: CheckRow[];
  readonly use: Pick<ProviderUse, 'pupils' | 'fullTimePupils' | 'schoolsCounted' | 'schoolsMissing'> | null;
  readonly declaration: (Pick<ProviderDeclaration, 'on' | 'pupils' | 'fullTimePupils'> & { readonly by: string }) | null;
  readonly placements: {
    readonly key: string;
    readonly pupilName: string;
    readonly stage: string;
    readonly startsOn: DateText;
    readonly endsOn: DateText;
  }[];
  readonly mayRecord: boolean;
  readonly maySetReporting: boolean;
}

/** Somebody may have taken the row out of SharePoint while placements and checks still name it: that is said, because it can be restored. */
export function noSuchProvider(open?: OpenSchool, providerKey = '') {
  const placements = open?.facts.placements.filter((one) => one.providerKey === providerKey).length ?? 0;
  const checks = open?.facts.providerChecks.filter((one) => one.providerKey === providerKey).length ?? 0;
  if (placements + checks === 0) return refuse.notFound('There is no such provider. Go back to Providers.');
  return refuse.notFound(
    `This provider is no longer in the trust’s list, but ${countOf(placements, 'placement')} of the school and ${countOf(checks, 'check')} name it. Restore its row from the recycle bin of the trust’s SharePoint site; nothing else is lost.`,
  );
}

/** One provider: whether it may be used and why not, what is due for it, what was checked, and this school's placements there. */
export async function viewProvider(desk: Desk, schoolKey: string, providerKey: string): Promise<Outcome<ProviderPage>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const provider = opened.value.facts.providers.get(providerKey);
  return provider === undefined ? noSuchProvider(opened.value, providerKey) : done(providerPage(desk, opened.value, provider));
}

function providerPage(desk: Desk, open: OpenSchool, provider: Provider): ProviderPage {
  const { facts, today } = open;
  const { kind, foundIn: _foundIn, registerCheckedOn: _checked, pupilsNow: _now, ...row } = providerRow(open, provider);
  const duties = allDuties(facts, open).filter(
    (duty) => duty.providerKey === provider.key && kindOf(duty.kind).about === 'provider',
  );
  return {
    ...row,
    kindName: providerKindNames[kind],
    findings: findingsOfUse(provider, facts, today).map(findingRow),
    duties: openDuties(duties, open).map(dutyRows(desk, open)),
    checks: checkRows(facts, provider.key, today),
    use: countedAt(facts.providerUse.get(provider.key)),
    declaration: declarationOf(facts.providerDeclarations, provider.key),
    placements: facts.placements
      .filter(({ providerKey }) => providerKey === provider.key)
      .toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))
      .map((placement) => placementAt(open, placement)),
    mayRecord: holdsRight('recordCheck', desk.person, facts).outcome === 'met',
    ...reportingOf(provider),
    maySetReporting: holdsRight('setReporting', desk.person, facts).outcome === 'met',
  };
}

const countedAt = (use: ProviderUse | undefined): ProviderPage['use'] =>
  use === undefined
    ? null
    : {
        pupils: use.pupils,
        fullTimePupils: use.fullTimePupils,
        schoolsCounted: use.schoolsCounted,
        schoolsMissing: use.schoolsMissing,
      };

/** The latest word of the provider; of two on one day the one recorded last. */
function declarationOf(all: readonly ProviderDeclaration[], providerKey: string): ProviderPage['declaration'] {
  const latest = all
    .filter((one) => one.providerKey === providerKey)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.by.at.localeCompare(b.by.at) || a.key.localeCompare(b.key))
    .at(-1);
  return latest === undefined
    ? null
    : { on: latest.on, pupils: latest.pupils, fullTimePupils: latest.fullTimePupils, by: latest.by.name };
}

function placementAt({ facts, today }: OpenSchool, placement: Placement): ProviderPage['placements'][number] {
  const pupil = facts.pupils.get(placement.pupilKey);
  return {
    key: placement.key,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    stage: stageOf(placement, today),
    startsOn: placement.startsOn,
    endsOn: placement.endsOn,
  };
}
