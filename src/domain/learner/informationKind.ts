/** PRO-15, PUP-4: what a provider is given about a pupil, on a need-to-know basis, as a record says it. */
export const informationNames = {
  safeguardingPolicies: 'School’s safeguarding policies',
  riskAssessment: 'Risk assessment',
  additionalRisk: 'The additional risk of harm in alternative provision',
  childProtectionPlan: 'Child-protection plan',
  ehcPlan: 'EHC plan',
  educationPlan: 'Personal education plan, what it needs of it',
  behaviourPlan: 'Behaviour plan',
  support: 'SEN support plan',
  otherProviders: 'The pupil’s other providers',
} as const;
export type InformationKind = keyof typeof informationNames;
export const isInformationKind = (text: string): text is InformationKind => Object.hasOwn(informationNames, text);
export const informationKinds: readonly InformationKind[] = Object.keys(informationNames).filter(isInformationKind);
