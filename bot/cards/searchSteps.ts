/** What can be said on a card to have been done about a pupil (ATT-5), with the result where there is one. */
export const stepsOnCards = [
  'calledProvider|reached',
  'calledProvider|notReached',
  'calledParent|reached',
  'calledParent|notReached',
  'welfareCheck',
  'toldSocialWorker',
  'toldYouthJusticeWorker',
  'toldSafeguardingLead',
  'acting',
  'other',
] as const;
export type CardStep = (typeof stepsOnCards)[number];

export const stepNamesOnCards = {
  'calledProvider|reached': 'Rang the provider: reached',
  'calledProvider|notReached': 'Rang the provider: not reached',
  'calledParent|reached': 'Rang the parent or carer: reached',
  'calledParent|notReached': 'Rang the parent or carer: not reached',
  welfareCheck: 'Welfare check at home',
  toldSocialWorker: 'Told the social worker',
  toldYouthJusticeWorker: 'Told the youth-justice worker',
  toldSafeguardingLead: 'Told the safeguarding lead',
  acting: 'I am dealing with this pupil',
  other: 'Something else (write what)',
} as const satisfies Record<CardStep, string>;
