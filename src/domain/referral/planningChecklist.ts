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
const isPlanningItem = (text: string): text is PlanningItem => Object.hasOwn(planningChecklist, text);
export const planningItems: readonly PlanningItem[] = Object.keys(planningChecklist).filter(isPlanningItem);
