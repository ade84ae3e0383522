import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { SentHow } from '#domain/caseFile/sentHow.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { isAllGiven } from '#domain/learner/givenToProvider.ts';
import { type InformationKind, informationNames } from '#domain/learner/informationKind.ts';
import { riskVersions } from '#domain/learner/riskVersions.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import { listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { type EarlierSend, earlierSend } from '../earlierSend.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';
import { learnerNow } from './learnerFreshness.ts';
import { type ProviderOfLearner, providersOfLearner } from './providersOfLearner.ts';

export interface RecordGiven {
  readonly key: string;
  readonly placementKey: string;
  readonly information: readonly InformationKind[];
  /** What the provider need not know, and why. */
  readonly withheld: readonly InformationKind[];
  readonly reason: string;
  readonly on: DateText;
  readonly to: string;
  readonly how: SentHow;
}

/**
 * Records what a provider was given about a pupil (PRO-15, PUP-4), always the newest version of the risk assessment, and what was kept
 * back. Once all is given that is asked for, the duty is done with it. What is said of a child-protection plan, the DSL alone says.
 */
export async function recordGiven(
  desk: Desk,
  schoolKey: string,
  pupilKey: string,
  input: RecordGiven,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, learnerNow);
  if (!opened.done) return opened;
  const open = opened.value;
  const right = holdsRight('giveInformation', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const named = [...input.information, ...input.withheld];
  if (named.includes('childProtectionPlan')) {
    const ofPlan = holdsRight('giveProtectionPlan', desk.person, open.facts);
    if (ofPlan.outcome !== 'met') return refuse.notPermitted(ofPlan.because);
  }
  const earlier = earlierSend(open, input.key);
  if (earlier !== undefined) return complete(desk, open, pupilKey, earlier);
  const at = providersOfLearner(open, pupilKey).find(({ placement }) => placement.key === input.placementKey);
  if (at?.isLive !== true) return refuse.notFound('There is no such placement of this pupil any more. Look at the page again.');
  const problem = problemOf(open, input, named);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);

  const entry = entryOf(open, pupilKey, input, at);
  return writeCase(desk, open, entry, { action: 'Information given to a provider', deeds: deedsOf(open, entry, at) });
}

/** Sent again: what was recorded stands, and the duties are done that were to be done with it. */
function complete(desk: Desk, open: OpenSchool, pupilKey: string, { entry, before }: EarlierSend) {
  const at = providersOfLearner(before, pupilKey).find(({ placement }) => placement.key === entry.placementKey);
  const { what } = entry;
  const deeds = at === undefined || what.kind !== 'given' ? [] : deedsOf(before, { ...entry, what }, at);
  return writeCase(desk, open, entry, { action: 'Information given to a provider', deeds });
}

function problemOf(open: OpenSchool, input: RecordGiven, named: readonly InformationKind[]) {
  const { facts } = open;
  if (named.length === 0) return { where: 'information', say: 'Choose what was given.' };
  if (new Set(named).size < named.length) return { where: 'withheld', say: 'The same cannot be given and kept back.' };
  if (input.withheld.length > 0 && input.reason.trim() === '') return { where: 'reason', say: 'Say why it was kept back.' };
  const pupilKey = facts.placements.find(({ key }) => key === input.placementKey)?.pupilKey ?? '';
  if (input.information.includes('riskAssessment') && riskVersions(facts.caseRecords, pupilKey).length === 0)
    return { where: 'information', say: 'No risk assessment is recorded. Record its version first.' };
  const say = doneProblem({ kind: 'informationGiven', placementKey: input.placementKey }, input.on, open);
  return say === undefined ? undefined : { where: 'on', say };
}

function entryOf(
  { facts }: OpenSchool,
  pupilKey: string,
  input: RecordGiven,
  { placement, providerName, others }: ProviderOfLearner,
) {
  const { key, information, withheld, reason, on, to, how } = input;
  const pupil = facts.pupils.get(pupilKey);
  const name = pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil);
  const newest = riskVersions(facts.caseRecords, pupilKey).at(-1);
  const version = information.includes('riskAssessment') ? (newest?.what.version ?? null) : null;
  const words = (kinds: readonly InformationKind[]) =>
    listInWords(
      kinds.map((kind) =>
        kind === 'riskAssessment' && version !== null ? `risk assessment (version ${version})` : lower(informationNames[kind]),
      ),
    );
  const given = information.length === 0 ? '' : `${providerName} was given about ${name}: ${words(information)}.`;
  const kept = withheld.length === 0 ? '' : `Not given to ${providerName} about ${name}: ${words(withheld)}.`;
  const told = information.includes('otherProviders') ? others.map(({ placementKey }) => placementKey) : [];
  return {
    ...{ key, placementKey: placement.key, pupilKey, providerKey: placement.providerKey, on },
    says: [given, kept].filter((said) => said !== '').join(' '),
    what: { kind: 'given', information, version, others: told, withheld, reason: reason.trim(), to, how },
  } as const satisfies CaseEntry;
}

const lower = (name: string): string => (/^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** The duties that are done once this is recorded: each provider told of, and the papers when none is missing any more. */
function deedsOf(
  open: OpenSchool,
  entry: CaseEntry & { readonly what: { readonly others: readonly string[] } },
  at: ProviderOfLearner,
): DeedOfCase[] {
  const record: CaseRecord = { ...entry, by: open.signature };
  const after: OpenSchool = { ...open, facts: { ...open.facts, caseRecords: [...open.facts.caseRecords, record] } };
  const items =
    providersOfLearner(after, entry.pupilKey).find(({ placement }) => placement.key === entry.placementKey)?.items ?? [];
  const wanted = [
    ...entry.what.others.map((other) => dutyKey('toldOfOthers', entry.placementKey, other)),
    ...(isAllGiven(items) ? [dutyKey('informationGiven', entry.placementKey)] : []),
  ];
  return dutiesOfPlacement(rulebook(open.facts), at.placement)
    .filter((duty) => duty.done === undefined && wanted.includes(duty.key))
    .map((duty) => ({ dutyKey: duty.key, evidence: entry.says }));
}
