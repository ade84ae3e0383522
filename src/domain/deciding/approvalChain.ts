import { standingRecords } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { compareText } from '../compareText.ts';
import type { Decision } from '../decision.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText } from '../session.ts';
import { dateInWords, listInWords } from '../words.ts';
import { partInWords } from './overrides.ts';
import { recordsOfPlacement } from './recordsOfPlacement.ts';

/** One step on the way to a placement's start: who did what, when. */
export interface ChainStep {
  readonly key: string;
  readonly at: InstantText;
  readonly by: string;
  /** `Sent back (proposal 1)`. */
  readonly what: string;
  /** The reason or the note; empty where there is none. */
  readonly reason: string;
}

const decisionWords = { approved: 'Approved', sentBack: 'Sent back', withdrawn: 'Withdrawn', ended: 'Ended' } as const;

/** Every step of a placement's approval, earliest first (REF-6): proposals, decisions, conditions, reminders, overrides, dates, start. */
export function approvalChain(placement: Placement, { decisions, caseRecords }: Pick<SchoolFacts, 'decisions' | 'caseRecords'>) {
  const { key, proposed, revision } = placement;
  const proposal: ChainStep = {
    key: `${key}|proposed`,
    at: proposed.at,
    by: proposed.name,
    what: revision === 1 ? 'Proposed' : `Changed and proposed again (proposal ${revision})`,
    reason: '',
  };
  const records = recordsOfPlacement(caseRecords)(key);
  const decided = decisions.filter((one) => one.placementKey === key).map((one) => stepOfDecision(one, records));
  const recorded = standingRecords(records)
    .flatMap(stepOfRecord)
    .sort((one, other) => compareText(one.key, other.key));
  // Of one moment the decision comes first, then what was recorded with it.
  return [proposal, ...decided, ...recorded].sort((one, other) => compareText(one.at, other.at));
}

/** The note of an approval stands in the case file. */
function stepOfDecision({ key, decision, revision, reason, decided }: Decision, records: readonly CaseRecord[]): ChainStep {
  const note = records.flatMap(({ what }) => (what.kind === 'approved' && what.revision === revision ? [what.note] : []))[0];
  return {
    key,
    at: decided.at,
    by: decided.name,
    what: `${decisionWords[decision]} (proposal ${revision})`,
    reason: reason || (decision === 'approved' ? (note ?? '') : ''),
  };
}

/** What a record says of the way to the start; other records are shown where they belong. */
function stepOfRecord({ key, says, what, by }: CaseRecord): ChainStep[] {
  const step = (words: string, reason = ''): ChainStep[] => [{ key, at: by.at, by: by.name, what: words, reason }];
  switch (what.kind) {
    case 'governingBodyDecided':
    case 'condition':
      return step(says);
    case 'conditionMet':
      return step(says, what.evidence);
    case 'reminded':
      return step(says);
    case 'override':
      return step(`Overridden until ${dateInWords(what.until)}: ${listInWords(what.checks.map(partInWords))}`, what.reason);
    case 'overrideEnded':
      return step('Override ended', what.reason);
    case 'datesChanged':
      return step(says.slice(0, says.length - what.reason.length).replace(/: $/, ''), what.reason);
    case 'started':
      return step(says, what.note);
    default:
      return [];
  }
}
