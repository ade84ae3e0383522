import type { CaseKind, CaseRecord } from '../../caseFile/caseRecord.ts';
import { type DutyName, readDutyKey } from '../../duties/dutyKey.ts';
import { type DutyKind, kindOf } from '../../duties/dutyKinds.ts';
import type { Rulebook } from '../../duties/rulebook.ts';
import type { DutyRecord } from '../../dutyRecord.ts';
import type { Finding } from '../../finding.ts';
import { londonDay } from '../../londonDay.ts';
import type { Placement } from '../../placement.ts';
import { placementName } from '../../placementName.ts';
import { dateInWords } from '../../words.ts';
import { type Contradiction, found } from './contradiction.ts';

/** Done on the way to a proposal, so that a day before it is right. */
const beforeProposal: readonly DutyKind[] = [
  'needsAnalysis',
  'consultation',
  'planningMeeting',
  'equality',
  'referralPartA',
  'referralPartB',
  'providerAssessment',
  'welcomeMeeting',
  'pupilRiskAssessment',
  'safeguardingAudit',
];

/** What is recorded of a placement only once it was proposed: with one of these there was a placement under that key. */
const ofPlacement: readonly CaseKind[] = ['approved', 'governingBodyDecided', 'condition', 'started', 'datesChanged'];

/**
 * What was recorded in a referral is about a placement that is still to be proposed, or never was: its key is in no list and nothing is wrong.
 * A placement that was decided on and is gone is missed.
 */
function casesWithoutPlacement(records: readonly CaseRecord[]): ReadonlySet<string> {
  const placed = new Set(records.filter(({ what }) => ofPlacement.includes(what.kind)).map(({ placementKey }) => placementKey));
  return new Set(records.map(({ placementKey }) => placementKey).filter((key) => !placed.has(key)));
}

/** Records of duties whose key cannot be read, about what is not there, done before the proposal, or put off to a day that had passed. */
export function dutyRecordProblems({ facts }: Rulebook): Finding[] {
  const placements = new Map(facts.placements.map((placement) => [placement.key, placement]));
  const keys = new Set(facts.dutyRecords.map(({ key }) => key));
  const cases = casesWithoutPlacement(facts.caseRecords);
  return facts.dutyRecords.flatMap((record) => {
    const about = { list: 'dutyRecords', record: record.key } as const;
    const { what, by } = record;
    const who = () => `${by.name} recorded on ${dateInWords(londonDay(by.at))}`;
    const takesBackNothing: Contradiction | false = what.status === 'takenBack' &&
      !keys.has(what.recordKey) && {
        ...about,
        other: what.recordKey,
        problem: 'takesBackNothing',
        because: `${who()} that an earlier record was wrong, but that record is not there.`,
      };
    const name = readDutyKey(record.dutyKey);
    if (name === undefined) {
      const because = `What ${who()} belongs to no duty: “${record.dutyKey}” cannot be read. Record it again at its duty.`;
      return found({ ...about, problem: 'unreadable', because }, takesBackNothing);
    }
    const duty = kindOf(name.kind).name;
    const placement = kindOf(name.kind).about === 'placement' ? placements.get(name.subject) : undefined;
    return found(
      takesBackNothing,
      subjectMissing(name, placement, facts, cases) && {
        ...about,
        other: name.subject,
        problem: 'subjectMissing',
        because: `What ${who()} (${duty}) is about a ${kindOf(name.kind).about} that is not in the list.`,
      },
      placement !== undefined &&
        isTooEarly(record, name.kind, placement) && {
          ...about,
          other: placement.key,
          problem: 'doneBeforeProposal',
          because: `What ${who()} (${duty}) is dated ${dayOf(record)}, before ${placementName(placement, facts)} was proposed on ${dateInWords(londonDay(placement.proposed.at))}. Correct the day.`,
        },
      what.status === 'postponed' &&
        what.until < londonDay(by.at) && {
          ...about,
          problem: 'postponedToThePast',
          because: `${who()} that “${duty}” is put off to ${dateInWords(what.until)}, a day that had passed. Put it off to a later day, or do it.`,
        },
    );
  });
}

const dayOf = ({ what }: DutyRecord): string => (what.status === 'done' ? dateInWords(what.on) : '');

function subjectMissing(
  { kind, subject }: DutyName,
  placement: Placement | undefined,
  facts: Rulebook['facts'],
  cases: ReadonlySet<string>,
): boolean {
  const { about } = kindOf(kind);
  if (about === 'placement') return placement === undefined && !cases.has(subject);
  return about === 'provider' && !facts.providers.has(subject);
}

/** Before the proposal and before the start: a placement that ran already when it was entered has earlier deeds that are right. */
const isTooEarly = ({ what }: DutyRecord, kind: DutyKind, { proposed, startsOn }: Placement): boolean =>
  what.status === 'done' && !beforeProposal.includes(kind) && what.on < londonDay(proposed.at) && what.on < startsOn;
