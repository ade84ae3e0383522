/** What is done beside writing the referral: who is consulted, the meeting, what is sent; with what has been recorded of each. */
import { standingRecords } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { dutiesOfPlacement } from '../duties/allDuties.ts';
import type { Duty } from '../duties/duty.ts';
import { dutyKey } from '../duties/dutyKey.ts';
import type { DutyKind } from '../duties/dutyKinds.ts';
import { recordIndex } from '../duties/recordIndex.ts';
import { rulebook } from '../duties/rulebook.ts';
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import { type ConsultedParty, consultedPartyNames, partiesToConsult, whyConsulted } from './consultedParties.ts';

export type StepKind = Extract<
  DutyKind,
  | 'consultation'
  | 'planningMeeting'
  | 'needsAnalysis'
  | 'equality'
  | 'referralPartA'
  | 'referralPartB'
  | 'providerAssessment'
  | 'welcomeMeeting'
>;

export interface StepBefore {
  readonly kind: StepKind;
  /** The party of a consultation; empty otherwise. */
  readonly part: ConsultedParty | '';
  /** The duty that its record discharges. */
  readonly dutyKey: string;
  readonly name: string;
  readonly because: string;
  readonly citation: Provision;
  /** Undefined before the proposal, and where nobody can say. */
  readonly dueOn: DateText | undefined;
  /** Each time it was recorded, the latest last. */
  readonly records: readonly CaseRecord[];
  /** What discharged it, in words; also where it was recorded on the spot. Undefined while it is to be done. */
  readonly done: string | undefined;
}

/** A referral, or a placement that was proposed without one. */
export interface CaseBefore {
  readonly key: string;
  readonly pupilKey: string;
}

const once = {
  planningMeeting: [
    'Planning meeting',
    provisions.REF5,
    'School, family, provider and agencies plan it together before it starts.',
  ],
  needsAnalysis: ['Needs analysis', provisions.REF2, 'What the pupil needs, and what was tried before, is worked out first.'],
  equality: ['Equality', provisions.REF10, 'Reasonable adjustments and equal treatment are considered before it starts.'],
  referralPartA: ['Part A sent', provisions.REF7, 'Part A goes to the provider soon after the placement is proposed.'],
  referralPartB: ['Part B sent', provisions.REF7, 'Part B goes to the provider by the first review.'],
  providerAssessment: [
    'Provider’s first assessment',
    provisions.REF9,
    'The provider makes its own first assessment of the pupil.',
  ],
  welcomeMeeting: [
    'Welcome meeting',
    provisions.REF7,
    'Dress, lunch, travel, what is expected and the dates are agreed with the family before the first day.',
  ],
} as const satisfies Record<Exclude<StepKind, 'consultation'>, readonly [string, Provision, string]>;

/** Every step that law and policy ask for in this case, consultations first; a placement's have their days. Any other agency comes beside them. */
export function stepsBefore({ key, pupilKey }: CaseBefore, facts: SchoolFacts, today: DateText): StepBefore[] {
  const placement = facts.placements.find((one) => one.key === key);
  const duties = new Map<string, Duty>();
  if (placement !== undefined) for (const duty of dutiesOfPlacement(rulebook(facts), placement)) duties.set(duty.key, duty);
  const inTwoParts = facts.policy.on('referralForm', today) === 'partAAndB';
  const records = standingRecords(facts.caseRecords.filter(({ placementKey }) => placementKey === key));
  const deeds = recordIndex(facts.dutyRecords);
  const pupil = facts.pupils.get(pupilKey);

  const step = (kind: StepKind, part: StepBefore['part'], name: string, citation: Provision, because: string): StepBefore => {
    const duty = duties.get(dutyKey(kind, key, part));
    const deed = deeds.deeds(kind, key).find((one) => one.part === part);
    const own = records.filter((record) => isOf(record, kind, part)).toSorted((a, b) => a.on.localeCompare(b.on));
    return {
      kind,
      part,
      dutyKey: dutyKey(kind, key, part),
      name,
      because: duty?.words().because ?? because,
      citation: duty?.citation ?? citation,
      dueOn: duty?.dueOn,
      records: own,
      done: deed === undefined ? undefined : `${dateInWords(deed.on)}, recorded by ${deed.byName}`,
    };
  };
  const oneOff = (kind: keyof typeof once): StepBefore => {
    const [name, citation, why] = once[kind];
    return step(kind, '', name, citation, why);
  };
  const isPartAsked = (kind: 'referralPartA' | 'referralPartB') =>
    placement === undefined ? inTwoParts : duties.has(dutyKey(kind, key));
  return [
    ...partiesToConsult(pupil).map((party) =>
      step(
        'consultation',
        party,
        consultedPartyNames[party],
        party === 'parent' ? provisions.REF4 : provisions.REF3,
        whyConsulted(party, pupil?.forename ?? 'The pupil', pupil),
      ),
    ),
    oneOff('needsAnalysis'),
    oneOff('equality'),
    oneOff('planningMeeting'),
    ...(['referralPartA', 'referralPartB'] as const).filter(isPartAsked).map(oneOff),
    oneOff('providerAssessment'),
    oneOff('welcomeMeeting'),
  ];
}

/** Whether a record of the case file is about a step. */
function isOf({ what }: CaseRecord, kind: StepKind, part: string): boolean {
  if (what.kind === 'consulted') return kind === 'consultation' && what.party === part;
  if (what.kind === 'referralSent') return kind === (what.part === 'A' ? 'referralPartA' : 'referralPartB');
  if (what.kind === 'referralStep') return kind === what.step;
  return what.kind === 'planningMeeting' && kind === 'planningMeeting';
}

/** Agencies that were consulted beyond those asked for. */
export const otherConsultations = (key: string, facts: Pick<SchoolFacts, 'caseRecords'>): CaseRecord[] =>
  standingRecords(facts.caseRecords.filter(({ placementKey }) => placementKey === key)).filter(
    ({ what }) => what.kind === 'consulted' && what.party === 'agency',
  );
