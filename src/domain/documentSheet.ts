import type { CaseRecordOf } from './caseFile/caseRecord.ts';
import { latestCheck } from './checks/provider/checkState.ts';
import { conditionsOf } from './deciding/conditions.ts';
import { overrideInWords, overridesInForce } from './deciding/overrides.ts';
import type { EvaluationSheets } from './evaluations/evaluationSheets.ts';
import { riskVersions } from './learner/riskVersions.ts';
import type { LearnerInformation } from './learnerInformation.ts';
import type { Placement } from './placement.ts';
import { lastDayOf } from './placementStage.ts';
import type { RuleValue } from './policy/rules.ts';
import type { Provider, ProviderSite } from './provider.ts';
import { type ProviderCheck, type ProviderCheckKind, providerCheckKinds } from './providerCheck.ts';
import type { Pupil } from './pupil.ts';
import type { Referral } from './referral.ts';
import type { School } from './school.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import type { Role, Signature, StaffMember } from './staff.ts';
import { shortDate } from './words.ts';

/** What a document may speak of, before it is put into words: every kind takes from it what it needs (DOC-1 to DOC-3). */
export interface DocumentSheet {
  readonly school: School;
  /** The first person of the school in each role. */
  readonly holder: (role: Role) => StaffMember | undefined;
  readonly pupil: Pupil | undefined;
  readonly learner: LearnerInformation | undefined;
  readonly referral: Referral | undefined;
  readonly provider: Provider | undefined;
  readonly site: ProviderSite | undefined;
  readonly sites: readonly ProviderSite[];
  readonly placement: Placement | undefined;
  /** Where else the pupil is on days of this placement (PUP-4). */
  readonly alsoAt: readonly { readonly name: string; readonly address: string; readonly telephone: string }[];
  readonly reviewRhythm: RuleValue<'reviewRhythm'>;
  readonly nextReviewOn: DateText | undefined;
  /** What a headteacher answers for on the day, and what the approval asks for: a sentence each. */
  readonly overrides: readonly string[];
  readonly conditions: readonly string[];
  readonly riskAssessment: CaseRecordOf<'riskAssessment'> | undefined;
  /** The latest check of each kind up to the day. */
  readonly checks: ReadonlyMap<ProviderCheckKind, ProviderCheck>;
  /** Of a placement: its evaluations (REV-5). */
  readonly evaluations?: EvaluationSheets | undefined;
  /** 1 for the first. */
  readonly version: number;
  readonly made: Signature;
}

/** Whom or what a document is about; a placement brings its pupil, provider and site. */
export interface DocumentSubject {
  readonly placement?: Placement | undefined;
  readonly pupilKey?: string;
  readonly providerKey?: string;
  readonly learner?: LearnerInformation | undefined;
  readonly referral?: Referral | undefined;
}

export type DocumentFacts = Pick<
  SchoolFacts,
  'school' | 'staff' | 'pupils' | 'providers' | 'sites' | 'reviews' | 'placements' | 'providerChecks' | 'caseRecords' | 'policy'
>;

interface DocumentMade {
  readonly version: number;
  readonly made: Signature;
  readonly today: DateText;
  readonly evaluations?: EvaluationSheets | undefined;
}

/** The records that a document speaks of; what is no longer in the lists is undefined. */
export function documentSheet(
  { placement, learner, referral, ...about }: DocumentSubject,
  facts: DocumentFacts,
  { version, made, today, evaluations }: DocumentMade,
): DocumentSheet {
  const pupilKey = placement?.pupilKey ?? about.pupilKey ?? referral?.pupilKey ?? '';
  const providerKey = placement?.providerKey ?? about.providerKey ?? referral?.providerKey ?? '';
  const sites = [...facts.sites.values()].filter((site) => site.providerKey === providerKey);
  const open = facts.reviews.filter((review) => review.placementKey === placement?.key && review.held === undefined);
  return {
    school: facts.school,
    holder: (role) => facts.staff.find((member) => member.roles.includes(role)),
    pupil: facts.pupils.get(pupilKey),
    learner,
    referral,
    provider: facts.providers.get(providerKey),
    site: placement === undefined ? sites[0] : facts.sites.get(placement.siteKey),
    sites,
    placement,
    alsoAt: placement === undefined ? [] : othersOf(placement, facts),
    reviewRhythm: facts.policy.on('reviewRhythm', placement?.startsOn ?? today),
    nextReviewOn: open.map((review) => review.dueOn).sort()[0],
    overrides: placement === undefined ? [] : overridesInForce(facts, placement, today).map(overrideInWords),
    conditions: conditionsOf(facts.caseRecords.filter((record) => record.placementKey === placement?.key)).map(
      ({ says, until, met }) => `${says} (${met === undefined ? `by ${shortDate(until)}` : 'met'})`,
    ),
    riskAssessment: riskVersions(facts.caseRecords, pupilKey).at(-1),
    checks: latestChecks(facts, providerKey, today),
    evaluations,
    version,
    made,
  };
}

const othersOf = (placement: Placement, facts: DocumentFacts): DocumentSheet['alsoAt'] =>
  facts.placements
    .filter((other) => {
      const isDecided = other.decision.status === 'approved' || other.decision.status === 'ended';
      const sharesDays = other.startsOn <= placement.endsOn && placement.startsOn <= lastDayOf(other);
      return other.key !== placement.key && other.pupilKey === placement.pupilKey && isDecided && sharesDays;
    })
    .map((other) => {
      const site = facts.sites.get(other.siteKey);
      return {
        name: facts.providers.get(other.providerKey)?.name ?? 'a provider no longer in the list',
        address: [site?.address, site?.postcode].filter(Boolean).join(', '),
        telephone: site?.telephone || (facts.providers.get(other.providerKey)?.telephone ?? ''),
      };
    });

const latestChecks = (facts: DocumentFacts, providerKey: string, today: DateText): DocumentSheet['checks'] =>
  new Map(
    providerCheckKinds.flatMap((kind) => {
      const check = latestCheck(facts, providerKey, kind, today);
      return check === undefined ? [] : [[kind, check] as const];
    }),
  );
