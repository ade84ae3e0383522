import type { SamplePlacement } from '../datedPlacement.ts';
import type { Role } from '../people.ts';

/** What is done once about a placement before it starts, and how many days after the proposal or before the start the sample did it. */
export interface BeforeStart {
  readonly kind: string;
  readonly part?: string;
  readonly name: string;
  readonly day: { readonly afterProposal: number } | { readonly beforeStart: number };
  readonly by?: Role;
  readonly when?: (placement: SamplePlacement) => boolean;
  readonly evidence: string;
}

/** As the Placements list says it. */
export function arrangementOf({ line }: Pick<SamplePlacement, 'line'>): string {
  if (line.provider === 'hospital' || line.reason === 'Required by the EHC plan') return 'Arranged by the local authority';
  const isToImprove = line.reason.startsWith('Behaviour') || line.reason === 'Risk of permanent exclusion';
  return isToImprove && line.provider !== 'annexe'
    ? 'Off-site direction, to improve behaviour'
    : 'Arranged by the school with the parents';
}

const isDirection = (placement: SamplePlacement): boolean => arrangementOf(placement).startsWith('Off-site');
const isOffSite = ({ line }: SamplePlacement): boolean => line.provider !== 'annexe';
const hasPlan = ({ pupil }: SamplePlacement): boolean => pupil.senStatus === 'EHC plan';
const hasSocialWorker = ({ pupil }: SamplePlacement): boolean => pupil.hasSocialWorker || pupil.isLookedAfter;
const isLookedAfter = ({ pupil }: SamplePlacement): boolean => pupil.isLookedAfter;
const isAtSchool = ({ line }: SamplePlacement): boolean =>
  ['beacon', 'kestrel', 'hospital', 'alderMount', 'online'].includes(line.provider);

export const beforeStart: readonly BeforeStart[] = [
  {
    kind: 'needsAnalysis',
    name: 'Needs analysis and interventions tried',
    day: { afterProposal: 0 },
    evidence: 'Form in the pupil’s folder: what was tried in school since September, and with what effect.',
  },
  {
    kind: 'consultation',
    part: 'parent',
    name: 'Consultation',
    day: { afterProposal: 1 },
    evidence: 'Meeting in school. Agrees, and asks for news every Friday.',
  },
  {
    kind: 'consultation',
    part: 'pupil',
    name: 'Consultation',
    day: { afterProposal: 1 },
    evidence: 'Talked after a visit to the setting: wants to try it.',
  },
  {
    kind: 'consultation',
    part: 'la',
    name: 'Consultation',
    day: { afterProposal: 2 },
    when: hasPlan,
    evidence: 'E-mail to the SEND case officer; no early review needed.',
  },
  {
    kind: 'consultation',
    part: 'virtualSchool',
    name: 'Consultation',
    day: { afterProposal: 2 },
    by: 'designatedSafeguardingLead',
    when: isLookedAfter,
    evidence: 'Telephone call with the virtual school head; agrees, wants weekly attendance.',
  },
  {
    kind: 'consultation',
    part: 'socialWorker',
    name: 'Consultation',
    day: { afterProposal: 2 },
    by: 'designatedSafeguardingLead',
    when: hasSocialWorker,
    evidence: 'Telephone call with the social worker; supports it.',
  },
  {
    kind: 'equality',
    name: 'Equality and reasonable adjustments',
    day: { afterProposal: 3 },
    evidence: 'Considered with the SENCO; adjustments are in the plan.',
  },
  {
    kind: 'providerAssessment',
    name: 'Provider’s initial assessment',
    day: { afterProposal: 5 },
    evidence: 'Half a day at the setting; report received.',
  },
  {
    kind: 'laNotice',
    name: 'Local authority told',
    day: { afterProposal: 5 },
    when: isOffSite,
    evidence: 'Form sent to the authority’s inclusion team; receipt kept.',
  },
  {
    kind: 'planningMeeting',
    name: 'Planning meeting',
    day: { afterProposal: 6 },
    evidence: 'School, parent and provider. Notes in the pupil’s folder.',
  },
  {
    kind: 'safeguardingAudit',
    name: 'Safeguarding audit of the setting',
    day: { afterProposal: 7 },
    by: 'designatedSafeguardingLead',
    when: isOffSite,
    evidence: 'Visited and audited with the setting’s safeguarding lead; no action open.',
  },
  {
    kind: 'pupilRiskAssessment',
    name: 'Pupil’s risk assessment',
    day: { afterProposal: 7 },
    evidence: 'Written with the provider; travel and mobile telephone are covered.',
  },
  {
    kind: 'reintegrationPlan',
    name: 'Plan for return',
    day: { afterProposal: 7 },
    evidence: 'In the pupil’s folder: lessons to come back to first, and who meets the pupil at the gate.',
  },
  {
    kind: 'parentNotice',
    part: 'parents',
    name: 'Notice to the parents',
    day: { afterProposal: 8 },
    when: isDirection,
    evidence: 'Letter handed over and sent by e-mail.',
  },
  {
    kind: 'parentNotice',
    part: 'la',
    name: 'Notice to the parents',
    day: { afterProposal: 8 },
    when: (placement) => isDirection(placement) && hasPlan(placement),
    evidence: 'Copy of the letter sent to the authority, because of the EHC plan.',
  },
  {
    kind: 'decisionMeeting',
    name: 'Meeting that explains the decision',
    day: { afterProposal: 8 },
    when: isDirection,
    evidence: 'Explained to parent and pupil in school.',
  },
  {
    kind: 'welcomeMeeting',
    name: 'Welcome meeting',
    day: { afterProposal: 9 },
    evidence: 'At the setting with parent, pupil and key worker.',
  },
  {
    kind: 'belongingPlan',
    name: 'Plan to keep belonging to the school',
    day: { afterProposal: 9 },
    evidence: 'Form tutor writes every week; invited to the trip, the play and the photograph.',
  },
  {
    kind: 'informationGiven',
    name: 'Information given to the provider',
    day: { afterProposal: 9 },
    evidence: 'Medical needs, emergency contacts, SEN support and attendance, by the secure portal.',
  },
  {
    kind: 'meals',
    name: 'Free school meals at the provider',
    day: { afterProposal: 9 },
    when: ({ pupil }) => pupil.isEligibleForFreeSchoolMeals,
    evidence: 'Lunch is served at the setting; the school pays.',
  },
  {
    kind: 'signature',
    part: 'school',
    name: 'Signature of the agreement',
    day: { beforeStart: 4 },
    evidence: 'Signed.',
  },
  {
    kind: 'signature',
    part: 'provider',
    name: 'Signature of the agreement',
    day: { beforeStart: 4 },
    evidence: 'Signed copy received by e-mail.',
  },
  {
    kind: 'signature',
    part: 'parent',
    name: 'Signature of the agreement',
    day: { beforeStart: 3 },
    evidence: 'Signed at the welcome meeting.',
  },
  {
    kind: 'signature',
    part: 'pupil',
    name: 'Signature of the agreement',
    day: { beforeStart: 3 },
    evidence: 'Signed at the welcome meeting.',
  },
  {
    kind: 'signature',
    part: 'professional',
    name: 'Signature of the agreement',
    day: { beforeStart: 3 },
    when: hasSocialWorker,
    evidence: 'The social worker signed by e-mail.',
  },
  {
    kind: 'chronology',
    name: 'Chronology given to the provider',
    day: { beforeStart: 1 },
    by: 'designatedSafeguardingLead',
    when: isOffSite,
    evidence: 'Handed over to the setting’s safeguarding lead.',
  },
  {
    kind: 'dualRegistration',
    name: 'Dual registration',
    day: { beforeStart: 0 },
    by: 'attendanceOfficer',
    when: isAtSchool,
    evidence: 'Main registration here, subsidiary there; confirmed by their office.',
  },
];
