/** Every Act, regulation, guidance paragraph and requirement line cited anywhere, once. */

/** How sure we are of a provision: the text was read, a second source was read, or it is believed only. */
export type Confidence = 'confirmed' | 'partly' | 'unconfirmed';

export interface Provision {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly inForceFrom: string | undefined;
}
