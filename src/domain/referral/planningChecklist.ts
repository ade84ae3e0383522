import type { Pupil } from '../pupil.ts';

/** REF-5: the checklist of the planning meeting, the voice of child, parent and agencies (P4). */
export const planningChecklist = {
  pupilHeard: 'The pupil’s own view was heard',
  parentsPresent: 'Parents or carers were in the meeting',
  parentsAgree: 'Parents or carers agree',
  agenciesAware: 'Agencies that work with the family know of it',
  agenciesAgree: 'These agencies agree',
  caseOfficerAware: 'The local authority’s case officer knows of it',
  keyContactGiven: 'The family has the name and number of a key contact',
  trackingExplained: 'How progress is tracked was explained',
  transportAgreed: 'Transport is agreed',
  reviewPlanned: 'The first review is planned',
  reintegrationDiscussed: 'The way back to school was discussed',
} as const;
export type PlanningItem = keyof typeof planningChecklist;
export const isPlanningItem = (text: string): text is PlanningItem => Object.hasOwn(planningChecklist, text);
export const planningItems: readonly PlanningItem[] = Object.keys(planningChecklist).filter(isPlanningItem);

type Flags = Pick<Pupil, 'senStatus' | 'isLookedAfter' | 'hasSocialWorker' | 'hasYouthJusticeWorker' | 'hasProtectionPlan'>;

/** What an item's answer most likely is not: the case officer of a pupil without an EHC plan, agencies of one who has none. */
export function mayNotApply(item: PlanningItem, pupil: Flags | undefined): boolean {
  if (item === 'caseOfficerAware') return pupil?.senStatus !== 'ehcp';
  if (item !== 'agenciesAware' && item !== 'agenciesAgree') return false;
  return !(pupil?.isLookedAfter || pupil?.hasSocialWorker || pupil?.hasYouthJusticeWorker || pupil?.hasProtectionPlan);
}
