/** VIS-1: with whom the school was in touch, and how; names as people read them, in the order of the form. */
export const contactParties = ['provider', 'pupil', 'parent'] as const;
export type ContactParty = (typeof contactParties)[number];
export const contactPartyNames = {
  provider: 'the provider',
  pupil: 'the pupil',
  parent: 'the parents',
} as const satisfies Record<ContactParty, string>;

export const contactHows = ['call', 'inPerson', 'online', 'message'] as const;
export type ContactHow = (typeof contactHows)[number];
export const contactHowNames = {
  call: 'Telephone',
  inPerson: 'In person',
  online: 'Online',
  message: 'Message',
} as const satisfies Record<ContactHow, string>;

/** How the pupil says things are, lowest first. */
export const moods = [1, 2, 3, 4, 5] as const;
export type Mood = (typeof moods)[number];
export const moodNames: Readonly<Record<Mood, string>> = {
  1: 'Very low',
  2: 'Low',
  3: 'Mixed',
  4: 'Good',
  5: 'Very good',
};
export const isMood = (value: number | null): value is Mood => moods.some((mood) => mood === value);
