/** REP-7: legal hold and removal. A hold is about the pupil or provider of its record, or about the whole school. What was removed is named by counts, never by a pupil. */
export type RetentionWhat =
  | { readonly kind: 'legalHold'; readonly reason: string }
  | { readonly kind: 'legalHoldEnded'; readonly recordKey: string; readonly reason: string }
  /** Written before anything goes, so that a removal that was cut off is finished and its proof is whole. */
  | {
      readonly kind: 'removalBegun';
      /** One a pupil: the pupil as a hash that leads nowhere, how many items by list, SHA-256 over their keys, sorted. */
      readonly parts: readonly {
        readonly pupil: string;
        readonly counts: Readonly<Record<string, number>>;
        readonly digest: string;
      }[];
      readonly rule: string;
    }
  | {
      readonly kind: 'removed';
      /** By list: how many items. */
      readonly counts: Readonly<Record<string, number>>;
      /** SHA-256 over the digests of its parts, sorted: proof without a name. */
      readonly digest: string;
      readonly rule: string;
      /** The record that began it, and how many items stayed because somebody changed them or put a hold on them meanwhile. */
      readonly begunKey: string;
      readonly pupils: number;
      readonly left: number;
    };
