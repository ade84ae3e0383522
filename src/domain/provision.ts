/** How sure we are of a provision: the text was read, a second source was read, or it is believed only. */
export type Confidence = 'confirmed' | 'partly' | 'unconfirmed';

/** An Act, a regulation, a paragraph of guidance or a line of the policies. */
export interface Provision {
  readonly id: string;
  readonly title: string;
  /** Its address where it was published, or in words where it stands. */
  readonly source: string;
  readonly confidence: Confidence;
  /** First day on which the text cited holds, `yyyy-mm-dd`; undefined when not known. */
  readonly inForceFrom: string | undefined;
}
