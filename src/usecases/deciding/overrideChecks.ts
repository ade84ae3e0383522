import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type Overridable, overridableAt, overridableOf } from '#domain/deciding/overridable.ts';
import { partInWords } from '#domain/deciding/overrides.ts';
import type { PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { DateText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { countOf, dateInWords, listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface OverrideChecks {
  readonly key: string;
  /** The placement, or that of a referral; empty for a pupil at a provider before anything is proposed. */
  readonly placementKey: string;
  /** Only where there is no placement yet. */
  readonly pupilKey: string;
  readonly providerKey: string;
  /** Of `overridableChecks`. */
  readonly checks: readonly string[];
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: DateText;
}

const leastReason = 20;

/** The headteacher answers for what is not met at a provider: in writing, for a time, and for what is wrong now only (PRO-11). */
export async function overrideChecks(
  desk: Desk,
  schoolKey: string,
  input: OverrideChecks,
): Promise<Outcome<{ readonly key: string }>> {
  if (input.pupilKey !== '') {
    // The referral may have been begun a moment ago, through another process.
    const beside = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists: ['referrals'] });
    if (!beside.done) return beside;
  }
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const open = opened.value;
  const right = holdsRight('override', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (open.book.caseRecords.has(input.key)) return done({ key: input.key });
  const placement = open.book.placements.get(input.placementKey)?.value;
  if (placement !== undefined && isClosed.includes(stageOf(placement, open.today)))
    return refuse.changedMeanwhile(movedOn(placement));
  const about = aboutOf(open, input);
  if (about === undefined) return refuse.notFound('This pupil, provider or placement is no longer in the lists.');
  const chosen = about.overridable.filter(({ check }) => input.checks.includes(check));
  const problem = problemOf(open, input, chosen);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);

  const parts = chosen.flatMap((one) => one.parts);
  const reason = input.reason.trim();
  const { overridable: _, revision, ...keys } = about;
  const written = await writeCase(
    desk,
    open,
    {
      key: input.key,
      ...keys,
      on: open.today,
      says: `Overridden until ${dateInWords(input.until)}: ${listInWords(parts.map(partInWords))}. Reason: ${reason}`,
      what: { kind: 'override', checks: parts, reason, until: input.until },
    },
    { action: 'Checks overridden' },
  );
  if (written.done && revision !== undefined) desk.afterChange(schoolKey, `${keys.placementKey}|${revision}`);
  return written;
}

/** Nobody is at a placement any more that was withdrawn or has ended: there is nothing to answer for. */
const isClosed: readonly PlacementStage[] = ['withdrawn', 'ended'];

interface About {
  readonly placementKey: string;
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly revision: number | undefined;
  readonly overridable: readonly Overridable[];
}

function aboutOf({ book, trust, facts, today }: OpenSchool, input: OverrideChecks): About | undefined {
  const placement = book.placements.get(input.placementKey)?.value;
  if (placement !== undefined) {
    const { key: placementKey, pupilKey, providerKey, revision } = placement;
    return { placementKey, pupilKey, providerKey, revision, overridable: overridableOf(placement, facts, today) };
  }
  const { placementKey, pupilKey, providerKey } = input;
  const referral = book.referrals.get(placementKey)?.value;
  // The key of a referral becomes the placement's, so that an override under it would hold for whatever is proposed from it.
  if (placementKey !== '' && (referral?.pupilKey !== pupilKey || referral.state === 'closed')) return undefined;
  const provider = trust.providers.get(providerKey)?.value;
  if (provider === undefined || !book.pupils.has(pupilKey)) return undefined;
  return { placementKey, pupilKey, providerKey, revision: undefined, overridable: overridableAt(provider, facts, today) };
}

function problemOf(
  { facts, today }: OpenSchool,
  { checks, reason, until }: OverrideChecks,
  chosen: readonly Overridable[],
): { readonly where: string; readonly say: string } | undefined {
  if (checks.length === 0) return { where: 'checks', say: 'Choose what you override.' };
  if (chosen.length < new Set(checks).size)
    return {
      where: 'checks',
      say: 'Something you chose cannot be overridden, or is met by now. Registration as a school is never overridden. Look at the page again.',
    };
  if (reason.trim().length < leastReason)
    return { where: 'reason', say: `Write why, in at least ${leastReason} characters: you answer for it by name.` };
  if (until < today) return { where: 'until', say: 'This day is over. Choose the last day on which the override is to hold.' };
  const most = facts.policy.on('overrideInDays', today);
  const last = addDays(today, most);
  return until > last
    ? {
        where: 'until',
        say: `An override holds for at most ${countOf(most, 'day')}. Choose ${dateInWords(last)} or an earlier day; it can be given anew then.`,
      }
    : undefined;
}
