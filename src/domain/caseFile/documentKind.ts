/** DOC-3: the documents made from a school's Word templates, with the file name of the template in its `Templates` folder. */
export const documentKinds = {
  agreement: { name: 'Commissioning agreement', template: 'commissioning-agreement.docx' },
  individualAgreement: { name: 'Individual placement agreement', template: 'individual-placement-agreement.docx' },
  learnerInformation: { name: 'Learner information form', template: 'learner-information.docx' },
  learnersPlan: { name: 'Learner’s plan', template: 'learners-plan.docx' },
  letterOfAssurance: { name: 'Letter of assurance', template: 'letter-of-assurance.docx' },
  referralPartA: { name: 'Referral form, part A', template: 'referral-part-a.docx' },
  referralPartB: { name: 'Referral form, part B', template: 'referral-part-b.docx' },
  providerChecklist: { name: 'Provider checklist', template: 'provider-checklist.docx' },
  offSiteNotice: { name: 'Notice of an off-site direction', template: 'notice-off-site-direction.docx' },
  reviewInvitation: { name: 'Invitation to a review meeting', template: 'notice-review-invitation.docx' },
  laPlacementNotice: { name: 'Placement notified to the local authority', template: 'notice-placement-to-authority.docx' },
  sixthDayNotice: { name: 'Notice of education during a suspension', template: 'notice-suspension-provision.docx' },
  partTimeLetter: { name: 'Letter about a part-time timetable', template: 'notice-part-time-timetable.docx' },
  laTimetableNotice: { name: 'Timetable notified to the local authority', template: 'notice-timetable-to-authority.docx' },
  flexiDecision: { name: 'Decision on flexi-schooling', template: 'notice-flexi-schooling.docx' },
  midEvaluation: { name: 'Evaluation in the middle', template: 'evaluation-middle.docx' },
  endEvaluation: { name: 'Evaluation at the end', template: 'evaluation-end.docx' },
  reviewRecord: { name: 'Record of a review', template: 'review-record.docx' },
  // Made of the records themselves: no template can hold as many parts as there are.
  placementEvidence: { name: 'Evidence of the placement', template: undefined },
  providerEvidence: { name: 'Evidence of the provider', template: undefined },
  subjectAccess: { name: 'Everything held about the pupil', template: undefined },
} as const;
export type DocumentKind = keyof typeof documentKinds;
const isDocumentKind = (text: string): text is DocumentKind => Object.hasOwn(documentKinds, text);
export const documentKindList: readonly DocumentKind[] = Object.keys(documentKinds).filter(isDocumentKind);

/** Those that a school's template makes. */
export type TemplateKind = {
  [K in DocumentKind]: (typeof documentKinds)[K]['template'] extends string ? K : never;
}[DocumentKind];
export const isTemplateKind = (text: string): text is TemplateKind =>
  isDocumentKind(text) && documentKinds[text].template !== undefined;
export const templateKindList: readonly TemplateKind[] = documentKindList.filter(isTemplateKind);
/** REP-5: those that are made of the records alone. */
export type EvidenceKind = Exclude<DocumentKind, TemplateKind>;
export const isEvidenceKind = (text: string): text is EvidenceKind => isDocumentKind(text) && !isTemplateKind(text);
