/** NOT-4: how something reached somebody. */
export const sentHowNames = {
  letter: 'Letter by post',
  byHand: 'By hand',
  email: 'E-mail',
  text: 'Text message',
  meeting: 'At a meeting',
} as const;
export type SentHow = keyof typeof sentHowNames;
export const isSentHow = (text: string): text is SentHow => Object.hasOwn(sentHowNames, text);
export const sentHows: readonly SentHow[] = Object.keys(sentHowNames).filter(isSentHow);
