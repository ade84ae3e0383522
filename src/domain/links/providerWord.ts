/** What a provider's contact may say of a pupil on the page behind a link: words, never a register code (facts: providers' letters are no codes). */
export const providerWords = ['here', 'late', 'notHere', 'leftEarly'] as const;
export type ProviderWord = (typeof providerWords)[number];

export const providerWordNames = {
  here: 'Here',
  late: 'Here, but came late',
  notHere: 'Not here',
  leftEarly: 'Was here, but left early',
} as const satisfies Record<ProviderWord, string>;
